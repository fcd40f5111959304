import type { components } from '../../openapi/klantbeeld.generated.ts'

// The contract is the one truth: what a klantbeeld holds is typed by the OpenAPI document, not a second time here.
type Schemas = components['schemas']
export type Persoon = Schemas['Persoon']
export type Bedrijf = Schemas['Bedrijf']
export type Partij = Schemas['Partij']
export type Zaak = Schemas['Zaak']
export type Document = Schemas['Document']
export type Contactmoment = Schemas['Contactmoment']
export type Taak = Schemas['Taak']
export type Bericht = Schemas['Bericht']
export type Gebeurtenis = Schemas['Gebeurtenis']
export type Signaal = Schemas['Signaal']
export type Klantbeeld = Schemas['Klantbeeld']
/** One zaak with all that belongs to it. */
export type ZaakAntwoord = Schemas['ZaakAntwoord']
export type Doel = Schemas['Doel']

/** The parts of a klantbeeld, in the order in which they are shown. */
export const onderdelen = [
  'persoon',
  'bedrijf',
  'contactgegevens',
  'zaken',
  'documenten',
  'contactmomenten',
  'taken',
  'berichten'
] as const
export type Onderdeel = (typeof onderdelen)[number]

/** One item of each onderdeel. */
export type Items = {
  persoon: Persoon
  bedrijf: Bedrijf
  contactgegevens: Partij
  zaken: Zaak
  documenten: Document
  contactmomenten: Contactmoment
  taken: Taak
  berichten: Bericht
}
