import t from 'tap'
import { readQuery } from '../../../simulatie/brp/query.ts'

const required = (name: string) => ({ name, code: 'required', reason: 'Parameter is verplicht.' })
const mismatch = (name: string, source: string) => ({
  name,
  code: 'pattern',
  reason: `Waarde voldoet niet aan patroon ${source}.`
})
const naam = String.raw`^[a-zA-Z0-9À-ž \.\-\']{1,200}$|^[a-zA-Z0-9À-ž \.\-\']{3,199}\*{1}$`
const straat = String.raw`^[a-zA-Z0-9À-ž \-\'\.]{1,80}$|^[a-zA-Z0-9À-ž \-\'\.]{7,79}\*{1}$|^\*{1}[a-zA-Z0-9À-ž \-\'\.]{7,79}$`
const fieldPath = String.raw`^[a-zA-Z0-9\._]{1,200}$`
const notAllowed = (name: string) => ({ name, code: 'fields', reason: 'Parameter bevat een niet toegestane veldnaam.' })
const unknown = (name: string) => ({ name, code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' })

const fields = ['burgerservicenummer']
const raadpleeg = { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: ['999993653'], fields }
const opNaam = {
  type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
  geslachtsnaam: 'Kok',
  geboortedatum: '1980-02-29',
  fields
}
const opGemeente = {
  type: 'ZoekMetNaamEnGemeenteVanInschrijving',
  geslachtsnaam: 'Kok',
  voornamen: 'Jan',
  gemeenteVanInschrijving: '9999',
  fields
}
const opPostcode = { type: 'ZoekMetPostcodeEnHuisnummer', postcode: '9100 qa', huisnummer: 1, fields }
const opStraat = {
  type: 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving',
  straat: 'A',
  huisnummer: '14',
  gemeenteVanInschrijving: '9999',
  fields
}
const opNummer = {
  type: 'ZoekMetNummeraanduidingIdentificatie',
  nummeraanduidingIdentificatie: '9999200000000001',
  fields
}
const opObject = {
  type: 'ZoekMetAdresseerbaarObjectIdentificatie',
  adresseerbaarObjectIdentificatie: '9999010000000001',
  fields: ['gezag']
}

t.test('every kind of question can be asked, with all that is optional', async t => {
  const overledenen = { inclusiefOverledenPersonen: true, gemeenteVanInschrijving: '9999' }
  const huis = { huisletter: 'a', huisnummertoevoeging: 'bis' }
  const questions = [
    { ...raadpleeg, gemeenteVanInschrijving: '9999' },
    { ...opNaam, ...overledenen, voornamen: 'Jan*', voorvoegsel: 'van der', geslacht: 'v' },
    { ...opGemeente, ...overledenen, voorvoegsel: "'t", geslacht: 'O' },
    { ...opPostcode, ...overledenen, ...huis, geboortedatum: '1980-01-01', geslachtsnaam: 'Kok*' },
    { ...opStraat, ...overledenen, ...huis },
    { ...opNummer, ...overledenen },
    { ...opObject, ...overledenen }
  ]
  for (const question of questions) t.match(readQuery(question), { status: 'ok', query: { type: question.type } })
})

const refusals: readonly [rule: string, body: Record<string, unknown>, invalidParams: readonly object[]][] = [
  ['no type', { fields }, [required('type')]],
  ['an empty type', { type: '' }, [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]],
  [
    'a type in another case',
    { ...raadpleeg, type: 'raadpleegMetBurgerservicenummer' },
    [{ name: 'type', code: 'value', reason: 'Waarde is geen geldig zoek type.' }]
  ],
  ['no numbers and no fields', { type: raadpleeg.type }, [required('burgerservicenummer'), required('fields')]],
  [
    'an empty list',
    { ...raadpleeg, burgerservicenummer: [] },
    [{ name: 'burgerservicenummer', code: 'minItems', reason: 'Array bevat minder dan 1 items.' }]
  ],
  [
    'a number instead of a list',
    { ...raadpleeg, burgerservicenummer: '999993653' },
    [{ name: 'burgerservicenummer', code: 'array', reason: 'Parameter is geen array.' }]
  ],
  [
    '21 numbers',
    { ...raadpleeg, burgerservicenummer: Array(21).fill('999993653') },
    [{ name: 'burgerservicenummer', code: 'maxItems', reason: 'Array bevat meer dan 20 items.' }]
  ],
  [
    'wrong numbers among right ones',
    { ...raadpleeg, burgerservicenummer: ['1', '999993653', '1234567890'] },
    [mismatch('burgerservicenummer[0]', '^[0-9]{9}$'), mismatch('burgerservicenummer[2]', '^[0-9]{9}$')]
  ],
  [
    'a parameter of another kind of question',
    { ...raadpleeg, voornamen: 'Jan' },
    [{ name: 'voornamen', code: 'unknownParam', reason: 'Parameter is niet verwacht.' }]
  ],
  [
    'inclusiefOverledenPersonen with a number',
    { ...raadpleeg, inclusiefOverledenPersonen: true },
    [{ name: 'inclusiefOverledenPersonen', code: 'unknownParam', reason: 'Parameter is niet verwacht.' }]
  ],
  [
    'empty names and dates',
    { ...opNaam, geslachtsnaam: ' ', geboortedatum: '' },
    [required('geboortedatum'), required('geslachtsnaam')]
  ],
  [
    'a date of another form',
    { ...opNaam, geboortedatum: '19800229' },
    [{ name: 'geboortedatum', code: 'date', reason: 'Waarde is geen geldige datum.' }]
  ],
  [
    'a date that is none',
    { ...opNaam, geboortedatum: '1981-02-29' },
    [{ name: 'geboortedatum', code: 'date', reason: 'Waarde is geen geldige datum.' }]
  ],
  ['a wildcard after two letters', { ...opNaam, geslachtsnaam: 'Ko*' }, [mismatch('geslachtsnaam', naam)]],
  ['a wildcard in front', { ...opNaam, geslachtsnaam: '*kok' }, [mismatch('geslachtsnaam', naam)]],
  ['a short street with a wildcard', { ...opStraat, straat: 'Molen*' }, [mismatch('straat', straat)]],
  [
    'all kinds of faults together',
    {
      ...opPostcode,
      postcode: '0999AA',
      huisnummer: 'twee',
      huisleter: 'a',
      inclusiefOverledenPersonen: 'ja',
      gemeenteVanInschrijving: '1',
      fields: []
    },
    [
      { name: 'huisleter', code: 'unknownParam', reason: 'Parameter is niet verwacht.' },
      mismatch('postcode', '^[1-9]{1}[0-9]{3}[ ]?[A-Za-z]{2}$'),
      { name: 'huisnummer', code: 'integer', reason: 'Waarde is geen geldig getal.' },
      { name: 'inclusiefOverledenPersonen', code: 'boolean', reason: 'Waarde is geen boolean.' },
      mismatch('gemeenteVanInschrijving', '^[0-9]{4}$'),
      { name: 'fields', code: 'minItems', reason: 'Array bevat minder dan 1 items.' }
    ]
  ],
  [
    'a house number below one',
    { ...opPostcode, huisnummer: 0 },
    [{ name: 'huisnummer', code: 'minimum', reason: 'Waarde is lager dan minimum 1.' }]
  ],
  [
    'a house number of six digits',
    { ...opPostcode, huisnummer: 100_000 },
    [{ name: 'huisnummer', code: 'maximum', reason: 'Waarde is hoger dan maximum 99999.' }]
  ],
  [
    'no municipality where it must be',
    { ...opGemeente, gemeenteVanInschrijving: undefined },
    [required('gemeenteVanInschrijving')]
  ],
  [
    'a BAG number of zeros',
    { ...opNummer, nummeraanduidingIdentificatie: '0'.repeat(16) },
    [mismatch('nummeraanduidingIdentificatie', '^(?!0{16})[0-9]{16}$')]
  ],
  [
    '131 fields',
    { ...raadpleeg, fields: Array(131).fill('naam') },
    [{ name: 'fields', code: 'maxItems', reason: 'Array bevat meer dan 130 items.' }]
  ],
  [
    'fields as a text',
    { ...raadpleeg, fields: 'naam' },
    [{ name: 'fields', code: 'array', reason: 'Parameter is geen array.' }]
  ],
  [
    'a field that cannot be',
    { ...raadpleeg, fields: ['naam', 'a*nummer', '', null] },
    [mismatch('fields[1]', fieldPath), mismatch('fields[2]', fieldPath), required('fields[3]')]
  ],
  [
    'fields that are not there',
    { ...raadpleeg, fields: ['Naam', 'naam.bestaatNiet'] },
    [unknown('fields[0]'), unknown('fields[1]')]
  ],
  [
    'fields that come unasked',
    {
      ...raadpleeg,
      fields: ['rni', 'naam.inOnderzoek.x', 'gezag.type', 'verblijfplaats.indicatieVastgesteldVerblijftNietOpAdres']
    },
    [notAllowed('fields[0]'), notAllowed('fields[1]'), notAllowed('fields[2]'), notAllowed('fields[3]')]
  ],
  [
    'fields of a Persoon in a search',
    { ...opNaam, fields: ['aNummer', 'gezag'] },
    [unknown('fields[0]'), unknown('fields[1]')]
  ]
]
for (const [rule, body, invalidParams] of refusals) {
  t.test(`refused: ${rule}`, async t => {
    t.strictSame(readQuery(body), { status: 'fout', invalidParams })
  })
}
