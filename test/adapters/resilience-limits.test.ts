import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import { toPauseMs } from '../../src/adapters/retry-after.ts'
import { clientOf, resilienceWith } from './client.ts'

const schema = z.object({ naam: z.string() })
const gelukt = { gelezen: { naam: 'goed' } }
const vol = { status: 'storing', reden: 'wachtrij-vol' }
const onbereikbaar = { status: 'storing', reden: 'onbereikbaar' }

const source = createSimulator('bron')
source.server.route({ method: ['GET', 'POST'], url: '/goed', handler: () => ({ naam: 'goed' }) })
source.server.get('/document', (_request, reply) => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'text/plain' }).write('begin')
})

/** What the next calls get instead of an answer, one by one. */
let next: ('verbreek' | 'verbreek laat' | { status: number; retryAfter?: string })[] = []
source.server.addHook('preHandler', async (_request, reply) => {
  const now = next.shift()
  if (now === undefined) return
  if (typeof now === 'object') {
    return reply
      .code(now.status)
      .headers(now.retryAfter === undefined ? {} : { 'retry-after': now.retryAfter })
      .send({})
  }
  reply.hijack()
  if (now === 'verbreek laat') await wait(160)
  reply.raw.destroy()
  return reply
})

t.before(async () => {
  t.context.base = await source.listen()
})
t.beforeEach(() => {
  source.reset()
  source.settings.fout = undefined
  next = []
})
t.teardown(() => source.close())

const bron = (t: Test, guard: Parameters<typeof resilienceWith>[0] = {}, tijdslimietMs = 2_000) => {
  const resilience = resilienceWith(guard)
  const client = clientOf(t, t.context.base, { resilience, tijdslimietMs, gelijktijdig: 32 })
  const get = (signal?: AbortSignal) => client.getJson('/goed', { schema, ...(signal && { signal }) })
  return { toestand: resilience.toestand, client, get }
}

/** Calls that hang until they are let go. */
const hang = async ({ get, toestand }: ReturnType<typeof bron>, calls: number) => {
  source.settings.fout = 'hangt'
  const left = new AbortController()
  const asked = Promise.all(Array.from({ length: calls }, () => get(left.signal)))
  while (source.count() < 2) await new Promise(setImmediate)
  return {
    letGo: async () => {
      left.abort()
      const outcomes = await asked
      // Callers hear it first, then the connections are let go.
      while (toestand().bezig > 0) await new Promise(setImmediate)
      source.settings.fout = undefined
      return outcomes
    }
  }
}

t.test('as many as may wait do wait, one more hears at once that it is too many', async t => {
  const one = bron(t, { gelijktijdig: 2, wachtrij: 2 })
  const { letGo } = await hang(one, 4)
  t.match(one.toestand(), { bezig: 2, wachtend: 2 })
  const startMs = performance.now()
  t.strictSame(await one.get(), vol)
  t.ok(performance.now() - startMs < 50, 'and not after the time limit')
  t.equal(source.count(), 2)
  t.match(await letGo(), Array(4).fill({ reden: 'afgebroken' }))
  t.strictSame(await one.get(), gelukt)
  t.match(one.toestand(), { bezig: 0, wachtend: 0, onderbreker: 'gesloten' })
})

t.test('who waits is asked for in turn', async t => {
  const one = bron(t, { gelijktijdig: 2, wachtrij: 30 })
  t.strictSame(await Promise.all(Array.from({ length: 32 }, () => one.get())), Array(32).fill(gelukt))
})

t.test('one who waits and leaves is gone at once, and is never asked for', async t => {
  const one = bron(t, { gelijktijdig: 2, wachtrij: 2 })
  const { letGo } = await hang(one, 2)
  const left = new AbortController()
  const waiting = one.get(left.signal)
  const late = one.get(AbortSignal.timeout(20))
  const startMs = performance.now()
  left.abort()
  t.match(await waiting, { status: 'tijdslimiet', reden: 'afgebroken' })
  t.ok(performance.now() - startMs < 50)
  t.match(await late, { status: 'tijdslimiet', reden: 'tijdslimiet' })
  t.match(await one.get(left.signal), { reden: 'afgebroken' }, 'nor is one who left before')
  await letGo()
  t.strictSame(await one.get(), gelukt)
  t.equal(source.count(), 3)
})

t.test('the source sees within 50 ms that a caller left', async t => {
  const { get } = bron(t)
  source.settings.fout = 'hangt'
  const left = new AbortController()
  const asked = get(left.signal)
  const [, response] = await once(source.server.server, 'request')
  const startMs = performance.now()
  left.abort()
  await Promise.all([asked, once(response, 'close')])
  t.ok(performance.now() - startMs < 50)
})

