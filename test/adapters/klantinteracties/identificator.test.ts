import t from 'tap'
import {
  isIdentifiedBy,
  toCodes,
  toOtherCodes,
  toPartijenQuery
} from '../../../src/adapters/klantinteracties/identificator.ts'
import { klantcontactenPagina } from '../../../src/adapters/klantinteracties/klantcontact-schema.ts'
import { toContactmoment } from '../../../src/adapters/klantinteracties/to-contactmoment.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'

const rows: readonly [Klant, ReturnType<typeof toCodes>][] = [
  [
    { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' },
    { codeObjecttype: 'natuurlijk_persoon', codeRegister: 'brp', codeSoortObjectId: 'bsn', objectId: '999993653' }
  ],
  [
    { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' },
    {
      codeObjecttype: 'niet_natuurlijk_persoon',
      codeRegister: 'hr',
      codeSoortObjectId: 'kvk_nummer',
      objectId: '99990018'
    }
  ],
  [
    { soort: 'nietNatuurlijkPersoon', rsin: '999993653' },
    { codeObjecttype: 'niet_natuurlijk_persoon', codeRegister: 'hr', codeSoortObjectId: 'rsin', objectId: '999993653' }
  ],
  [
    { soort: 'vestiging', vestigingsnummer: '999900180001', kvkNummer: '99990018' },
    { codeObjecttype: 'vestiging', codeRegister: 'hr', codeSoortObjectId: 'vestigingsnummer', objectId: '999900180001' }
  ]
]
for (const [klant, codes] of rows) {
  t.test(`a klant by ${codes.codeSoortObjectId} is identified by all four codes on one identificator`, async t => {
    t.strictSame(toCodes(klant), codes)
    t.ok(isIdentifiedBy({ partijIdentificator: codes }, codes))
    for (const key of Object.keys(codes)) {
      t.notOk(isIdentifiedBy({ partijIdentificator: { ...codes, [key]: 'anders' } }, codes), `another ${key}`)
      t.notOk(isIdentifiedBy({ partijIdentificator: { ...codes, [key]: '' } }, codes), `no ${key}`)
    }
  })
}

t.test('codes may be spelled as older data has them, the number may not', async t => {
  const codes = toCodes({ soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' })
  const older = { codeObjecttype: 'NietNatuurlijkPersoon', codeRegister: 'HR', codeSoortObjectId: 'KVK-nummer' }
  t.ok(isIdentifiedBy({ partijIdentificator: { ...older, objectId: '99990018' } }, codes))
  t.notOk(isIdentifiedBy({ partijIdentificator: { ...older, objectId: ' 99990018' } }, codes))
})

t.test('a company has another number, a resident and a vestiging have none', async t => {
  const nummers = { kvkNummer: '99990018', rsin: '999993653' }
  const others = rows.map(([klant]) => toOtherCodes(klant, nummers).map(codes => codes.codeSoortObjectId))
  t.strictSame(others, [[], ['rsin'], ['kvk_nummer'], []])
  for (const [klant] of rows) t.strictSame(toOtherCodes(klant, {}), [])
})

t.test('where codes are free text the number is asked for alone', async t => {
  const codes = toCodes({ soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' })
  t.strictSame(toPartijenQuery(codes, false), { partijIdentificator__objectId: '99990018' })
  t.strictSame(Object.values(toPartijenQuery(codes, true)).sort(), Object.values(codes).sort())
})

for (const [codeObjecttype, codeSoortObjectId, isZaak] of [
  ['zaak', 'uuid', true],
  ['zgw-Zaak', 'UUID', true],
  ['ZGW_ZAAK', 'uuid', true],
  ['zaak', 'identificatie', false],
  ['document', 'uuid', false],
  ['', 'uuid', false]
] as const) {
  t.test(
    `an onderwerp ${codeObjecttype || 'without code'} by ${codeSoortObjectId} ${isZaak ? 'is' : 'is not'} a zaak`,
    async t => {
      const identificator = { objectId: '0001AAAA', codeObjecttype, codeSoortObjectId }
      const contact = {
        uuid: 'c',
        _expand: {
          hadBetrokkenen: [
            { wasPartij: { uuid: 'ander' }, rol: 'vertegenwoordiger' },
            { wasPartij: { uuid: 'p' }, rol: 'klant' }
          ],
          gingOverOnderwerpobjecten: [{ onderwerpobjectidentificator: identificator }, {}]
        }
      }
      t.strictSame(
        toContactmoment(contact, { bron: 'ok', partijen: new Set(['p']), metMedewerkers: false, metZaken: true }),
        {
          bron: 'ok',
          id: 'c',
          rol: 'klant',
          zaken: isZaak ? ['0001aaaa'] : []
        }
      )
    }
  )
}

for (const [what, hadBetrokkenActoren, medewerkers] of [
  ['no list of actoren', null, undefined],
  ['no actoren', [], undefined],
  [
    'a department and a machine',
    [
      { naam: 'KCC', soortActor: 'organisatorische_eenheid' },
      { naam: 'Bot', soortActor: 'geautomatiseerde_actor' }
    ],
    undefined
  ],
  ['an actor of unknown kind', [{ naam: 'Wie' }, { naam: 'Wie dan', soortActor: null }], undefined],
  [
    'a medewerker without a name',
    [
      { naam: '', soortActor: 'medewerker' },
      { naam: null, soortActor: 'medewerker' }
    ],
    undefined
  ],
  [
    'two medewerkers and a department',
    [
      { naam: 'A', soortActor: 'medewerker' },
      { naam: 'KCC', soortActor: 'organisatorische_eenheid' },
      { naam: 'B', soortActor: 'medewerker' }
    ],
    ['A', 'B']
  ]
] as const) {
  t.test(`a contact with ${what} names ${medewerkers?.length ?? 'no'} medewerkers`, async t => {
    const [contact] = klantcontactenPagina.parse({ results: [{ uuid: 'c', hadBetrokkenActoren }] }).results
    const told =
      contact && toContactmoment(contact, { bron: 'ok', partijen: new Set(), metMedewerkers: true, metZaken: true })
    t.strictSame(told?.medewerkers, medewerkers)
  })
}
