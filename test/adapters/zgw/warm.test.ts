import t from 'tap'
import type { Uitkomst } from '../../../src/adapters/gelezen.ts'
import type { HttpClient } from '../../../src/adapters/http-client.ts'
import { createTypeCache } from '../../../src/adapters/zgw/type-cache.ts'
import { soorten } from '../../../src/adapters/zgw/type-schema.ts'
import { createWarming } from '../../../src/adapters/zgw/warm.ts'
import { mislukt } from '../../../src/klantbeeld/resultaat.ts'

const base = 'https://oz.example/catalogi/api/v1'
const quarterMs = 900_000
const urlOf = (soort: string, number: number) => `${base}/${soort}/00650000-0000-8000-8000-00000000000${number}`

type Query = { readonly query?: { readonly page: number; readonly pageSize?: number } }

/** A catalogus with two pages of each soort, of which one call can be made to fail, and a clock that can be set. */
const opstelling = ({ isStrict = false } = {}) => {
  const calls: string[] = []
  const failing = new Set<string>()
  let ms = Date.parse('2026-11-23T12:00:00Z')
  const getJson = async (path: string, { query }: Query): Promise<Uitkomst<unknown>> => {
    const call = `${path} ${query?.page}`
    calls.push(call)
    await new Promise(setImmediate)
    if (failing.has(call) || query === undefined) return mislukt('onbereikbaar')
    if (isStrict && query.pageSize !== undefined) return mislukt('onverwachte-status')
    const results = [{ url: urlOf(path.slice(1), query.page), omschrijving: call }]
    return { gelezen: { results, next: query.page === 1 ? 'https://elders.example/' : null } }
  }
  const http = { getJson } as unknown as HttpClient
  const now = () => new Date(ms)
  const types = createTypeCache(http, base, now)
  const warming = createWarming({ http, types, now, signal: new AbortController().signal })
  return {
    calls,
    failing,
    types,
    ...warming,
    pass: (passedMs: number) => {
      ms += passedMs
    },
    settle: async () => {
      for (let i = 0; i < 8; i++) await new Promise(setImmediate)
    }
  }
}

t.test('a server that refuses the length of a page is asked by pages of its own length', async t => {
  const { types, warm } = opstelling({ isStrict: true })
  await warm()
  for (const soort of soorten) t.equal(types.list(soort)?.length, 2, soort)
})

t.test('every page of every soort is read ahead, and then all types are known', async t => {
  const { calls, types, warm } = opstelling()
  await warm()
  t.strictSame(calls.toSorted(), soorten.flatMap(soort => [`/${soort} 1`, `/${soort} 2`]).sort())
  for (const soort of soorten) {
    t.equal(types.list(soort)?.length, 2)
    t.ok('gelezen' in (await types.lookup(soort, [urlOf(soort, 1), urlOf(soort, 2)])))
  }
  t.equal(calls.length, 2 * soorten.length)
})

t.test('of a list that breaks off the types that came are kept, and it is not taken for the whole', async t => {
  const { failing, types, warm } = opstelling()
  failing.add('/zaaktypen 2')
  await warm()
  t.equal(types.list('zaaktypen'), undefined)
  t.ok('gelezen' in (await types.lookup('zaaktypen', [urlOf('zaaktypen', 1)])))
  t.equal(types.list('statustypen')?.length, 2)
})

t.test('the zaaktypen are read anew before their list is too old, at most once a quarter', async t => {
  const { calls, types, warm, keepFresh, pass, settle } = opstelling()
  await warm()
  for (let i = 0; i < 8; i++) {
    calls.length = 0
    pass(quarterMs - 1)
    keepFresh()
    await settle()
    t.strictSame(calls, [])
    pass(1)
    keepFresh()
    keepFresh()
    await settle()
    t.strictSame(calls, ['/zaaktypen 1', '/zaaktypen 2'])
    t.equal(types.list('zaaktypen')?.length, 2)
  }
})

t.test('a catalogus that fails is not asked by every klant, and its old list is let go', async t => {
  const { calls, failing, types, warm, keepFresh, pass, settle } = opstelling()
  await warm()
  failing.add('/zaaktypen 1')
  calls.length = 0
  for (let i = 0; i < 3; i++) {
    pass(quarterMs)
    for (let klant = 0; klant < 5; klant++) keepFresh()
    await settle()
  }
  t.strictSame(calls, ['/zaaktypen 1', '/zaaktypen 1', '/zaaktypen 1'])
  t.equal(types.list('zaaktypen'), undefined)
})

t.test('what was never read ahead is not kept fresh', async t => {
  const { calls, keepFresh, pass, settle } = opstelling()
  pass(10 * quarterMs)
  keepFresh()
  await settle()
  t.strictSame(calls, [])
})
