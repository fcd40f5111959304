import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { createInvalidate, type Gewijzigd } from '../../src/aggregate/invalidate.ts'
import { createMemoryCache } from '../../src/cache/memory.ts'
import type { Melding } from '../../src/cache/port.ts'
import { createResourceIndex, idsIn } from '../../src/cache/resource-index.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

const base = 'https://openzaak.example/zaken/api/v1'
const ids = ['1', '2', '3'].map(n => `${n}1111111-1111-4111-8111-111111111111`)
const klanten: Klant[] = ['999993653', '999990019', '999999461'].map(burgerservicenummer => ({
  soort: 'natuurlijkPersoon',
  burgerservicenummer
}))
const vraag = { bron: 'openzaak', operatie: 'zaken', plan: 'p' }

/** A cache in which each klant has one answer, made of the zaak with his number. */
const open = async () => {
  const cache = createMemoryCache({ maxBytes: 1_000_000, klok: () => performance.now() })
  const sleutels = createSleutelmaker(createSecretKey(randomBytes(32)))
  const index = createResourceIndex({ cache, sleutels })
  const heard: Melding[] = []
  cache.watch(melding => heard.push(melding))
  for (const [i, klant] of klanten.entries()) {
    const zaken = { items: [{ id: ids[i], url: 'x' }] }
    await index.index(klant, idsIn(zaken), 60)
    const claim = await cache.claim(sleutels.sleutel(klant, vraag), { ttlS: 60, verouderdS: 0 })
    await claim.end({ waarde: zaken, opgehaaldOp: '2026-11-23T12:00:00Z' })
  }
  const isKept = async (klant: Klant) => (await cache.get(sleutels.sleutel(klant, vraag))) !== undefined
  const kept = async () => Promise.all(klanten.map(isKept))
  return { invalidate: createInvalidate({ cache, index, bases: [base] }), kept, heard }
}

const about = (i: number, over: Partial<Gewijzigd> = {}): Gewijzigd => ({
  kanaal: 'zaken',
  adressen: [`${base}/zaken/${ids[i]}`, `${base}/statussen/91111111-1111-4111-8111-111111111111`],
  ...over
})

t.test('who has something of the resource loses what was kept of him, and nobody else', async t => {
  const { invalidate, kept, heard } = await open()
  t.equal(await invalidate(about(1)), true)
  t.same(await kept(), [true, false, true])
  t.match(heard.at(-1), { soort: 'verwijderd', onderdelen: ['zaken', 'documenten'] })
})

const nothing: readonly [string, Gewijzigd][] = [
  ['a resource of nobody known', about(0, { adressen: [`${base}/zaken/81111111-1111-4111-8111-111111111111`] })],
  ['an address of another host', about(0, { adressen: [`https://elders.example/zaken/api/v1/zaken/${ids[0]}`] })],
  ['another API of the same host', about(0, { adressen: [`https://openzaak.example/zaken/api/v2/zaken/${ids[0]}`] })],
  ['a host that only begins alike', about(0, { adressen: [`https://openzaak.example.elders/zaken/api/v1/${ids[0]}`] })],
  ['our host as the user of another', about(0, { adressen: [`https://openzaak.example@elders.example/${ids[0]}`] })],
  ['what is no address', about(0, { adressen: ['zaak', '', 'javascript:1'] })],
  ['no address at all', about(0, { adressen: [] })],
  [
    'the probe at a subscription',
    { kanaal: 'test', adressen: ['http://some.hoofdobject.nl/', 'http://some.resource.nl/'] }
  ]
]
for (const [what, gewijzigd] of nothing) {
  t.test(`${what}: accepted, and nothing is dropped`, async t => {
    const { invalidate, kept } = await open()
    t.equal(await invalidate(gewijzigd), true)
    t.same(await kept(), [true, true, true])
  })
}

t.test('a bare uuid finds its klant, and an unknown kanaal may have touched anything', async t => {
  const { invalidate, kept, heard } = await open()
  t.equal(await invalidate({ kanaal: 'constructor', adressen: [ids[2] ?? ''] }), true)
  t.same(await kept(), [true, true, false])
  t.notOk('onderdelen' in (heard.at(-1) ?? {}))
})

t.test('a changed type is told to the bronnen, and drops no klant', async t => {
  const { invalidate, kept, heard } = await open()
  const adres = `${base}/zaaktypen/${ids[0]}`
  t.equal(await invalidate({ kanaal: 'zaaktypen', adressen: [adres, adres] }), true)
  t.same(heard.slice(1), [{ soort: 'typen', adres }])
  t.same(await kept(), [true, true, true])
})

t.test('what could not be done must be sent again', async t => {
  const one = { klantenVan: async () => ['a'] }
  const deaf = { removeKlant: async () => false, tellTypen: async () => false }
  const well = { removeKlant: async () => true, tellTypen: async () => true }
  const told = (cache: typeof deaf, index: { klantenVan: () => Promise<string[] | undefined> }, gewijzigd = about(0)) =>
    createInvalidate({ cache, index, bases: [base] })(gewijzigd)
  t.equal(await told(deaf, one), false)
  t.equal(await told(well, { klantenVan: async () => undefined }), false)
  t.equal(await told(deaf, one, about(0, { kanaal: 'zaaktypen' })), false)
  t.equal(await told(well, one), true)
})

t.test('in any order and any number of times the same is dropped', async t => {
  const messages = fc.array(fc.nat({ max: 2 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(messages, fc.boolean(), async (order, together) => {
      const { invalidate, kept } = await open()
      const send = (i: number) => invalidate(about(i))
      if (together) await Promise.all(order.map(send))
      else for (const i of order) await send(i)
      t.same(
        await kept(),
        klanten.map((_, i) => !order.includes(i))
      )
    }),
    { numRuns: 60, seed: 7 }
  )
})
