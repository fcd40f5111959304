import type { BronConfig } from '../adapters/schema.ts'
import { createInvalidate, type Invalidate } from '../aggregate/invalidate.ts'
import { acceptAfzenders } from '../auth/afzender.ts'
import type { Verifier } from '../auth/token.ts'
import { createResourceIndex, idsIn } from '../cache/resource-index.ts'
import { createSleutelmaker, type Sleutelmaker } from '../cache/sleutel.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import { klantgrens } from './grenzen.ts'
import type { Wiring } from './wiring.ts'

const scope = 'notificaties.publiceren'

/** Where a bron is called, and where it says itself that it is. */
const basesOf = (bron: BronConfig): string[] => {
  if (bron.soort !== 'zgw') return [bron.url]
  const { zaken, catalogi, documenten, besluiten, canoniek } = bron
  return [zaken, catalogi, documenten, besluiten, ...Object.values(canoniek)].filter(base => base !== undefined)
}

/** Remembers of whom the answers of sources were, for as long as a change of them should find him. */
export const createNote = ({ config, parts: { cache } }: Wiring, sleutels: Sleutelmaker) => {
  const { index } = createResourceIndex({ cache, sleutels })
  const { onthoudS } = config.dienst.notificaties
  return (klant: Klant, gegevens: unknown): Promise<void> => index(klant, idsIn(gegevens), onthoudS)
}

/** Changes that sources tell of: to the klanten whom they concern, and for types to the bronnen that keep them. */
export const wireInvalidate = ({ config, parts }: Wiring): Invalidate => {
  const { cache, bronnen } = parts
  cache.watch(melding => {
    if (melding.soort === 'typen') for (const bron of bronnen) bron.renewTypen?.(melding.adres)
  })
  const sleutels = createSleutelmaker(toSleutels(config.dienst.sleutels).cachenamen)
  return createInvalidate({
    cache,
    index: createResourceIndex({ cache, sleutels }),
    bases: config.bronnen.flatMap(basesOf)
  })
}

/** Who may send notifications, and how many: bulk work in a source makes thousands. */
export const afzenders = ({ config }: Pick<Wiring, 'config'>, verifier: Verifier) => {
  const { afzenders: agreed, perMinuut } = config.dienst.notificaties
  return {
    verifier: acceptAfzenders(verifier, agreed, scope),
    grens: { ...klantgrens(config), naam: 'notificaties', perMinuut }
  }
}
