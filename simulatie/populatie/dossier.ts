import type { Vast } from './cast.ts'
import { createToeval } from './toeval.ts'
import type { Dossier } from './types.ts'

type Owner<B extends boolean> = {
  readonly seed: number
  readonly index: number
  readonly isBedrijf: B
  readonly vast?: Vast | undefined
}

/** How much each register knows about a klant: for most a handful of zaken, for a few many. */
export const toDossier = <B extends boolean>({
  seed,
  index,
  isBedrijf,
  vast = {}
}: Owner<B>): Dossier & { isBedrijf: B } => {
  const toeval = createToeval(seed, 'dossier', isBedrijf ? 'bedrijf' : 'inwoner', index)
  const zaken = toeval.chance(4) ? toeval.integer(9, 20) : toeval.pick([0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8])
  const klantcontacten = toeval.pick([0, 0, 1, 1, 2, 2, 3, 4, 5, 7, 10, 15])
  const inKlantregister = toeval.chance(80)
  const taken = toeval.pick([0, 0, 0, 1, 1, 2, 3, 5])
  const berichten = toeval.pick([0, 0, 1, 2, 3, 4, 6])
  return {
    index,
    isBedrijf,
    zaken: vast.zaken ?? zaken,
    klantcontacten: vast.klantcontacten ?? (inKlantregister ? klantcontacten : 0),
    taken: vast.taken ?? taken,
    berichten: vast.berichten ?? berichten,
    inKlantregister: vast.inKlantregister ?? inKlantregister
  }
}
