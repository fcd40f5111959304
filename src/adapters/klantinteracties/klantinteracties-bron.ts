import type { Contactmoment, Partij } from '../../klantbeeld/onderdelen.ts'
import type { Antwoord, Bron, Details } from '../bron.ts'
import { mapGegevens, toResultaat, whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import type { Profielbron } from '../profielbron.ts'
import { type AskDeps, askContactmomenten, askPartijen, type Raadpleging } from './ask.ts'
import { createDialect, type Vermogens } from './dialect.ts'
import { createProfielbron } from './profiel.ts'
import type { KlantinteractiesConfig } from './schema.ts'
import { createZoeker } from './zoeker.ts'

type Deps = { readonly http: HttpClient; readonly now: () => Date; readonly close: () => Promise<void> }

const consult = (deps: AskDeps, raadpleging: Raadpleging): Antwoord => {
  const { contactgegevens, contactmomenten } = raadpleging.vraag.plan.onderdelen
  if (contactgegevens === undefined && contactmomenten === undefined) return {}
  deps.dialect.keepFresh()
  const partijen = askPartijen(deps, raadpleging)
  return {
    ...(contactgegevens && {
      contactgegevens: partijen.then(resultaat => mapGegevens(resultaat, found => whole<Partij>(found.contactgegevens)))
    }),
    ...(contactmomenten && {
      contactmomenten: askContactmomenten(deps, { partijen, plan: contactmomenten }, raadpleging)
    })
  }
}

const leesContactenVanZaak =
  (deps: AskDeps): NonNullable<Details['leesContactenVanZaak']> =>
  async (zaakId, vraag, context) => {
    const plan = vraag.plan.onderdelen.contactmomenten
    // Not in the plan looks the same as not there.
    if (plan === undefined) return toResultaat({ gelezen: whole<Contactmoment>([]) }, deps.now)
    const raadpleging = { vraag, context }
    const via = { partijen: askPartijen(deps, raadpleging), plan, zaak: zaakId.toLowerCase() }
    return askContactmomenten(deps, via, raadpleging)
  }

type Klantinteractiesbron = Bron & {
  readonly profiel?: Profielbron
  /** Finds out what the server can. Never fails; until then questions are asked so that any server understands. */
  warm(): Promise<void>
  dialect(): Vermogens
}

/** Klantinteracties or Open Klant: the partij first, then its contacts by uuid. */
export const createKlantinteractiesBron = (config: KlantinteractiesConfig, deps: Deps): Klantinteractiesbron => {
  const { http, now } = deps
  const closing = new AbortController()
  const dialect = createDialect({ http, config, now, signal: closing.signal })
  const ask: AskDeps = { http, config, dialect, now }
  return {
    id: config.id,
    soort: config.soort,
    levert: ['contactgegevens', 'contactmomenten'],
    cache: config.cache,
    consult: (vraag, context) => consult(ask, { vraag, context }),
    details: { leesContactenVanZaak: leesContactenVanZaak(ask) },
    ...(config.schrijven && { profiel: createProfielbron(ask) }),
    ...(config.zoekenOpAdres && { zoeker: createZoeker({ http, dialect, now }) }),
    warm: dialect.warm,
    dialect: dialect.current,
    close: async () => {
      closing.abort()
      await deps.close()
    }
  }
}
