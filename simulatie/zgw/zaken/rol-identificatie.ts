import type { Bedrijf, Inwoner, Vestiging } from '../../populatie/types.ts'

export type Identificatie = Readonly<Record<string, unknown>>

/** As a form fills it in: number and name; what it did not ask is an empty text. */
export const toPersoonIdentificatie = ({ burgerservicenummer, naam }: Inwoner): Identificatie => ({
  inpBsn: burgerservicenummer,
  anpIdentificatie: '',
  inpA_nummer: '',
  geslachtsnaam: naam.geslachtsnaam,
  voorvoegselGeslachtsnaam: naam.voorvoegsel ?? '',
  voorletters: naam.voorletters,
  voornamen: naam.voornamen,
  geslachtsaanduiding: '',
  geboortedatum: '',
  verblijfsadres: null,
  subVerblijfBuitenland: null
})

// Words of the Handelsregister to the values of the Zaken API; it has none for an eenmanszaak.
const rechtsvormen: Readonly<Record<string, string>> = {
  'besloten vennootschap': 'besloten_vennootschap',
  'naamloze vennootschap': 'naamloze_vennootschap',
  'vennootschap onder firma': 'vennootschap_onder_firma',
  'commanditaire vennootschap': 'commanditaire_vennootschap',
  maatschap: 'maatschap',
  stichting: 'stichting',
  vereniging: 'vereniging'
}

/** The numbers of a nietNatuurlijkPersoon; the last two only Open Zaak has. */
export type Nummers = {
  readonly [naam in 'innNnpId' | 'annIdentificatie' | 'kvkNummer' | 'vestigingsNummer']?: string
}

export const toOndernemingIdentificatie = (
  bedrijf: Bedrijf,
  { innNnpId = '', annIdentificatie = '', kvkNummer = '', vestigingsNummer = '' }: Nummers,
  experimental: boolean
): Identificatie => ({
  innNnpId,
  annIdentificatie,
  ...(experimental && { kvkNummer, vestigingsNummer }),
  statutaireNaam: bedrijf.naam,
  innRechtsvorm: rechtsvormen[bedrijf.rechtsvorm.toLowerCase()] ?? '',
  bezoekadres: '',
  verblijfsadres: null,
  subVerblijfBuitenland: null
})

export const toVestigingIdentificatie = (vestiging: Vestiging, kvkNummer: string): Identificatie => ({
  vestigingsNummer: vestiging.vestigingsnummer,
  handelsnaam: [vestiging.handelsnaam],
  verblijfsadres: null,
  subVerblijfBuitenland: null,
  kvkNummer
})
