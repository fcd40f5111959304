/** A record in an answer: the members that the tests read, whichever of them it has. */
export type Rec = {
  readonly [naam in Tekst]: string
} & {
  readonly [naam in Lijst]: readonly string[]
} & {
  readonly [naam in Vlag]: boolean
} & {
  readonly volgnummer: number
  readonly versie: number
  readonly bestandsomvang: number
  readonly betrokkeneIdentificatie: Readonly<Record<string, string>>
  readonly contactpersoonRol: Readonly<Record<string, string>>
  readonly _expand: Expand
}
type Tekst =
  | 'url'
  | 'uuid'
  | 'identificatie'
  | 'zaak'
  | 'zaaktype'
  | 'zaaktypeIdentificatie'
  | 'status'
  | 'statustype'
  | 'resultaat'
  | 'resultaattype'
  | 'roltype'
  | 'hoofdzaak'
  | 'startdatum'
  | 'registratiedatum'
  | 'einddatum'
  | 'eindeGeldigheid'
  | 'datumStatusGezet'
  | 'omschrijving'
  | 'omschrijvingGeneriek'
  | 'betrokkeneType'
  | 'indicatieMachtiging'
  | 'indicatieInternOfExtern'
  | 'vertrouwelijkheidaanduiding'
  | 'informatieobject'
  | 'informatieobjecttype'
  | 'object'
  | 'inhoud'
  | 'formaat'
  | 'besluit'
  | 'besluittype'
  | 'naam'
  | 'waarde'
  | 'eigenschap'
type Lijst =
  | 'rollen'
  | 'zaakinformatieobjecten'
  | 'zaakobjecten'
  | 'eigenschappen'
  | 'deelzaken'
  | 'statustypen'
  | 'resultaattypen'
  | 'roltypen'
type Vlag = 'indicatieLaatstGezetteStatus' | 'concept' | 'isEindstatus' | 'informeren'

type Expand = {
  readonly [naam in 'zaaktype' | 'status' | 'statustype' | 'resultaat' | 'resultaattype' | 'hoofdzaak']?: Rec
} & {
  readonly [naam in 'roltype' | 'eigenschap' | 'informatieobjecttype']?: Rec
} & {
  readonly [naam in
    | 'rollen'
    | 'deelzaken'
    | 'eigenschappen'
    | 'zaakinformatieobjecten'
    | 'zaakobjecten']?: readonly Rec[]
}

/** Body of an answer: of a list, a detail or an error. */
export type Body = Rec & {
  readonly count: number
  readonly next: string | null
  readonly previous: string | null
  readonly results: readonly Rec[]
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly invalidParams: readonly { readonly name: string; readonly code: string }[]
}