t.test('many calls on one signal raise no warning', async t => {
  const warnings: string[] = []
  const onWarning = ({ name }: Error) => warnings.push(name)
  process.on('warning', onWarning)
  const { get } = bron(t, { gelijktijdig: 4 })
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 60 }, () => get(signal)))
  await new Promise(setImmediate)
  process.off('warning', onWarning)
  t.strictSame(warnings, [])
})

t.test('a download keeps its place until it is closed, and takes none of the answers', async t => {
  const { client, get } = bron(t, { gelijktijdig: 1, wachtrij: 0 })
  const open = () => client.getStream('/document', { stilteMs: 5_000, maxBytes: 1_000 })
  const first = await open()
  if (!isGelezen(first)) return t.fail('no document')
  t.strictSame(await open(), vol)
  t.strictSame(await get(), gelukt)
  const closed = once(first.gelezen.body, 'close')
  first.gelezen.body.destroy()
  await closed
  const second = await open()
  if (!isGelezen(second)) return t.fail('no second document')
  second.gelezen.body.destroy()
  await t.rejects(buffer(second.gelezen.body))
})

const lost = ['verbreek', { status: 502 }, { status: 503 }, { status: 504 }] as const
for (const what of lost) {
  t.test(`one ${JSON.stringify(what)} is not seen by who asks something`, async t => {
    const { client, get } = bron(t)
    next = [what]
    t.strictSame(await get(), gelukt)
    next = [what]
    t.strictSame(await client.postJson('/goed', { schema, body: {}, isSafe: true }), gelukt)
    t.equal(source.count(), 4)
    next = [what, what]
    t.match(await get(), { status: 'storing' }, 'two are')
    t.equal(source.count(), 6)
  })
}

t.test('what may change something is sent once', async t => {
  const { client } = bron(t)
  next = ['verbreek']
  t.strictSame(await client.postJson('/goed', { schema, body: {} }), onbereikbaar)
  t.equal(source.count(), 1)
})

for (const status of [400, 404, 429, 500, 501, 505]) {
  t.test(`${status} is not tried again`, async t => {
    next = [{ status }]
    t.match(await bron(t).get(), { status: 'storing' })
    t.equal(source.count(), 1)
  })
}

t.test('there is no second try when half of the time is gone', async t => {
  next = ['verbreek laat']
  t.strictSame(await bron(t, {}, 300).get(), onbereikbaar)
  t.equal(source.count(), 1)
})

t.test('nor when the caller leaves before it', async t => {
  const minute = () => 1_000
  const { get } = bron(t, { random: minute }, 600_000)
  source.settings.fout = 'uit'
  const left = new AbortController()
  const asked = get(left.signal)
  const [, response] = await once(source.server.server, 'request')
  await once(response, 'close')
  left.abort()
  t.match(await asked, { reden: 'afgebroken' })
  t.equal(source.count(), 1)
})

const asks = [
  [{ status: 429, retryAfter: '2' }, 'te-veel-verzoeken', 'te-veel-verzoeken'],
  [{ status: 503, retryAfter: '2' }, 'onverwachte-status', 'onderbroken']
] as const
for (const [answer, first, reden] of asks) {
  t.test(`${answer.status} with Retry-After: no call until then, and ${reden} meanwhile`, async t => {
    let ms = Date.parse('2026-11-23T12:00:00Z')
    const one = bron(t, { now: () => new Date(ms) })
    next = [answer]
    t.strictSame(await one.get(), { status: 'storing', reden: first }, 'without a second try')
    ms += 1_999
    t.strictSame(await one.get(), { status: 'storing', reden })
    t.ok(one.toestand().pauze)
    t.equal(source.count(), 1)
    ms += 1
    t.strictSame(await one.get(), gelukt)
  })
}

t.test('a clock that is set back ends a pause', async t => {
  let ms = Date.parse('2026-11-23T12:00:00Z')
  const one = bron(t, { now: () => new Date(ms) })
  next = [{ status: 429, retryAfter: '5' }]
  await one.get()
  ms -= 3_600_000
  t.strictSame(await one.get(), gelukt)
})

const waits: readonly [string, number][] = [
  ['1', 1_000],
  ['0', 0],
  ['86400', 30_000],
  ['Mon, 23 Nov 2026 12:00:05 GMT', 5_000],
  ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
  ['Fri, 31 Dec 2027 12:00:00 GMT', 30_000],
  ['straks', 0],
  ['', 0],
  ['-5', 0]
]
for (const [text, ms] of waits) {
  t.test(`Retry-After "${text}" is ${ms} ms`, async t => {
    t.equal(toPauseMs(text, new Date('2026-11-23T12:00:00Z')), ms)
  })
}
