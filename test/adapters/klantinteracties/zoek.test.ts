import fc from 'fast-check'
import t from 'tap'
import { type Dialect, openKlant24, openKlant218 } from '../../../simulatie/klantinteracties/dialect.ts'
import { isSameAdres, toQueries, toTelefoonnummer } from '../../../src/adapters/klantinteracties/zoekterm.ts'
import { isGelukt } from '../../../src/klantbeeld/resultaat.ts'
import type { Zoek, Zoekplan } from '../../../src/klantbeeld/zoek.ts'
import { actor, contextWith } from '../asking.ts'
import { type connect, gezin, startRegister, startStub } from './opstelling.ts'

for (const [text, number] of [
  ['0612345678', '+31612345678'],
  ['06-12345678', '+31612345678'],
  ['06 12 34 56 78', '+31612345678'],
  ['+31612345678', '+31612345678'],
  ['+31 (0)6 12345678', '+31612345678'],
  ['+310612345678', '+31612345678'],
  ['0031 6 12345678', '+31612345678'],
  ['31612345678', '+31612345678'],
  ['(020) 123 45 67', '+31201234567'],
  ['+49 30 123456', '+4930123456'],
  ['0049 30 123456', '+4930123456'],
  ['1234567', undefined],
  ['06-1234567a', undefined],
  ['a0612345678@example.nl', undefined],
  ['', undefined]
] as const) {
  t.test(`phone number ${text || 'nothing'} is ${number ?? 'none'}`, async t => {
    t.equal(toTelefoonnummer(text), number)
  })
}

t.test('a phone number is the same in every spelling, and another in none', async t => {
  const nummer = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String)
  const spell = fc.constantFrom<((n: string) => string)[]>(
    n => `0${n}`,
    n => `+31${n}`,
    n => `0031${n}`,
    n => `+31 (0)${n}`,
    n => `0${n.slice(0, 2)}-${n.slice(2)}`
  )
  const property = fc.property(nummer, nummer, spell, spell, (a, b, one, other) => {
    const zoek = { wijze: 'telefoonnummer', telefoonnummer: one(a) } as const
    return isSameAdres(zoek, other(a)) && isSameAdres(zoek, other(b)) === (a === b)
  })
  t.doesNotThrow(() => fc.assert(property))
})

t.test('an e-mail address is the same whatever its capitals, and nothing else', async t => {
  const zoek = { wijze: 'email', email: 'Jan@Example.nl' } as const
  t.ok(isSameAdres(zoek, ' jan@example.NL'))
  for (const other of ['jan@example.n', 'jan@example.nl.evil.nl', 'xjan@example.nl', ''])
    t.notOk(isSameAdres(zoek, other))
})

t.test('where the source can look for a part, six digits of a phone number go into the address', async t => {
  const phone = { wijze: 'telefoonnummer', telefoonnummer: '+31 6 12345678' } as const
  t.strictSame(toQueries(phone, true), [{ adres__icontains: '345678' }])
  t.strictSame(toQueries(phone, false), [{ adres: '+31612345678' }, { adres: '0612345678' }])
  t.strictSame(toQueries({ wijze: 'telefoonnummer', telefoonnummer: '00493012345' }, false), [
    { adres: '+493012345' },
    { adres: '00493012345' }
  ])
  t.strictSame(toQueries({ wijze: 'telefoonnummer', telefoonnummer: '12345' }, true), [])
  t.strictSame(toQueries({ wijze: 'email', email: 'A@b.nl' }, true), [{ adres__icontains: 'A@b.nl' }])
  t.strictSame(toQueries({ wijze: 'email', email: 'A@b.nl' }, false), [{ adres: 'A@b.nl' }, { adres: 'a@b.nl' }])
})

const plan: Zoekplan = {
  doel: { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: '1' },
  brp: {},
  geheim: false,
  velden: ['naam', 'adres', 'kvkNummer', 'vestigingsnummer'],
  regel: 'test'
}
type Asked = ReturnType<typeof connect>
const search = async (bron: Asked, zoek: Zoek, over: Partial<Zoekplan> = {}) =>
  bron.zoeker?.zoek({ zoek, actor, plan: { ...plan, ...over } }, contextWith())
const gevonden = async (bron: Asked, zoek: Zoek, over: Partial<Zoekplan> = {}) => {
  const resultaat = await search(bron, zoek, over)
  if (resultaat === undefined || !isGelukt(resultaat)) throw new Error(JSON.stringify(resultaat))
  return resultaat.gegevens.gevonden
}

