import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import type { Kluis } from '../../src/cache/kluis.ts'
import { openKluis } from '../../src/cache/open.ts'
import { startRedis } from '../steun/redis.ts'
import { key, ring } from './redis-cache.ts'

const klok = () => performance.now()

/** What every kluis does; `a` and `b` are two replicas, or the same one where there is no other. */
const holds = async (t: Test, a: Kluis, b: Kluis) => {
  t.same(await a.get('niets'), { ok: true, waarde: undefined })
  t.equal(await a.put('w', 'een', 60), true)
  t.same(await b.get('w'), { ok: true, waarde: 'een' })

  const added = await Promise.all([a, b, a, b].map((one, i) => one.add('eerste', String(i), 60)))
  t.equal(added.filter(outcome => outcome === 'geplaatst').length, 1, 'one of four is first')
  const first = added.indexOf('geplaatst')
  t.same(await b.get('eerste'), { ok: true, waarde: String(first) }, 'and what it kept stays')

  const taken = await Promise.all([a, b, a, b].map(one => one.take('w')))
  t.equal(taken.filter(outcome => outcome.ok && outcome.waarde === 'een').length, 1, 'one of four gets it')
  t.same(await a.get('w'), { ok: true, waarde: undefined })

  const counts = await Promise.all([a, b, a, b].map(one => one.count('tel', 60)))
  t.same(counts.toSorted(), [1, 2, 3, 4])

  const [one, other] = [await a.lock('slot', 60_000), await b.lock('slot', 60_000)]
  t.equal(other, 'bezet')
  if (typeof one === 'string') return t.fail('the first takes the lock')
  await one.geef()
  const next = await b.lock('slot', 100)
  t.type(next, 'object')
  await one.geef()
  t.equal(await a.lock('slot', 100), 'bezet', 'who gave it up cannot take it from the next')

  await a.put('kort', 'x', 1)
  await a.count('kort', 1)
  await sleep(1_300)
  t.same(await b.get('kort'), { ok: true, waarde: undefined }, 'gone at its end')
  t.equal(await b.count('kort', 1), 1, 'counted anew')
  t.type(await a.lock('slot', 100), 'object', 'a lock that nobody gave up ends')
}

t.test('in memory', async t => {
  const kluis = await openKluis({ klok })
  await holds(t, kluis, kluis)
  await kluis.close()
})

t.test('in Redis, for two replicas', async t => {
  const server = await startRedis()
  t.teardown(() => server.stop())
  const open = () => openKluis({ klok, redis: { url: server.url, sleutelring: ring('k1', key) } })
  const [a, b] = await Promise.all([open(), open()])
  t.teardown(() => Promise.all([a.close(), b.close()]))
  await holds(t, a, b)

  await t.test('a value is sealed, and bound to its name', async t => {
    await a.put('n1', '482913 jan@example.nl', 60)
    const raw = new Redis(server.url)
    t.teardown(() => raw.disconnect())
    const stored = await raw.getBuffer('klantbeeld:{n1}:kluis:waarde')
    t.notMatch(stored?.toString('latin1'), /482913|jan@/)
    await raw.set('klantbeeld:{n2}:kluis:waarde', stored ?? '')
    t.same(await b.get('n2'), { ok: true, waarde: undefined })
  })

  await t.test('without Redis it says that nothing was done', async t => {
    await server.kill()
    t.same(await a.get('w'), { ok: false })
    t.equal(await a.put('w', 'x', 60), false)
    t.equal(await a.add('w', 'x', 60), 'onbereikbaar')
    t.same(await a.take('w'), { ok: false })
    t.equal(await a.count('w', 60), undefined)
    t.equal(await a.lock('w', 60), 'onbereikbaar')
  })
})
