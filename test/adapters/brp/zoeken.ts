import type { BrpPersoon } from '../../../simulatie/populatie/brp-persoon.ts'
import { kandidaatvelden, type Zoek, type Zoekplan } from '../../../src/klantbeeld/zoek.ts'

export const geboren = (datum: string): Pick<BrpPersoon, 'geboorte'> => ({
  geboorte: { datum: { type: 'Datum', datum, langFormaat: datum } }
})
const op = (huisnummer: number, toevoeging = '', rest = {}): BrpPersoon => ({
  verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '1234AB', huisnummer, ...rest } },
  adressering: { adresregel1: `2e Kade ${huisnummer}${toevoeging}`, adresregel2: '1234 AB  ERGENS' }
})
export const naam = (voornamen: string, geslachtsnaam: string, voorvoegsel?: string): Pick<BrpPersoon, 'naam'> => ({
  naam: {
    voornamen,
    geslachtsnaam,
    ...(voorvoegsel !== undefined && { voorvoegsel }),
    volledigeNaam: [voornamen, voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')
  }
})
export const dag = '1983-05-26'
export const personen: readonly BrpPersoon[] = [
  { burgerservicenummer: '999990019', ...naam('Jan Peter', 'Käster', 'van'), ...geboren(dag), ...op(7) },
  {
    burgerservicenummer: '999990020',
    ...naam('Ana', "D'Arc-Đekić"),
    ...geboren(dag),
    ...op(7, 'A', { huisletter: 'A' })
  },
  {
    burgerservicenummer: '999990032',
    ...naam('Gé', 'Heim'),
    ...geboren(dag),
    ...op(7),
    geheimhoudingPersoonsgegevens: true
  },
  {
    burgerservicenummer: '999990044',
    ...naam('Opa', 'Käster'),
    ...geboren(dag),
    opschortingBijhouding: { reden: { code: 'O' } }
  },
  {
    burgerservicenummer: '999990056',
    ...naam('Emi', 'Grant'),
    ...geboren('1990-01-01'),
    adressering: {
      adresregel1: 'Rue 1',
      adresregel2: '75001  Paris',
      land: { code: '5002', omschrijving: 'Frankrijk' }
    }
  }
]

export const planWith = (over: Partial<Zoekplan> = {}): Zoekplan => ({
  doel: { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: '1' },
  brp: { doelbinding: 'BRPACT-Zoeken' },
  geheim: false,
  velden: kandidaatvelden,
  regel: 'test/zoek',
  ...over
})

export const opNummer = (burgerservicenummer: string): Zoek => ({ wijze: 'burgerservicenummer', burgerservicenummer })
export const opNaam = (geslachtsnaam: string, rest: { voornamen?: string; voorvoegsel?: string } = {}): Zoek => ({
  wijze: 'geslachtsnaamGeboortedatum',
  geslachtsnaam,
  geboortedatum: dag,
  ...rest
})
export const opAdres = (rest: { huisletter?: string; geboortedatum?: string } = {}): Zoek => ({
  wijze: 'adres',
  postcode: '1234 ab',
  huisnummer: 7,
  ...rest
})
