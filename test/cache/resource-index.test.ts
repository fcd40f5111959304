import { createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { createMemoryCache } from '../../src/cache/memory.ts'
import { createResourceIndex, idsIn, toResource } from '../../src/cache/resource-index.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'

const maker = createSleutelmaker(createSecretKey(randomBytes(32)))
const persoon: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }

const uuid = '5f2c1f5e-3a8e-4d9b-8c45-0d6f7b6a1e11'
const ouder = '11111111-3a8e-4d9b-8c45-0d6f7b6a1e11'
for (const [resource, same] of [
  [`https://intern.example/zaken/api/v1/zaken/${uuid}`, true],
  [`https://gateway.example/zrc/zaken/${uuid.toUpperCase()}/`, true],
  [`https://x.example/zaken/${ouder}/zaakeigenschappen/${uuid}`, true],
  [`https://x.example/zaken/${ouder}`, false],
  ['https://x.example/zaken', false]
] as const) {
  t.test(`a resource is known by its last UUID, whatever host names it: ${resource}`, async t => {
    t.equal(toResource(resource) === uuid, same)
  })
}

t.test('a notification leads to the klant of whom its resource is', async t => {
  const cache = createMemoryCache({ maxBytes: 1_000_000, klok: () => performance.now() })
  const index = createResourceIndex({ cache, sleutels: maker })
  await index.index(persoon, idsIn([{ url: `https://gateway.example/zaken/${uuid.toUpperCase()}` }]), 60)
  t.same(await index.klantenVan(`https://intern.example/zaken/api/v1/zaken/${uuid}`), [maker.klant(persoon)])
  t.same(await index.klantenVan(ouder), [])
  await cache.close()
})

t.test('every id in an answer is found, wherever it stands, and once', async t => {
  const leaf = fc.oneof(fc.uuid(), fc.string(), fc.integer(), fc.constantFrom(null, undefined, true))
  const within = fc.tuple(fc.string(), fc.uuid(), fc.string()).map(([before, id, after]) => `${before} ${id} ${after}`)
  const { answer } = fc.letrec(tie => ({
    answer: fc.oneof(
      { maxDepth: 4 },
      leaf,
      within,
      fc.array(tie('answer')),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('answer'))
    )
  }))
  fc.assert(
    fc.property(answer, gegevens => {
      const found = idsIn(gegevens)
      const json = JSON.stringify(gegevens) ?? ''
      const wanted = json.match(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi) ?? []
      return found.length === new Set(found).size && wanted.every(id => found.includes(id.toLowerCase()))
    })
  )
  t.same(idsIn({ a: [ouder, { b: `${uuid}?versie=2` }], c: ouder, d: 1, e: null }), [ouder, uuid])
})