t.test('nobody is searched where the configuration does not allow it', async t => {
  const opstelling = await startRegister()
  t.teardown(opstelling.close)
  t.notOk('zoeker' in opstelling.bron)
})

const releases: readonly [string, Dialect][] = [
  ['2.18', openKlant218],
  ['2.4', openKlant24]
]
for (const [release, dialect] of releases) {
  t.test(`Open Klant ${release} is searched on phone number and e-mail`, async t => {
    const opstelling = await startRegister(dialect, { zoekenOpAdres: true })
    t.teardown(opstelling.close)
    const { bron, populatie, register } = opstelling
    const inwoner = gezin.soort === 'natuurlijkPersoon' ? populatie.inwoner(gezin.burgerservicenummer) : undefined
    const telefoonnummer = (inwoner?.telefoonnummer ?? '').replace(/^0(\d)/, '+31 (0)$1-')
    t.strictSame(bron.zoeker?.wijzen, ['telefoonnummer', 'email'])
    for (const zoek of [
      { wijze: 'telefoonnummer', telefoonnummer },
      { wijze: 'email', email: inwoner?.email ?? '' }
    ] as const) {
      const found = await gevonden(bron, zoek)
      t.strictSame(
        found.map(({ klant }) => klant),
        [gezin],
        zoek.wijze
      )
      t.match(found[0]?.naam, inwoner?.naamInKlantregister.geslachtsnaam)
    }
    t.notMatch(register.calls.map(({ url }) => url).join(), /9999\d{5}/, 'no number in an address')
    t.strictSame(await gevonden(bron, { wijze: 'email', email: 'niemand@example.invalid' }), [])
    const company = populatie.bedrijfAt(20)
    const ofBedrijf = await gevonden(bron, { wijze: 'email', email: company?.email ?? '' })
    t.match(
      ofBedrijf.find(({ klant }) => klant.soort === 'nietNatuurlijkPersoon'),
      { kvkNummer: company?.kvkNummer, naam: company?.naam }
    )
  })
}

const identificator = (soort: string, objectId: string, more: object = {}) => ({
  partijIdentificator: {
    codeObjecttype:
      soort === 'bsn' ? 'NatuurlijkPersoon' : soort === 'vestigingsnummer' ? 'vestiging' : 'niet_natuurlijk_persoon',
    codeRegister: soort === 'bsn' ? 'BRP' : 'hr',
    codeSoortObjectId: soort,
    objectId
  },
  ...more
})
const bsn = identificator('bsn', '999993653')
const kvk = identificator('kvk_nummer', '99990018')
const adres = (uuid: string, text = '06-12345678') => ({
  uuid: `d-${uuid}`,
  adres: text,
  verstrektDoorPartij: { uuid }
})
const zoek: Zoek = { wijze: 'telefoonnummer', telefoonnummer: '0612345678' }

type Data = {
  readonly adressen?: readonly object[]
  readonly next?: string
  readonly partij?: object
  readonly details?: Readonly<Record<string, object>>
}
const startWith = async ({ adressen = [adres('p')], next, partij = {}, details = {} }: Data) => {
  const dialect = { deeladres: 'ja' }
  return startStub(
    path => {
      if (path === '/digitaleadressen') return { body: { results: adressen, next: next ?? null } }
      const [, soort, uuid] = path.split('/')
      return soort === 'partijen' ? { body: { uuid, ...partij } } : { body: details[path] ?? {} }
    },
    { zoekenOpAdres: true, dialect }
  )
}

