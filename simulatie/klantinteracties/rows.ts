/**
 * Open Klant's records about one klant, before they become JSON. Links are references instead of identifiers, so that
 * a filter such as `hadBetrokkene__wasPartij__uuid` is a walk.
 */
export type IdentificatorRow = {
  readonly uuid: string
  readonly partij: PartijRow
  readonly codeObjecttype: string
  readonly codeRegister: string
  readonly codeSoortObjectId: string
  readonly objectId: string
  readonly subIdentificatorVan?: IdentificatorRow
}

export type Contactnaam = {
  readonly voorletters: string
  readonly voornaam: string
  readonly voorvoegselAchternaam: string
  readonly achternaam: string
}

export type PostadresRow = {
  readonly straatnaam: string
  readonly huisnummer: number
  readonly postcode: string
  readonly stad: string
}

export type PartijIdentificatie =
  | { readonly contactnaam: Contactnaam; readonly volledigeNaam: string }
  | { readonly naam: string }

export type PartijRow = {
  readonly uuid: string
  readonly nummer: string
  readonly soortPartij: 'persoon' | 'organisatie'
  readonly partijIdentificatie: PartijIdentificatie
  readonly interneNotitie: string
  readonly indicatieGeheimhouding: boolean | null
  readonly indicatieActief: boolean
  readonly voorkeurstaal: string
  readonly correspondentieadres?: PostadresRow
  readonly identificatoren: readonly IdentificatorRow[]
  readonly adressen: readonly DigitaalAdresRow[]
  readonly voorkeursadres: () => DigitaalAdresRow | undefined
  readonly betrokkenen: () => readonly BetrokkeneRow[]
}

export type DigitaalAdresRow = {
  readonly uuid: string
  readonly partij?: PartijRow
  readonly betrokkene?: BetrokkeneRow
  readonly adres: string
  readonly soortDigitaalAdres: 'email' | 'telefoonnummer' | 'overig'
  readonly isStandaardAdres: boolean
  readonly omschrijving: string
  readonly referentie: string
  readonly verificatieDatum: string | null
}

export type BetrokkeneRow = {
  readonly uuid: string
  readonly contact: ContactRow
  /** Absent: somebody of whom only this contact knows. */
  readonly partij?: PartijRow
  readonly rol: 'klant' | 'vertegenwoordiger'
  readonly initiator: boolean
  readonly contactnaam?: Contactnaam
  readonly organisatienaam: string
  readonly adressen: readonly DigitaalAdresRow[]
}

/** What points at something in another register; the codes are free text. */
export type ObjectIdentificator = {
  readonly objectId: string
  readonly codeObjecttype: string
  readonly codeRegister: string
  readonly codeSoortObjectId: string
}

export type OnderwerpobjectRow = {
  readonly uuid: string
  readonly contact: ContactRow
  readonly identificator: ObjectIdentificator
}

export type InterneTaakRow = {
  readonly uuid: string
  readonly nummer: string
  readonly contact: ContactRow
  readonly gevraagdeHandeling: string
  readonly toelichting: string
  readonly status: 'te_verwerken' | 'verwerkt'
  readonly toegewezenOp: string
  readonly afgehandeldOp: string | null
  readonly actoren: readonly ActorRow[]
}

export type ContactRow = {
  readonly uuid: string
  readonly nummer: string
  readonly kanaal: string
  readonly onderwerp: string
  readonly inhoud: string
  readonly reactie: string
  readonly taal: string
  readonly vertrouwelijk: boolean
  readonly indicatieContactGelukt: boolean | null
  /** ISO 8601, in UTC or with the offset that the client sent. */
  readonly plaatsgevondenOp: string
  readonly plaatsgevondenMs: number
  readonly betrokkenen: readonly BetrokkeneRow[]
  readonly onderwerpobjecten: readonly OnderwerpobjectRow[]
  readonly taken: readonly InterneTaakRow[]
  readonly actoren: readonly ActorRow[]
}

export type ActorRow = {
  readonly uuid: string
  readonly naam: string
  readonly soortActor: 'medewerker' | 'organisatorische_eenheid'
  readonly identificator: ObjectIdentificator
  readonly functie: string
  readonly emailadres: string
  readonly telefoonnummer: string
}

export type KlantRows = {
  readonly partijen: readonly PartijRow[]
  /** Newest first; computed at the first call. */
  readonly contacten: () => readonly ContactRow[]
}
