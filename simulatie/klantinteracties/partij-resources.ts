import {
  adres,
  boolean,
  choice,
  contains,
  date,
  exact,
  type Filters,
  identificator,
  nummer,
  partOfAdres,
  reference
} from './filter.ts'
import { identificatorShape } from './plain-shapes.ts'
import { ofEach, type Resource } from './resource.ts'
import type { DigitaalAdresRow, IdentificatorRow, KlantRows, PartijRow } from './rows.ts'
import { none } from './shape.ts'
import { adresShape, partijShape } from './shapes.ts'

const soortenPartij = ['contactpersoon', 'organisatie', 'persoon']

// Parts of an address that no simulated address has.
const adresFilters: Filters<PartijRow> = Object.fromEntries(
  ['bezoekadres', 'correspondentieadres'].flatMap(group =>
    ['Adresregel1', 'Adresregel2', 'Adresregel3', 'Land', 'NummeraanduidingId'].map(part => [group + part, exact(none)])
  )
)

export const partijen: Resource<PartijRow> = {
  path: 'partijen',
  shape: partijShape,
  expandable: ['betrokkenen', 'betrokkenen.hadKlantcontact', 'categorieRelaties', 'digitaleAdressen'],
  rows: ofEach(klant => klant.partijen),
  isDoubled: ({ nummer }) => nummer.endsWith('1'),
  filters: {
    ...identificator('partijIdentificator__', (row: PartijRow) => row.identificatoren),
    ...identificator('subIdentificatorVan__', (row: PartijRow) =>
      row.identificatoren.map(({ subIdentificatorVan }) => subIdentificatorVan)
    ),
    ...reference<PartijRow>('vertegenwoordigdePartij', none),
    ...adresFilters,
    categorierelatie__categorie__naam: exact(none),
    soortPartij: choice(soortenPartij, row => [row.soortPartij]),
    nummer: nummer(row => [row.nummer]),
    indicatieActief: boolean(row => row.indicatieActief),
    indicatieGeheimhouding: boolean(row => row.indicatieGeheimhouding)
  }
}

export const partijIdentificatoren: Resource<IdentificatorRow> = {
  path: 'partij-identificatoren',
  shape: identificatorShape,
  rows: ofEach(klant => klant.partijen.flatMap(partij => partij.identificatoren)),
  filters: {
    anderePartijIdentificator: exact(none),
    partijIdentificatorCodeObjecttype: choice(['natuurlijk_persoon', 'niet_natuurlijk_persoon', 'vestiging'], row => [
      row.codeObjecttype
    ]),
    partijIdentificatorCodeRegister: choice(['brp', 'hr'], row => [row.codeRegister]),
    partijIdentificatorCodeSoortObjectId: choice(['bsn', 'kvk_nummer', 'rsin', 'vestigingsnummer'], row => [
      row.codeSoortObjectId
    ]),
    partijIdentificatorObjectId: {
      ...exact(row => [row.objectId]),
      klanten: (register, value) => register.byNummer(value)
    }
  }
}

const adressenOf = ({ partijen, contacten }: KlantRows): readonly DigitaalAdresRow[] => [
  ...partijen.flatMap(partij => partij.adressen),
  ...contacten().flatMap(({ betrokkenen }) => betrokkenen.flatMap(betrokkene => betrokkene.adressen))
]

const verificatieDatum = (compare: (day: string, asked: string) => boolean) =>
  date((row: DigitaalAdresRow) => row.verificatieDatum, compare)

export const digitaleAdressen: Resource<DigitaalAdresRow> = {
  path: 'digitaleadressen',
  shape: adresShape,
  expandable: [
    'verstrektDoorBetrokkene',
    'verstrektDoorBetrokkene.hadKlantcontact',
    'verstrektDoorBetrokkene.hadKlantcontact.leiddeTotInterneTaken'
  ],
  rows: ofEach(adressenOf),
  filters: {
    ...identificator(
      'verstrektDoorPartij__partijIdentificator__',
      (row: DigitaalAdresRow) => row.partij?.identificatoren ?? []
    ),
    ...reference('verstrektDoorPartij', (row: DigitaalAdresRow) => [row.partij?.uuid]),
    ...reference('verstrektDoorBetrokkene', (row: DigitaalAdresRow) => [row.betrokkene?.uuid]),
    verstrektDoorPartij__soortPartij: choice(soortenPartij, row => [row.partij?.soortPartij]),
    verstrektDoorBetrokkene__rol: choice(['klant', 'vertegenwoordiger'], row => [row.betrokkene?.rol]),
    adres: adres(row => [row.adres]),
    adres__icontains: partOfAdres(row => [row.adres]),
    soortDigitaalAdres: choice(['email', 'overig', 'telefoonnummer'], row => [row.soortDigitaalAdres]),
    omschrijving: contains(row => [row.omschrijving]),
    referentie: exact(row => [row.referentie]),
    isStandaardAdres: boolean(row => row.isStandaardAdres),
    isGeverifieerd: boolean(row => row.verificatieDatum !== null),
    verificatieDatum: verificatieDatum((day, asked) => day === asked),
    verificatieDatum__gt: verificatieDatum((day, asked) => day > asked),
    verificatieDatum__gte: verificatieDatum((day, asked) => day >= asked),
    verificatieDatum__lt: verificatieDatum((day, asked) => day < asked),
    verificatieDatum__lte: verificatieDatum((day, asked) => day <= asked)
  }
}
