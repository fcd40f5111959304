import { once } from 'node:events'
import t, { type Test } from 'tap'
import { z } from 'zod'
import type { FaultKind } from '../../simulatie/server/fault.ts'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import type { Resilience } from '../../src/adapters/resilience.ts'
import { clientOf, resilienceWith } from './client.ts'

const schema = z.object({ naam: z.string() })
const gelukt = { gelezen: { naam: 'goed' } }
const onderbroken = { status: 'storing', reden: 'onderbroken' }

const source = createSimulator('bron')
source.server.route({ method: ['GET', 'POST'], url: '/goed', handler: () => ({ naam: 'goed' }) })

/** Ahead of the real time: cockatiel reads the clock of the machine. */
let aheadMs = 0
const machineNow = Date.now
Date.now = () => machineNow() + aheadMs

t.before(async () => {
  t.context.base = await source.listen()
})
t.beforeEach(() => {
  source.reset()
  source.settings.fout = undefined
  source.settings.latentieMs = 0
})
t.teardown(async () => {
  Date.now = machineNow
  await source.close()
})

/** A bron with a breaker, and a way to ask it. */
const bron = (t: Test, guard: Parameters<typeof resilienceWith>[0] = {}, tijdslimietMs = 2_000) => {
  const resilience = resilienceWith(guard)
  const client = clientOf(t, t.context.base, { resilience, tijdslimietMs, gelijktijdig: 32 })
  const get = (signal?: AbortSignal) => client.getJson('/goed', { schema, ...(signal && { signal }) })
  return { resilience, client, get }
}

const standOf = (resilience: Resilience) => resilience.toestand().onderbreker

/** Asks until nothing is asked any more; how often the source was called for that. */
const breakIt = async ({ resilience, get }: ReturnType<typeof bron>, fout: FaultKind = 'fout500'): Promise<number> => {
  source.settings.fout = fout
  for (let i = 0; i < 20 && standOf(resilience) !== 'open'; i++) await get()
  return source.count()
}

const faults = ['hangt', 'onzin', 'html', 'fout500', 'fout503', 'uit', 'halverwege'] as const
for (const fout of faults) {
  t.test(`a source that keeps failing by ${fout} is left alone after five tries`, async t => {
    const one = bron(t, {}, fout === 'hangt' ? 300 : 2_000)
    t.equal(await breakIt(one, fout), 5)
    t.strictSame(await one.get(), onderbroken)
    t.equal(source.count(), 5, 'and is not called')
  })
}

for (const fout of ['fout400', 'fout401', 'fout403', 'enorm'] as const) {
  t.test(`${fout} is an answer: it opens nothing`, async t => {
    const one = bron(t)
    t.equal(await breakIt(one, fout), 20)
    t.equal(standOf(one.resilience), 'gesloten')
  })
}

t.test('one who leaves, or has no time left, says nothing of the source', async t => {
  const { resilience, get } = bron(t)
  source.settings.fout = 'hangt'
  for (let i = 0; i < 10; i++) {
    const left = new AbortController()
    const asked = get(left.signal)
    await once(source.server.server, 'request')
    left.abort()
    t.match(await asked, { reden: 'afgebroken' })
    if (i < 3) t.match(await get(AbortSignal.timeout(20)), { reden: 'tijdslimiet' })
  }
  t.equal(standOf(resilience), 'gesloten')
})

t.test('one who leaves does not count as a success between faults either', async t => {
  const one = bron(t, { onderbreker: { fouten: 2, venster: 2 } })
  source.settings.fout = 'fout500'
  await one.get()
  source.settings.fout = 'hangt'
  t.match(await one.get(AbortSignal.timeout(20)), { reden: 'tijdslimiet' })
  source.settings.fout = 'fout500'
  await one.get()
  t.equal(standOf(one.resilience), 'open')
})

t.test('a probe may be answered with 500, not with a gateway that finds nobody', async t => {
  const one = bron(t)
  source.settings.fout = 'fout500'
  for (let i = 0; i < 10; i++) t.match(await one.client.probeJson('GET', '/goed', { schema }), { status: 500 })
  t.equal(standOf(one.resilience), 'gesloten')
  source.settings.fout = 'fout503'
  for (let i = 0; i < 5; i++) await one.client.probeJson('GET', '/goed', { schema })
  t.equal(standOf(one.resilience), 'open')
})

t.test('a few faults among many answers open nothing', async t => {
  const { resilience, get } = bron(t)
  for (let i = 0; i < 40; i++) {
    source.settings.fout = i % 3 === 0 ? 'fout500' : undefined
    await get()
  }
  t.equal(standOf(resilience), 'gesloten')
})

t.test('that one API of a bron fails keeps nobody from another, and is told of the bron', async t => {
  const one = bron(t)
  const other = clientOf(t, t.context.base, { resilience: one.resilience })
  await breakIt(one)
  source.settings.fout = undefined
  t.strictSame(await one.get(), onderbroken)
  t.strictSame(await other.getJson('/goed', { schema }), gelukt)
  t.equal(standOf(one.resilience), 'open')
  one.resilience.setUitgeschakeld(true)
  t.match(await other.getJson('/goed', { schema }), { status: 'uitgeschakeld' }, 'one switch is for all')
})

