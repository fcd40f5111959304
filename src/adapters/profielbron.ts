import type { Partij } from '../klantbeeld/onderdelen.ts'
import type { BronResultaat } from '../klantbeeld/resultaat.ts'
import type { Context, Vraag } from './bron.ts'
import type { Geschreven } from './geschreven.ts'

export type Profieladres = NonNullable<Partij['digitaleAdressen']>[number]

export type Adresvelden = { readonly soort: string; readonly adres: string; readonly omschrijving: string }

/** One change at the source. Without `partij` the klant has none there, and gets one first. */
export type Opdracht =
  | { readonly soort: 'toevoegen'; readonly partij: Partij | undefined; readonly adres: Adresvelden }
  | {
      readonly soort: 'wijzigen'
      readonly partij: Partij
      readonly id: string
      readonly adres?: Adresvelden
      /** `YYYY-MM-DD`, or null for not any more. */
      readonly verificatieDatum?: string | null
      readonly isStandaardAdres?: false
    }
  | { readonly soort: 'verwijderen'; readonly partij: Partij; readonly id: string }
  | {
      readonly soort: 'voorkeuren'
      readonly partij: Partij | undefined
      readonly voorkeursadres: string | null
      /** ISO 639-2/B, such as `nld`. */
      readonly taal: string
    }

/** What stands at the source now. */
export type Profielstand = {
  /** Active, and certainly the klant's, in the order of their ids. */
  readonly partijen: readonly Partij[]
  /** The klant is known, but what is known of him may not be used (Open Klant, `indicatieActief`). */
  readonly heeftInactieve: boolean
}

/** Where a klant can change what he gave himself. Nothing of it comes from, or goes into, a cache. */
export type Profielbron = {
  readonly lees: (vraag: Vraag, context: Context) => Promise<BronResultaat<Profielstand>>
  /** Sent once, whatever comes of it. `gegevens`: the address as it is now, where one was written. */
  readonly schrijf: (
    opdracht: Opdracht,
    vraag: Vraag,
    context: Context
  ) => Promise<Geschreven<Profieladres | undefined>>
}
