import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { type CacheVraag, createSleutelmaker } from '../../src/cache/sleutel.ts'
import { spreadTtl } from '../../src/cache/ttl-spread.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

const geheim = createSecretKey(randomBytes(32))
const maker = createSleutelmaker(geheim)
const persoon: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const vraag: CacheVraag = { bron: 'brp', operatie: 'persoon', plan: 'p1' }

t.test('the same question of the same klant has the same key, in every process with the same secret', async t => {
  t.same(createSleutelmaker(geheim).sleutel({ ...persoon }, { ...vraag }), maker.sleutel(persoon, vraag))
  t.equal(maker.sleutel(persoon, vraag).klant, maker.klant(persoon))
  t.not(createSleutelmaker(createSecretKey(randomBytes(32))).klant(persoon), maker.klant(persoon))
})

t.test('parts do not run into each other: other parts, other name', async () => {
  const part = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '[', ':', '\u0000') }), fc.string())
  const vragen = fc.record({ bron: part, operatie: part, plan: part })
  fc.assert(
    fc.property(vragen, vragen, (one, other) => {
      const same = one.bron === other.bron && one.operatie === other.operatie && one.plan === other.plan
      return same === (maker.sleutel(persoon, one).naam === maker.sleutel(persoon, other).naam)
    }),
    { examples: [[vraagOf('a', 'bc', ''), vraagOf('ab', 'c', '')]] }
  )
})

t.test('splitting one text over the parts differently gives another name', async () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 6 }), text => {
      const names = splits(text).map(([bron, operatie]) => maker.sleutel(persoon, vraagOf(bron, operatie, '')).naam)
      return new Set(names).size === names.length
    })
  )
})

const klanten: readonly Klant[] = [
  persoon,
  { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' },
  { soort: 'nietNatuurlijkPersoon', rsin: '999993653' },
  { soort: 'nietNatuurlijkPersoon', kvkNummer: '90001354' },
  { soort: 'vestiging', vestigingsnummer: '990000541921' }
]

t.test('every klant has a group of its own, also where two kinds of number are spelled alike', async t => {
  t.equal(new Set(klanten.map(maker.klant)).size, klanten.length)
})

t.test('a vestiging asked with its KVK-nummer is the same group, and another question', async t => {
  const without = { soort: 'vestiging', vestigingsnummer: '990000541921' } as const
  const one = maker.sleutel(without, vraag)
  const other = maker.sleutel({ ...without, kvkNummer: '90001354' }, vraag)
  t.equal(one.klant, other.klant)
  t.not(one.naam, other.naam)
})

t.test('a key is base64url of 32 bytes and so holds no number and no separator (E.67)', async t => {
  const { klant, naam } = maker.sleutel(persoon, vraag)
  for (const part of [klant, naam]) t.match(part, /^[\w-]{43}$/)
})

t.test('a finished answer has the group of its klant, and a name for each way in which it could differ', async t => {
  const names = [['plan', 'json'], ['plan', 'gzip'], ['planjson'], ['ander', 'json']].map(delen => {
    const { klant, naam } = maker.beeld(persoon, delen)
    t.equal(klant, maker.klant(persoon))
    return naam
  })
  t.equal(new Set(names).size, names.length)
  t.not(maker.beeld({ ...persoon, burgerservicenummer: '999990019' }, ['plan', 'json']).naam, names[0])
})

t.test('a resource has a name of its own, which does not tell what it is', async t => {
  const uuid = '5f2c1f5e-3a8e-4d9b-8c45-0d6f7b6a1e11'
  t.match(maker.resource(uuid), /^[\w-]{43}$/)
  t.equal(createSleutelmaker(geheim).resource(uuid), maker.resource(uuid))
  t.not(maker.resource(uuid.replace('5', '6')), maker.resource(uuid))
})

t.test('a TTL is spread over its last tenth, the same at every replica', async t => {
  const ttls = Array.from({ length: 200 }, (_, i) => spreadTtl(100, maker.sleutel(persoon, vraagOf(`${i}`, '', ''))))
  t.ok(ttls.every(ttlS => ttlS > 90 && ttlS <= 100))
  t.ok(Math.min(...ttls) < 92 && Math.max(...ttls) > 98)
  t.equal(spreadTtl(100, { naam: 'AAAA' }), 100)
})

function vraagOf(bron: string, operatie: string, plan: string): CacheVraag {
  return { bron, operatie, plan }
}

function splits(text: string): [string, string][] {
  return Array.from({ length: text.length + 1 }, (_, i) => [text.slice(0, i), text.slice(i)])
}
