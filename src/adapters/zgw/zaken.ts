import type { Zaak } from '../../klantbeeld/onderdelen.ts'
import type { Lijst } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { toDag } from '../time.ts'
import { uuidBelow } from './below.ts'
import { toZaak } from './to-zaak.ts'
import type { ZgwZaak } from './zaak-schema.ts'
import { chooseZaken, type Gekozen } from './zaken-keuze.ts'
import { searchZaken, type ZoekDeps, type ZoekOptions } from './zaken-zoek.ts'

/** A zaak, and apart from it where its documents are: uuids in the Documenten API. */
export type GevondenZaak = { readonly zaak: Zaak; readonly documenten: readonly string[] }

type Deps = ZoekDeps & { readonly now: () => Date }

const documentIds = ({ _expand }: ZgwZaak, base: string): string[] =>
  (_expand?.zaakinformatieobjecten ?? []).flatMap(
    ({ informatieobject }) => uuidBelow(base, 'enkelvoudiginformatieobjecten', informatieobject) ?? []
  )

/** The zaken of one klant within the plan's limits, newest first. */
export const readZaken = async (deps: Deps, options: ZoekOptions): Promise<Uitkomst<Lijst<GevondenZaak>>> => {
  const { config, types, now } = deps
  const { herkenning, vraag } = options
  const found = await searchZaken(deps, options)
  if (!isGelezen(found)) return found
  const { items, afgekapt } = found.gelezen
  const choice = await chooseZaken(items, { herkenning, vraag, types, vandaag: toDag(now()) })
  if (!isGelezen(choice)) return choice
  const { chosen, typen } = choice.gelezen
  const toGevonden = ({ zgw, rollen, zaaktype }: Gekozen): GevondenZaak => ({
    zaak: toZaak(zgw, { bron: config.id, base: config.zaken, zaaktype, typen, rollen }),
    documenten: documentIds(zgw, config.documenten)
  })
  return { gelezen: { items: chosen.map(toGevonden), afgekapt } }
}
