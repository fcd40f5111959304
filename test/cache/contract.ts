import fc from 'fast-check'
import type { Test } from 'tap'
import type { Cache, CacheSleutel } from '../../src/cache/port.ts'

export type Harness = {
  /** An empty cache. */
  open(): Promise<Cache>
  /** Lets this much time pass for what is stored. */
  advance(ms: number): Promise<void>
}

const sleutel = (klant: string, naam: string): CacheSleutel => ({ klant, naam })
const a1 = sleutel('a', '1')
const bewaard = (waarde: unknown) => ({ waarde, opgehaaldOp: '2026-11-23T12:00:00Z' })
const cycle = () => {
  const self: { self?: unknown } = {}
  self.self = self
  return self
}

/** What every implementation of the port does. */
export const cacheContract = (t: Test, { open, advance }: Harness) => {
  const test = (rule: string, body: (t: Test, cache: Cache) => Promise<void>) =>
    t.test(rule, async t => {
      const cache = await open()
      try {
        await body(t, cache)
      } finally {
        await cache.close()
      }
    })

  test('a stored value comes back with its time, under its own klant and name only', async (t, cache) => {
    await cache.put(a1, bewaard({ zaken: [1] }), 60)
    t.same(await cache.get(a1), bewaard({ zaken: [1] }))
    t.equal(await cache.get(sleutel('a', '2')), undefined)
    t.equal(await cache.get(sleutel('b', '1')), undefined)
  })

  test('every JSON value comes back as it went in', async (_t, cache) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat({ max: 3000 }), async (value, padding) => {
        const waarde = JSON.parse(JSON.stringify([value, 'é'.repeat(padding)]))
        await cache.put(a1, bewaard(waarde), 60)
        const found = await cache.get(a1)
        return JSON.stringify(found) === JSON.stringify(bewaard(waarde))
      }),
      { numRuns: 50 }
    )
  })

  test('the last value put is the one that is found', async (t, cache) => {
    await cache.put(a1, bewaard('old'), 60)
    await cache.put(a1, bewaard('new'), 60)
    t.equal((await cache.get(a1))?.waarde, 'new')
  })

  test('a caller cannot change what the next one gets', async (t, cache) => {
    const waarde = { namen: ['een'] }
    await cache.put(a1, bewaard(waarde), 60)
    waarde.namen.push('na put')
    const first = await cache.get(a1)
    if (first) Object.assign(first, { waarde: 'na get' })
    t.same(await cache.get(a1), bewaard({ namen: ['een'] }))
  })

  test('a value lives as long as its TTL', async (t, cache) => {
    await cache.put(a1, bewaard('kort'), 10)
    await cache.put(sleutel('a', '2'), bewaard('lang'), 20)
    await advance(9_000)
    t.equal((await cache.get(a1))?.waarde, 'kort')
    await advance(2_000)
    t.equal(await cache.get(a1), undefined)
    t.equal((await cache.get(sleutel('a', '2')))?.waarde, 'lang', 'also where an earlier put of the klant was shorter')
  })

  for (const ttlS of [0, -1, Number.NaN]) {
    test(`a TTL of ${ttlS} seconds stores nothing`, async (t, cache) => {
      await cache.put(a1, bewaard('x'), ttlS)
      t.equal(await cache.get(a1), undefined)
    })
  }

  test('a value that JSON cannot hold is not stored and does not throw', async (t, cache) => {
    for (const waarde of [1n, cycle()]) {
      await cache.put(a1, bewaard(waarde), 60)
      t.equal(await cache.get(a1), undefined)
    }
  })

  test('removeKlant drops everything of that klant and nothing of another', async (t, cache) => {
    const others = [sleutel('aa', '1'), sleutel('b', '1')]
    for (const key of [a1, sleutel('a', '2'), ...others]) await cache.put(key, bewaard(key), 60)
    t.equal(await cache.removeKlant('a'), true)
    for (const key of [a1, sleutel('a', '2')]) t.equal(await cache.get(key), undefined)
    for (const key of others) t.same((await cache.get(key))?.waarde, key)
    await cache.put(a1, bewaard('weer'), 60)
    t.equal((await cache.get(a1))?.waarde, 'weer')
    t.equal(await cache.get(sleutel('a', '2')), undefined, 'and the next put does not bring the rest back')
  })

  test('a klant that is not there can be removed', async (t, cache) => {
    t.equal(await cache.removeKlant('nooit gezien'), true)
  })

  test('it says that it is reachable', async (t, cache) => {
    t.equal(cache.state().bereikbaar, true)
  })
}
