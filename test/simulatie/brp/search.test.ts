import t from 'tap'
import type { BrpPersoon } from '../../../simulatie/populatie/brp-persoon.ts'
import { populatieFromFile } from '../../../simulatie/populatie/from-file.ts'
import { createPopulatie } from '../../../simulatie/populatie/populatie.ts'
import { startBrp } from './start.ts'
import { createBrpValidator, needsUpstream } from './upstream.ts'

const settings = { seed: 1, bedrijven: 0, peildatum: '2026-11-01' }
const geboren = (datum: string): BrpPersoon => ({ geboorte: { datum: { type: 'Datum', datum, langFormaat: '' } } })
const opschorting = (code: string): BrpPersoon => ({ opschortingBijhouding: { reden: { code } } })

const adres = (huisnummer: number, rest = {}): BrpPersoon => ({
  gemeenteVanInschrijving: { code: '9999' },
  verblijfplaats: {
    type: 'Adres',
    nummeraanduidingIdentificatie: `999920000000000${huisnummer}`,
    adresseerbaarObjectIdentificatie: `999901000000000${huisnummer}`,
    verblijfadres: {
      korteStraatnaam: 'Ln v Vb',
      officieleStraatnaam: 'Laan van Voorbeeld',
      postcode: '9100QA',
      huisnummer,
      ...rest
    }
  }
})

const personen: readonly BrpPersoon[] = [
  {
    burgerservicenummer: '1',
    naam: { voornamen: 'Pieter', geslachtsnaam: 'Maassen' },
    geslacht: { code: 'M' },
    ...geboren('1983-05-26'),
    ...adres(1)
  },
  {
    burgerservicenummer: '2',
    naam: { voornamen: 'Jan Peter', voorvoegsel: 'van', geslachtsnaam: 'Maassen' },
    geslacht: { code: 'V' },
    ...geboren('1983-05-26'),
    ...adres(2, { huisletter: 'e', huisnummertoevoeging: 'Bis' })
  },
  { burgerservicenummer: '3', naam: { geslachtsnaam: 'Käster' }, ...geboren('1983-05-26'), ...adres(2) },
  {
    burgerservicenummer: '4',
    naam: { geslachtsnaam: 'Maassen' },
    ...geboren('1983-05-26'),
    ...opschorting('O'),
    ...adres(1)
  },
  { burgerservicenummer: '5', naam: { geslachtsnaam: 'Maassen' }, ...geboren('1983-05-26'), ...opschorting('F') },
  {
    burgerservicenummer: '6',
    naam: { geslachtsnaam: 'Maassen' },
    geboorte: { datum: { type: 'JaarDatum', jaar: 1983, langFormaat: '1983' } }
  }
]