t.test('a breaker that opens is seen by those who wait for their turn', async t => {
  const one = bron(t, { gelijktijdig: 5 })
  source.settings.fout = 'fout500'
  const asked = await Promise.all(Array.from({ length: 15 }, () => one.get()))
  t.equal(source.count(), 9, 'the five faults that open it, and the four that were under way then')
  t.strictSame(asked.slice(9), Array(6).fill(onderbroken))
})

t.test('after its time one call tries, the others do not wait for it', async t => {
  const one = bron(t)
  await breakIt(one)
  source.reset()
  source.settings.fout = 'hangt'
  aheadMs += 250
  const left = new AbortController()
  const trial = one.get(left.signal)
  t.equal(standOf(one.resilience), 'halfopen')
  t.strictSame(await Promise.all([one.get(), one.get()]), [onderbroken, onderbroken])
  await once(source.server.server, 'request')
  t.equal(source.count(), 1)
  left.abort()
  t.match(await trial, { reden: 'afgebroken' })
  await new Promise(setImmediate)
  t.equal(standOf(one.resilience), 'open', 'one who left proved nothing')
})

t.test('while a trial hangs another is made every while, and the first that succeeds closes it', async t => {
  const one = bron(t)
  await breakIt(one)
  source.settings.fout = 'hangt'
  aheadMs += 250
  const left = new AbortController()
  const hanging = one.get(left.signal)
  await once(source.server.server, 'request')
  source.settings.fout = 'fout500'
  aheadMs += 250
  t.match(await one.get(), { reden: 'onverwachte-status' }, 'a second trial')
  t.strictSame(await one.get(), onderbroken, 'and no third at once')
  source.settings.fout = undefined
  aheadMs += 250
  t.strictSame(await one.get(), gelukt)
  t.equal(standOf(one.resilience), 'gesloten')
  left.abort()
  t.match(await hanging, { reden: 'afgebroken' })
  t.equal(standOf(one.resilience), 'gesloten', 'whatever becomes of the first')
})

t.test('what hung before it closed again does not count afterwards', async t => {
  const one = bron(t, {}, 400)
  source.settings.fout = 'hangt'
  const before = Array.from({ length: 8 }, () => one.get())
  while (source.count() < 8) await new Promise(setImmediate)
  await breakIt(one)
  source.settings.fout = undefined
  aheadMs += 250
  t.strictSame(await one.get(), gelukt)
  t.match(await Promise.all(before), Array(8).fill({ reden: 'tijdslimiet' }))
  t.equal(standOf(one.resilience), 'gesloten')
})

t.test('a trial that succeeds closes it, one that fails does not', async t => {
  const one = bron(t)
  await breakIt(one)
  aheadMs += 250
  t.match(await one.get(), { reden: 'onverwachte-status' })
  t.strictSame(await one.get(), onderbroken)
  source.settings.fout = undefined
  t.strictSame(await one.get(), onderbroken, 'not before its time')
  aheadMs += 250
  t.strictSame(await one.get(), gelukt)
  t.equal(standOf(one.resilience), 'gesloten')
  source.reset()
  t.equal(await breakIt(one), 5, 'and then it takes as many faults as at first')
})

for (const fout of ['hangt', 'uit', 'halverwege', 'fout503'] as const) {
  t.test(`within 2 s after ${fout} has ended all calls are answered again`, async t => {
    const { get } = bron(t, {}, 1_200)
    source.settings.fout = fout
    const busy = Array.from({ length: 40 }, () => get())
    while (source.count() < 10) await new Promise(setImmediate)
    source.settings.fout = undefined
    const endedMs = performance.now()
    while ('reden' in (await get())) await new Promise(setImmediate)
    await Promise.all(busy)
    while ('reden' in (await get())) await new Promise(setImmediate)
    const passedMs = performance.now() - endedMs
    t.ok(passedMs < 2_000, `${Math.round(passedMs)} ms`)
    t.strictSame(await Promise.all(Array.from({ length: 64 }, () => get())), Array(64).fill(gelukt))
  })
}

t.test('a bron that is switched off is not called, whatever is asked, until it is on again', async t => {
  const { resilience, client, get } = bron(t, { uitgeschakeld: true })
  const uit = { status: 'uitgeschakeld', reden: 'uitgeschakeld' }
  t.strictSame(await get(), uit)
  t.strictSame(await client.probeJson('POST', '/goed', { schema }), uit)
  t.strictSame(await client.getStream('/goed', { stilteMs: 1_000, maxBytes: 1_000 }), uit)
  t.equal(source.count(), 0)
  resilience.setUitgeschakeld(false)
  t.strictSame(await get(), gelukt)
  resilience.setUitgeschakeld(true)
  t.match(resilience.toestand(), { uitgeschakeld: true, onderbreker: 'gesloten', pauze: false, bezig: 0, wachtend: 0 })
})
