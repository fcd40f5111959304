import fc from 'fast-check'
import type { Test } from 'tap'
import type { Bewaard, Cache, CacheSleutel, Melding } from '../../src/cache/port.ts'

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

/** Keeps a value as after a question to its source. */
export const keep = async (
  cache: Cache,
  sleutel: CacheSleutel,
  { ttlS = 60, verouderdS = 0, ...value }: Bewaard & { ttlS?: number; verouderdS?: number }
): Promise<void> => {
  const claim = await cache.claim(sleutel, { ttlS, verouderdS })
  await claim.end(value)
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
    await keep(cache, a1, bewaard({ zaken: [1] }))
    t.same(await cache.get(a1), { ...bewaard({ zaken: [1] }), isVers: true })
    t.equal(await cache.get(sleutel('a', '2')), undefined)
    t.equal(await cache.get(sleutel('b', '1')), undefined)
  })

  test('every JSON value comes back as it went in', async (_t, cache) => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat({ max: 3000 }), async (value, padding) => {
        const waarde = JSON.parse(JSON.stringify([value, 'é'.repeat(padding)]))
        await keep(cache, a1, bewaard(waarde))
        const found = await cache.get(a1)
        return JSON.stringify(found) === JSON.stringify({ ...bewaard(waarde), isVers: true })
      }),
      { numRuns: 50 }
    )
  })

  test('the last value put is the one that is found', async (t, cache) => {
    await keep(cache, a1, bewaard('old'))
    await keep(cache, a1, bewaard('new'))
    t.equal((await cache.get(a1))?.waarde, 'new')
  })

  test('a caller cannot change what the next one gets', async (t, cache) => {
    const waarde = { namen: ['een'] }
    await keep(cache, a1, bewaard(waarde))
    waarde.namen.push('na put')
    const first = await cache.get(a1)
    if (first) Object.assign(first, { waarde: 'na get' })
    t.same((await cache.get(a1))?.waarde, { namen: ['een'] })
  })

  test('a value lives as long as its TTL', async (t, cache) => {
    await keep(cache, a1, { ...bewaard('kort'), ttlS: 10 })
    await keep(cache, sleutel('a', '2'), { ...bewaard('lang'), ttlS: 20 })
    await advance(9_000)
    t.equal((await cache.get(a1))?.waarde, 'kort')
    await advance(2_000)
    t.equal(await cache.get(a1), undefined)
    t.equal((await cache.get(sleutel('a', '2')))?.waarde, 'lang', 'also where an earlier put of the klant was shorter')
  })

  for (const ttlS of [0, -1, Number.NaN]) {
    test(`a TTL of ${ttlS} seconds stores nothing`, async (t, cache) => {
      await keep(cache, a1, { ...bewaard('x'), ttlS })
      t.equal(await cache.get(a1), undefined)
    })
  }

  test('a value that JSON cannot hold is not stored and does not throw', async (t, cache) => {
    for (const waarde of [1n, cycle()]) {
      await keep(cache, a1, bewaard(waarde))
      t.equal(await cache.get(a1), undefined)
    }
  })

  test('removeKlant drops everything of that klant and nothing of another', async (t, cache) => {
    const others = [sleutel('aa', '1'), sleutel('b', '1')]
    for (const key of [a1, sleutel('a', '2'), ...others]) await keep(cache, key, bewaard(key))
    t.equal(await cache.removeKlant('a'), true)
    for (const key of [a1, sleutel('a', '2')]) t.equal(await cache.get(key), undefined)
    for (const key of others) t.same((await cache.get(key))?.waarde, key)
    await keep(cache, a1, bewaard('weer'))
    t.equal((await cache.get(a1))?.waarde, 'weer')
    t.equal(await cache.get(sleutel('a', '2')), undefined, 'and the next put does not bring the rest back')
  })

  test('after its TTL a value is outdated for as long as was said, and then gone', async (t, cache) => {
    await keep(cache, a1, { ...bewaard('x'), ttlS: 10, verouderdS: 20 })
    await advance(9_000)
    t.equal((await cache.get(a1))?.isVers, true)
    await advance(2_000)
    t.same(await cache.get(a1), { ...bewaard('x'), isVers: false })
    await advance(20_000)
    t.equal(await cache.get(a1), undefined)
  })

  test('a question that ends without an answer leaves what was there', async (t, cache) => {
    await keep(cache, a1, bewaard('x'))
    await (await cache.claim(a1, { ttlS: 60, verouderdS: 0 })).end()
    t.equal((await cache.get(a1))?.waarde, 'x')
  })

  test('what was asked before a purge of its klant is not kept after it; of another klant it is', async (t, cache) => {
    const termijn = { ttlS: 60, verouderdS: 0 }
    const [before, other] = [await cache.claim(a1, termijn), await cache.claim(sleutel('b', '1'), termijn)]
    await cache.removeKlant('a')
    const after = await cache.claim(sleutel('a', '2'), termijn)
    for (const claim of [before, other, after]) await claim.end(bewaard('x'))
    t.equal(await cache.get(a1), undefined)
    t.equal((await cache.get(sleutel('b', '1')))?.waarde, 'x')
    t.equal((await cache.get(sleutel('a', '2')))?.waarde, 'x')
  })

  test('who watches is told where things stand, and of every purge', async (t, cache) => {
    const heard: Melding[] = []
    await new Promise<void>(resolve => {
      cache.watch(melding => {
        heard.push(melding)
        if (melding.soort === 'luistert') resolve()
      })
    })
    heard.length = 0
    await cache.removeKlant('a')
    t.same(heard[0], { soort: 'verwijderd', klant: 'a' })
  })

  test('a resource leads to its klanten until their link ends', async (t, cache) => {
    await cache.index('a', ['r1', 'r2'], 10)
    await cache.index('b', ['r1'], 20)
    await cache.index('c', ['r1'], 0)
    t.same((await cache.klantenVan('r1'))?.toSorted(), ['a', 'b'])
    t.same(await cache.klantenVan('r2'), ['a'])
    t.same(await cache.klantenVan('r3'), [])
  })

  test('a shorter link does not end a longer one', async (t, cache) => {
    await cache.index('a', ['r1'], 60)
    await cache.index('a', ['r1'], 1)
    await advance(2_000)
    t.same(await cache.klantenVan('r1'), ['a'])
  })

  test('of a resource with very many klanten the latest thousand are known', async (t, cache) => {
    for (let i = 0; i < 1_010; i++) await cache.index(`k${i}`, ['r1'], 60 + i)
    const klanten = await cache.klantenVan('r1')
    t.equal(klanten?.length, 1_000)
    t.ok(klanten?.includes('k1009'))
    t.notOk(klanten?.includes('k9'))
  })

  test('a klant that is not there can be removed', async (t, cache) => {
    t.equal(await cache.removeKlant('nooit gezien'), true)
  })

  test('it says that it is reachable', async (t, cache) => {
    t.equal(cache.state().bereikbaar, true)
  })
}
