import t from 'tap'
import type { Contactmoment } from '../../../src/klantbeeld/onderdelen.ts'
import type { BronResultaat, Lijst } from '../../../src/klantbeeld/resultaat.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { contextWith, vraagOver } from '../asking.ts'
import { alleContacten, alleenPartijen, ask, gezin, startStub } from './opstelling.ts'

const identificator = {
  uuid: 'i1',
  partijIdentificator: {
    codeObjecttype: 'natuurlijk_persoon',
    codeRegister: 'brp',
    codeSoortObjectId: 'bsn',
    objectId: '999993653'
  }
}
const partij = { uuid: 'p1', partijIdentificatoren: [identificator], digitaleAdressen: [] }
const contact = { uuid: 'c1', plaatsgevondenOp: '2026-11-01T10:00:00Z', vertrouwelijk: false }
const eigen = { uuid: 'b1', wasPartij: { uuid: 'p1' }, rol: 'klant' }
const ander = { uuid: 'b2', wasPartij: { uuid: 'p2' }, rol: 'klant' }
const metBetrokkenen = (uuid: string, ...hadBetrokkenen: object[]) => ({
  ...contact,
  uuid,
  _expand: { hadBetrokkenen }
})

type Data = {
  readonly partijen?: readonly unknown[]
  readonly contacten?: readonly unknown[]
  /** What stands behind a path with a uuid. */
  readonly details?: Readonly<Record<string, object>>
}

/** A server with one klant, and what a test says of his contacts. */
const start = (data: Data) => {
  const { partijen = [partij], contacten = [], details = {} } = data
  return startStub(path => {
    if (path === '/partijen') return { body: { count: 1, results: partijen } }
    if (path === '/klantcontacten') return { body: { count: contacten.length, results: contacten } }
    return path in details ? { body: details[path] } : { status: 404, body: {} }
  })
}

const found = (resultaat: BronResultaat<Lijst<{ readonly id: string }>> | undefined) =>
  resultaat && 'gegevens' in resultaat
    ? [resultaat.status, resultaat.gegevens.items.map(({ id }) => id)]
    : [resultaat?.status, resultaat?.reden]

const zaak = { objectId: 'Z1', codeObjecttype: 'zaak', codeSoortObjectId: 'uuid' }
const manyRefs = Array.from({ length: 60 }, (_, i) => ({ ...contact, uuid: `c${i}`, hadBetrokkenen: [{ uuid: 'b1' }] }))

