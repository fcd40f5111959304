import type { Bedrijf, Inwoner, Vestiging } from '../../populatie/types.ts'

type Identificatie = Readonly<Record<string, unknown>>

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

/** An eenmanszaak has no RSIN: only its KVK number finds it. */
export const toOndernemingIdentificatie = (bedrijf: Bedrijf, vestiging: Vestiging | undefined): Identificatie => ({
  innNnpId: bedrijf.rsin ?? '',
  annIdentificatie: '',
  kvkNummer: bedrijf.kvkNummer,
  vestigingsNummer: vestiging?.vestigingsnummer ?? '',
  statutaireNaam: bedrijf.naam,
  innRechtsvorm: rechtsvormen[bedrijf.rechtsvorm.toLowerCase()] ?? '',
  bezoekadres: '',
  verblijfsadres: null,
  subVerblijfBuitenland: null
})

export const toVestigingIdentificatie = (bedrijf: Bedrijf, vestiging: Vestiging): Identificatie => ({
  vestigingsNummer: vestiging.vestigingsnummer,
  handelsnaam: [vestiging.handelsnaam],
  verblijfsadres: null,
  subVerblijfBuitenland: null,
  kvkNummer: bedrijf.kvkNummer
})