const vestiging = (more: object = {}) => identificator('vestigingsnummer', '999900180001', more)
const rows: readonly [string, Data, object | string][] = [
  ['a resident', { partij: { partijIdentificatoren: [bsn] } }, gezin],
  [
    'a company',
    { partij: { partijIdentificatoren: [kvk] } },
    { soort: 'nietNatuurlijkPersoon', kvkNummer: '99990018' }
  ],
  [
    'a company by RSIN only',
    { partij: { partijIdentificatoren: [identificator('rsin', '999993653')] } },
    { soort: 'nietNatuurlijkPersoon', rsin: '999993653' }
  ],
  [
    'a vestiging of a company',
    {
      partij: { partijIdentificatoren: [vestiging({ subIdentificatorVan: { uuid: 'k' } }), kvk] },
      details: { '/partij-identificatoren/k': { uuid: 'k', ...kvk } }
    },
    { soort: 'vestiging', vestigingsnummer: '999900180001', kvkNummer: '99990018' }
  ],
  [
    'a vestiging of an unknown company',
    { partij: { partijIdentificatoren: [vestiging()] } },
    { soort: 'vestiging', vestigingsnummer: '999900180001' }
  ],
  ['a partij without a number', { partij: { partijIdentificatoren: [] } }, 'nobody'],
  ['a BSN that is none', { partij: { partijIdentificatoren: [identificator('bsn', '999993654')] } }, 'nobody'],
  [
    'two residents on one partij',
    { partij: { partijIdentificatoren: [bsn, identificator('bsn', '999999990')] } },
    'nobody'
  ],
  ['an inactive partij', { partij: { partijIdentificatoren: [bsn], indicatieActief: false } }, 'nobody'],
  ['one under geheimhouding', { partij: { partijIdentificatoren: [bsn], indicatieGeheimhouding: true } }, 'nobody'],
  [
    'two partijen of one resident',
    { adressen: [adres('p'), adres('q')], partij: { partijIdentificatoren: [bsn] } },
    gezin
  ],
  [
    'an address of a single contact',
    { adressen: [{ adres: '0612345678', verstrektDoorPartij: null, verstrektDoorBetrokkene: { uuid: 'b' } }] },
    'nobody'
  ],
  [
    'another number with these last digits',
    { adressen: [adres('p', '0699345678')], partij: { partijIdentificatoren: [bsn] } },
    'nobody'
  ]
]
for (const [what, data, expected] of rows) {
  t.test(`${what} is ${typeof expected === 'string' ? expected : 'a candidate'}`, async t => {
    const stub = await startWith(data)
    t.teardown(stub.close)
    const found = await gevonden(stub.bron, zoek)
    t.strictSame(
      found.map(({ klant }) => klant),
      expected === 'nobody' ? [] : [expected]
    )
  })
}

t.test('of somebody under geheimhouding no address is told, and only who may know of him hears of him', async t => {
  const bezoekadres = {
    straatnaam: 'Dam',
    huisnummer: 1,
    huisnummertoevoeging: '',
    postcode: '1012 JS',
    stad: 'Amsterdam'
  }
  const partij = { partijIdentificatoren: [bsn], bezoekadres, partijIdentificatie: { volledigeNaam: 'J. Jansen' } }
  for (const [indicatieGeheimhouding, expected] of [
    [null, { klant: gezin, naam: 'J. Jansen', adres: 'Dam 1, 1012 JS Amsterdam' }],
    [true, { klant: gezin, naam: 'J. Jansen', geheimhouding: true }]
  ] as const) {
    const stub = await startWith({ partij: { ...partij, indicatieGeheimhouding } })
    t.teardown(stub.close)
    t.strictSame(await gevonden(stub.bron, zoek, { geheim: true }), [expected])
    const [onlyNaam] = await gevonden(stub.bron, zoek, { geheim: true, velden: ['naam'] })
    t.notMatch(onlyNaam, { adres: /./ })
  }
})

t.test('more than ten, or more than a page, is too many: none is shown, and no partij is asked for', async t => {
  const many = Array.from({ length: 11 }, (_, i) => adres(`p${i}`))
  for (const data of [{ adressen: many }, { next: 'http://intern/?page=2' }]) {
    const stub = await startWith({ ...data, partij: { partijIdentificatoren: [bsn] } })
    t.teardown(stub.close)
    t.match(await search(stub.bron, zoek), { status: 'ok', gegevens: { gevonden: [], teVeel: true } })
    t.equal(stub.calls().length, 1)
  }
  const ten = await startWith({ adressen: many.slice(1), partij: { partijIdentificatoren: [bsn] } })
  t.teardown(ten.close)
  t.equal((await gevonden(ten.bron, zoek)).length, 1)
})

t.test('a source that passes over the address gives nothing of others, and that is a fault', async t => {
  const stub = await startWith({ adressen: [adres('p'), adres('q', 'b@example.nl')] })
  t.teardown(stub.close)
  t.match(await search(stub.bron, zoek), { status: 'storing', reden: 'onverwachte-vorm' })
})

t.test('an unreadable address makes it a part', async t => {
  const stub = await startWith({ adressen: [adres('p'), { adres: 7 }], partij: { partijIdentificatoren: [bsn] } })
  t.teardown(stub.close)
  t.match(await search(stub.bron, zoek), { status: 'gedeeltelijk', gegevens: { gevonden: [{ klant: gezin }] } })
})

t.test('a search of another kind is not for this source', async t => {
  const stub = await startWith({})
  t.teardown(stub.close)
  t.match(await search(stub.bron, { wijze: 'kvkNummer', kvkNummer: '99990018' }), { reden: 'interne-fout' })
  t.strictSame(stub.calls(), [])
})