const rows: readonly [string, Data, [string, readonly string[] | string]][] = [
  ['all expanded', { contacten: [metBetrokkenen('c1', ander, eigen)] }, ['ok', ['c1']]],
  [
    'no expansion, and its betrokkenen to be had by uuid',
    {
      contacten: [{ ...contact, hadBetrokkenen: [{ uuid: 'b2' }, { uuid: 'b1' }] }],
      details: { '/betrokkenen/b1': eigen, '/betrokkenen/b2': ander }
    },
    ['ok', ['c1']]
  ],
  [
    'an expansion that is an empty text',
    {
      contacten: [{ ...contact, hadBetrokkenen: [{ uuid: 'b1' }], _expand: { hadBetrokkenen: '' } }],
      details: { '/betrokkenen/b1': eigen }
    },
    ['ok', ['c1']]
  ],
  [
    'betrokkenen that cannot be had',
    { contacten: [metBetrokkenen('c1', eigen), { ...contact, uuid: 'c2', hadBetrokkenen: [{ uuid: 'b9' }] }] },
    ['gedeeltelijk', ['c1']]
  ],
  [
    'another record than the one that was asked for',
    {
      contacten: [{ ...contact, hadBetrokkenen: [{ uuid: 'b1' }] }],
      details: { '/betrokkenen/b1': { ...eigen, uuid: 'b7' } }
    },
    ['gedeeltelijk', []]
  ],
  ['nothing said of its betrokkenen', { contacten: [metBetrokkenen('c2', eigen), contact] }, ['gedeeltelijk', ['c2']]],
  ['no betrokkenen at all, and no expansion', { contacten: [{ ...contact, hadBetrokkenen: [] }] }, ['ok', []]],
  ['no betrokkenen at all', { contacten: [metBetrokkenen('c1'), metBetrokkenen('c2', eigen)] }, ['ok', ['c2']]],
  [
    'betrokkenen of whom none is the klant',
    { contacten: [metBetrokkenen('c1', eigen), metBetrokkenen('c2', ander)] },
    ['storing', 'onverwachte-vorm']
  ],
  [
    'an anonymous betrokkene only',
    { contacten: [metBetrokkenen('c1', { uuid: 'b3', wasPartij: null })] },
    ['storing', 'onverwachte-vorm']
  ],
  [
    'others only, by uuid',
    { contacten: [{ ...contact, hadBetrokkenen: [{ uuid: 'b2' }] }], details: { '/betrokkenen/b2': ander } },
    ['storing', 'onverwachte-vorm']
  ],
  [
    'unreadable ones beside it',
    { contacten: [null, 'c', { onderwerp: 'zonder uuid' }, { ...contact, uuid: 7 }, metBetrokkenen('c1', eigen)] },
    ['gedeeltelijk', ['c1']]
  ],
  [
    'a zaak to be had by uuid',
    {
      contacten: [{ ...metBetrokkenen('c1', eigen), gingOverOnderwerpobjecten: [{ uuid: 'o1' }] }],
      details: { '/onderwerpobjecten/o1': { uuid: 'o1', onderwerpobjectidentificator: zaak } }
    },
    ['ok', ['c1']]
  ],
  [
    'a zaak that cannot be had',
    { contacten: [{ ...metBetrokkenen('c1', eigen), gingOverOnderwerpobjecten: [{ uuid: 'o9' }] }] },
    ['gedeeltelijk', ['c1']]
  ]
]
for (const [what, data, expected] of rows) {
  t.test(`a contact with ${what} gives ${JSON.stringify(expected)}`, async t => {
    const expandable = (one: unknown) =>
      typeof one === 'object' && one !== null ? { gingOverOnderwerpobjecten: [], ...one } : one
    const stub = await start({ ...data, contacten: data.contacten?.map(expandable) ?? [] })
    t.teardown(stub.close)
    t.strictSame(found(await ask(stub.bron, gezin).contactmomenten), expected)
  })
}

t.test('of a server that expands nothing the newest contacts are completed, within a number of calls', async t => {
  const contacten = manyRefs.map(one => ({ ...one, gingOverOnderwerpobjecten: [] }))
  const stub = await start({ contacten, details: { '/betrokkenen/b1': eigen } })
  t.teardown(stub.close)
  const [status, items] = found(await ask(stub.bron, gezin).contactmomenten)
  t.equal(status, 'gedeeltelijk')
  t.equal(items?.length, 50)
  t.ok(stub.calls().length <= 53)
})

for (const [what, results, status] of [
  ['a list that is none', 'geen lijst', 'storing onverwachte-vorm'],
  ['no list', undefined, 'storing onverwachte-vorm'],
  ['an unreadable partij beside his own', [partij, { uuid: '' }, 7], 'gedeeltelijk'],
  ['a partij twice', [partij, partij], 'ok'],
  ['a partij without identificatoren', [partij, { uuid: 'p2' }], 'storing onverwachte-vorm'],
  ['somebody else', [partij, { uuid: 'p2', partijIdentificatoren: [] }], 'storing onverwachte-vorm'],
  [
    'an identificator that cannot be had',
    [{ uuid: 'p1', partijIdentificatoren: [{ uuid: 'i9' }] }],
    'storing onverwachte-status'
  ]
] as const) {
  t.test(`${what} for his number makes it ${status}`, async t => {
    const stub = await startStub(path => (path === '/partijen' ? { body: { results } } : { status: 404, body: {} }))
    t.teardown(stub.close)
    const resultaat = await ask(stub.bron, gezin, { onderdelen: alleenPartijen }).contactgegevens
    t.equal(resultaat && 'reden' in resultaat ? `${resultaat.status} ${resultaat.reden}` : resultaat?.status, status)
    if (resultaat && 'gegevens' in resultaat) t.strictSame(found(resultaat)[1], ['p1'])
  })
}

