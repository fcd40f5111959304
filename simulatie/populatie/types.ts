import type { BrpPersoon } from './brp-persoon.ts'

/** What all simulators agree on about one klant; each computes its own records from it, on demand. */
export type Dossier = {
  /** Place in the population; the owner in identifiers (see uuid.ts). */
  readonly index: number
  readonly isBedrijf: boolean
  readonly zaken: number
  readonly klantcontacten: number
  /** In each of the registers that keep tasks. */
  readonly taken: number
  /** In each of the registers that keep messages, those included that are not published yet. */
  readonly berichten: number
  /** Has a partij in Open Klant. */
  readonly inKlantregister: boolean
}

export type Naam = {
  readonly voornamen: string
  readonly voorletters: string
  readonly voorvoegsel?: string
  readonly geslachtsnaam: string
}

export type Inwoner = Dossier & {
  readonly isBedrijf: false
  readonly burgerservicenummer: string
  /** False for whom only other registers know: the simulated BRP does not find them. */
  readonly inBrp: boolean
  /** The complete answer of BRP Personen 2.7 for this person, before `fields`. */
  readonly persoon: BrpPersoon
  readonly naam: Naam
  /** As the klant gave it to the municipality; for some of the cast another name than in the BRP. */
  readonly naamInKlantregister: Naam
  readonly email: string
  readonly telefoonnummer: string
}

export type Vestiging = {
  /** Twelve digits. */
  readonly vestigingsnummer: string
  readonly handelsnaam: string
  readonly isHoofdvestiging: boolean
}

export type Bedrijf = Dossier & {
  readonly isBedrijf: true
  /** Eight digits. */
  readonly kvkNummer: string
  /** Absent for an eenmanszaak. */
  readonly rsin?: string
  readonly naam: string
  readonly rechtsvorm: string
  readonly vestigingen: readonly Vestiging[]
  readonly email: string
  readonly telefoonnummer: string
}

export interface Populatie {
  readonly seed: number
  /** The day on which the simulated municipality stands still, `YYYY-MM-DD`: ages and histories count back from it. */
  readonly peildatum: string
  inwoner(burgerservicenummer: string): Inwoner | undefined
  inwonerAt(index: number): Inwoner | undefined
  /** All BSNs, computed while iterating. */
  burgerservicenummers(): Iterable<string>
  bedrijf(kvkNummer: string): Bedrijf | undefined
  bedrijfByRsin(rsin: string): Bedrijf | undefined
  bedrijfByVestiging(vestigingsnummer: string): Bedrijf | undefined
  bedrijfAt(index: number): Bedrijf | undefined
  kvkNummers(): Iterable<string>
}
