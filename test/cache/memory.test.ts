import t from 'tap'
import { createMemoryCache } from '../../src/cache/memory.ts'
import { openCache } from '../../src/cache/open.ts'
import { cacheSchema } from '../../src/cache/schema.ts'
import { cacheContract, keep } from './contract.ts'

const mebibyte = 1024 * 1024
let nowMs = 1
const klok = () => nowMs
const open = async (maxBytes = mebibyte) => createMemoryCache({ maxBytes, klok })
const advance = async (ms: number) => {
  nowMs += ms
}
const bewaard = (waarde: unknown) => ({ waarde, opgehaaldOp: '2026-11-23T12:00:00Z' })
const named = (naam: string) => ({ klant: 'k', naam })

cacheContract(t, { open: () => open(), advance })

t.test('the bound is in bytes: the least recently used goes first', async t => {
  const cache = await open(1000)
  const big = bewaard('é'.repeat(150)) // 300 bytes, 150 characters
  await keep(cache, named('1'), big)
  await keep(cache, named('2'), big)
  await cache.get(named('1'))
  await keep(cache, named('3'), big)
  t.same(
    [!!(await cache.get(named('1'))), !!(await cache.get(named('2'))), !!(await cache.get(named('3')))],
    [true, false, true]
  )
})

t.test('a value larger than the whole cache is not stored and pushes nothing out', async t => {
  const cache = await open(1000)
  await keep(cache, named('klein'), bewaard('x'))
  await keep(cache, named('groot'), bewaard('x'.repeat(2000)))
  t.equal(await cache.get(named('groot')), undefined)
  t.equal((await cache.get(named('klein')))?.waarde, 'x')
})

t.test('a link of a resource ends with its time', async t => {
  const cache = await open()
  await cache.index('a', ['r'], 10)
  await cache.index('b', ['r'], 20)
  await advance(15_000)
  t.same(await cache.klantenVan('r'), ['b'])
})

t.test('without a Redis URL the cache is in memory, 64 MiB unless configured', async t => {
  const cache = await openCache({ geheugenMaxBytes: cacheSchema.parse({}).geheugenMaxBytes, klok })
  t.same(cache.state(), { soort: 'geheugen', bereikbaar: true })
  t.equal(cacheSchema.parse({}).geheugenMaxBytes, 64 * mebibyte)
  for (const wrong of [{ geheugenMaxBytes: 0 }, { geheugenMaxBytes: '64' }, { onbekend: 1 }]) {
    t.equal(cacheSchema.safeParse(wrong).success, false)
  }
})