t.test('no number has pages full of partijen: the source did not filter', async t => {
  const stub = await startStub(() => ({ body: { results: [partij], next: 'http://intern/?page=2' } }))
  t.teardown(stub.close)
  t.strictSame(found(await ask(stub.bron, gezin).contactgegevens), ['storing', 'onverwachte-vorm'])
})

t.test('more identificatoren than belong to one number are not asked for', async t => {
  const partijen = Array.from({ length: 60 }, (_, i) => ({ uuid: `p${i}`, partijIdentificatoren: [{ uuid: `i${i}` }] }))
  const stub = await start({ partijen })
  t.teardown(stub.close)
  t.strictSame(found(await ask(stub.bron, gezin).contactgegevens), ['storing', 'onverwachte-vorm'])
  t.equal(stub.calls().length, 1)
})

t.test('addresses that are not expanded are read by uuid; what fails makes it a part', async t => {
  const verwezen = { ...partij, digitaleAdressen: [{ uuid: 'd1' }] }
  const adres = { uuid: 'd1', adres: 'a@example.nl', soortDigitaalAdres: 'email' }
  for (const [details, status, adressen] of [
    [{ '/digitaleadressen/d1': adres }, 'ok', [{ id: 'd1', adres: 'a@example.nl', soort: 'email' }]],
    [{}, 'gedeeltelijk', undefined]
  ] as const) {
    const stub = await start({ partijen: [verwezen], details })
    t.teardown(stub.close)
    const resultaat = await ask(stub.bron, gezin).contactgegevens
    t.equal(resultaat?.status, status)
    const [item] = resultaat && 'gegevens' in resultaat ? resultaat.gegevens.items : []
    t.strictSame(item?.digitaleAdressen, adressen)
  }
})

t.test('what follows from a part is a part', async t => {
  const stub = await start({ partijen: [partij, 7], contacten: [metBetrokkenen('c1', eigen)] })
  t.teardown(stub.close)
  t.equal((await ask(stub.bron, gezin).contactmomenten)?.status, 'gedeeltelijk')
})

const overZaak = (uuid: string, objectId: string, codeObjecttype: string) => ({
  ...contact,
  uuid,
  _expand: {
    hadBetrokkenen: [eigen],
    gingOverOnderwerpobjecten: [
      { onderwerpobjectidentificator: { objectId, codeObjecttype, codeSoortObjectId: 'uuid' } }
    ]
  }
})

t.test('contacts of a zaak are the own ones that name it, in whatever coding', async t => {
  const contacten = [
    overZaak('c1', 'z1', 'zaak'),
    overZaak('c2', 'Z1', 'zgw-Zaak'),
    overZaak('c3', 'z2', 'zaak'),
    overZaak('c4', 'z1', 'document'),
    { ...overZaak('c5', 'z1', 'zaak'), vertrouwelijk: true }
  ]
  const stub = await start({ contacten })
  t.teardown(stub.close)
  const lees = async (over: object): Promise<BronResultaat<Lijst<Contactmoment>> | undefined> =>
    stub.bron.details?.leesContactenVanZaak?.('Z1', vraagOver(gezin, over), contextWith())
  const plan = { ...alleContacten, vertrouwelijk: false }
  t.strictSame(found(await lees({ contactmomenten: plan })), ['ok', ['c2', 'c1']])
  t.match(stub.calls()[1], /hadBetrokkene__wasPartij__uuid=p1&onderwerpobject__onderwerpobjectidentificatorObjectId=z1/)
  t.match(await lees({ contactmomenten: plan }), { gegevens: { items: [{ zaken: ['z1'] }, {}] } })
  const zonder = await lees({ contactmomenten: { ...plan, velden: toVelden(['onderwerp']) } })
  t.strictSame(found(zonder), ['ok', ['c2', 'c1']])
  t.notMatch(JSON.stringify(zonder), 'zaken')
  const before = stub.calls().length
  t.strictSame(found(await lees({})), ['ok', []], 'nor when the plan has no contacts')
  t.equal(stub.calls().length, before)
})