const opNaam = { type: 'ZoekMetGeslachtsnaamEnGeboortedatum', geboortedatum: '1983-05-26', geslachtsnaam: 'maassen' }
const opPostcode = { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '9100 qa', huisnummer: 2 }
const opStraat = {
  type: 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving',
  straat: 'laan van voorbeeld',
  huisnummer: '2',
  gemeenteVanInschrijving: '9999'
}
const cases: readonly [rule: string, query: object, expected: readonly string[]][] = [
  ['a surname in any case, without the deceased and without an incomplete date', opNaam, ['1', '2']],
  [
    'with the deceased when asked, and never who was entered by mistake',
    { ...opNaam, inclusiefOverledenPersonen: true },
    ['1', '2', '4']
  ],
  ['not by a part of the surname', { ...opNaam, geslachtsnaam: 'maas' }, []],
  ['by the first letters and a wildcard', { ...opNaam, geslachtsnaam: 'MAA*' }, ['1', '2']],
  ['with or without diacritics', { ...opNaam, geslachtsnaam: 'kaster' }, ['3']],
  ['by first names', { ...opNaam, voornamen: 'jan peter' }, ['2']],
  ['by the first of the first names', { ...opNaam, voornamen: 'jan*' }, ['2']],
  ['by prefix', { ...opNaam, voorvoegsel: 'VAN' }, ['2']],
  ['by gender', { ...opNaam, geslacht: 'm' }, ['1']],
  ['by municipality', { ...opNaam, gemeenteVanInschrijving: '0014' }, []],
  [
    'by names and municipality',
    {
      type: 'ZoekMetNaamEnGemeenteVanInschrijving',
      geslachtsnaam: 'Maassen',
      voornamen: 'Pieter',
      gemeenteVanInschrijving: '9999'
    },
    ['1']
  ],
  ['by postcode and house number', opPostcode, ['2', '3']],
  ['by house letter', { ...opPostcode, huisletter: 'E' }, ['2']],
  ['by addition', { ...opPostcode, huisnummertoevoeging: 'BIS' }, ['2']],
  ['by postcode and birth date', { ...opPostcode, geboortedatum: '1983-05-26', geslachtsnaam: 'Kaster' }, ['3']],
  ['by street', opStraat, ['2', '3']],
  ['by short street', { ...opStraat, straat: 'LN V VB' }, ['2', '3']],
  ['by the begin of a street', { ...opStraat, straat: 'laan va*' }, ['2', '3']],
  ['by the end of a street', { ...opStraat, straat: '*oorbeeld' }, ['2', '3']],
  [
    'by nummeraanduiding',
    { type: 'ZoekMetNummeraanduidingIdentificatie', nummeraanduidingIdentificatie: '9999200000000001' },
    ['1']
  ],
  [
    'by adresseerbaar object',
    { type: 'ZoekMetAdresseerbaarObjectIdentificatie', adresseerbaarObjectIdentificatie: '9999010000000002' },
    ['2', '3']
  ]
]

t.test('persons are found', async t => {
  const { found } = await startBrp(t, populatieFromFile(personen, settings))
  for (const [rule, query, expected] of cases) t.same(await found(query), expected, rule)
})

t.test('the deceased are always found by number, who was entered by mistake never', async t => {
  const numbered = personen.map((persoon, i) => ({ ...persoon, burgerservicenummer: `99999000${i}` }))
  const { found } = await startBrp(t, populatieFromFile(numbered, settings))
  const burgerservicenummer = ['999990003', '999990004']
  t.same(await found({ type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer }), ['999990003'])
})

t.test('more than ten by name, or thirty by address, is too many', async t => {
  const crowd = (size: number) =>
    Array.from({ length: size }, (_, i) => ({ ...personen[2], burgerservicenummer: String(i) }))
  const bounds = [
    [10, { ...opNaam, geslachtsnaam: 'Kas*' }],
    [30, opPostcode]
  ] as const
  for (const [max, query] of bounds) {
    const within = await startBrp(t, populatieFromFile(crowd(max), settings))
    t.equal((await within.found(query)).length, max)
    const beyond = await startBrp(t, populatieFromFile(crowd(max + 1), settings))
    t.strictSame((await beyond.ask({ ...query, fields: ['burgerservicenummer'] })).body, {
      type: 'https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.1',
      title: 'Teveel zoekresultaten.',
      status: 400,
      detail: `Meer dan maximum van ${max} zoekresultaten gevonden. Verfijn de zoekopdracht.`,
      instance: '/haalcentraal/api/brp/personen',
      code: 'tooManyResults'
    })
  }
})

t.test('a household is found at its address, in the shape of the official document', needsUpstream, async t => {
  const populatie = createPopulatie({ ...settings, inwoners: 700 })
  const { ask } = await startBrp(t, populatie)
  const { verblijfplaats } = populatie.inwoner('999993653')?.persoon ?? {}
  const { postcode, huisnummer } = verblijfplaats?.type === 'Adres' ? (verblijfplaats.verblijfadres ?? {}) : {}
  const fields = ['burgerservicenummer', 'naam', 'geboorte', 'geslacht', 'leeftijd', 'adressering']
  const { body } = await ask({ ...opPostcode, postcode, huisnummer, fields })
  t.equal(body.personen?.length, 5)
  t.same(createBrpValidator('PersonenQueryResponse')(body), [])
})
