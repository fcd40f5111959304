import { createSecretKey, randomBytes } from 'node:crypto'
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { createRemember } from '../../src/aggregate/remember.ts'
import { createMemoryCache } from '../../src/cache/memory.ts'
import { openCache } from '../../src/cache/open.ts'
import type { Cache } from '../../src/cache/port.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type BronResultaat, isGelukt, mislukt } from '../../src/klantbeeld/resultaat.ts'
import { startRedis } from '../steun/redis.ts'

const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const sleutels = createSleutelmaker(createSecretKey(randomBytes(32)))
const signal = new AbortController().signal

type Answer = BronResultaat<string>
const gelukt = (gegevens: string, status: 'ok' | 'gedeeltelijk' = 'ok'): Answer => ({
  status,
  gegevens,
  opgehaaldOp: `2026-11-23T12:00:0${gegevens.length}Z`,
  uitCache: false
})

/** A source that answers what the test says when the test says it, and counts. */
const createSource = () => {
  const asked: { answer: (answer: Answer) => void; fail: (error: Error) => void; signal: AbortSignal }[] = []
  const waiting: (() => void)[] = []
  const fetch = (fetchSignal: AbortSignal): Promise<Answer> =>
    new Promise((answer, fail) => {
      asked.push({ answer, fail, signal: fetchSignal })
      for (const tell of waiting.splice(0)) tell()
    })
  const nth = async (n: number) => {
    while (asked.length < n) await new Promise<void>(resolve => waiting.push(resolve))
    const found = asked[n - 1]
    if (found === undefined) throw new Error('not asked')
    return found
  }
  const operatie = { naam: 'persoon', vorm: { velden: ['naam'] }, fetch }
  return { operatie, nth, count: () => asked.length }
}

type Over = Partial<Parameters<ReturnType<typeof createRemember>>[0]>

/** One process; `advance` lets time pass for what is kept. */
const createProcess = (cache: Cache) => {
  const rememberFor = createRemember({ cache, sleutels })
  const source = createSource()
  const ask = (over: Over = {}, { na }: { na?: Promise<unknown> } = {}): Promise<Answer> =>
    rememberFor({ klant, bron: 'brp', ttlS: 100, verouderdS: 0, geduldMs: 0, vers: false, signal, ...over })({
      ...source.operatie,
      ...(na && { na })
    })
  const answered = async (over: Over, answer: Answer) => {
    const nth = source.count() + 1
    const result = ask(over)
    ;(await source.nth(nth)).answer(answer)
    const given = await result
    // What is kept is kept behind the answer.
    await nextTurn()
    return given
  }
  return { ask, answered, source }
}

const test = (
  rule: string,
  body: (t: Test, one: ReturnType<typeof createProcess> & { advance(s: number): void; cache: Cache }) => Promise<void>
) =>
  t.test(rule, async t => {
    let nowMs = 1
    const cache = createMemoryCache({ maxBytes: 1_000_000, klok: () => nowMs })
    const advance = (s: number) => {
      nowMs += s * 1000
    }
    await body(t, { ...createProcess(cache), advance, cache })
    await cache.close()
  })

const kept = { verouderdS: 1_000, geduldMs: 5_000 }

test('within its TTL an answer is given again as it was; after it the source is asked', async (t, one) => {
  await one.answered({}, gelukt('a'))
  t.same(await one.ask(), { ...gelukt('a'), uitCache: true })
  one.advance(101)
  t.same(await one.answered({}, gelukt('bb')), gelukt('bb'))
})

for (const [what, answer] of [
  ['a storing', mislukt('onbereikbaar')],
  ['too late', mislukt('tijdslimiet')]
] as const) {
  test(`an outdated answer stands in as verouderd, with its own time, when the source is ${what}`, async (t, one) => {
    await one.answered(kept, gelukt('a'))
    one.advance(101)
    t.same(await one.answered(kept, answer), { ...gelukt('a'), status: 'verouderd', uitCache: true })
    t.same(await one.answered(kept, gelukt('bb')), gelukt('bb'), 'and the source again as soon as it answers')
    t.same(await one.ask(kept), { ...gelukt('bb'), uitCache: true })
  })
}

for (const [what, answer] of [
  ['a refusal', mislukt('niet-geautoriseerd')],
  ['a part', gelukt('deel', 'gedeeltelijk')]
] as const) {
  test(`an outdated answer does not stand in for ${what}`, async (t, one) => {
    await one.answered(kept, gelukt('a'))
    one.advance(101)
    t.same(await one.answered(kept, answer), answer)
  })
}

test('an outdated answer ends with its own time', async (t, one) => {
  await one.answered(kept, gelukt('a'))
  one.advance(1_101)
  t.same(await one.answered(kept, mislukt('onbereikbaar')), mislukt('onbereikbaar'))
})

test('a source that is slower than the patience for it is asked on behind the outdated answer', async (t, one) => {
  await one.answered(kept, gelukt('a'))
  one.advance(101)
  const caller = new AbortController()
  const impatient = { ...kept, geduldMs: 1, signal: caller.signal }
  t.equal((await one.ask(impatient)).status, 'verouderd')
  t.equal((await one.ask({ ...kept, geduldMs: 0 })).status, 'verouderd', 'without patience at once')
  caller.abort()
  const second = await one.source.nth(2)
  t.equal(second.signal.aborted, false)
  second.answer(gelukt('bb'))
  const third = await one.ask({ ...kept, geduldMs: 5_000 })
  t.same(isGelukt(third) && third.gegevens, 'bb')
  t.equal(one.source.count(), 2, 'three waited for one question')
})

test('one request is patient with a bron once, however many of its questions are late', async (t, one) => {
  const rememberFor = createRemember({ cache: one.cache, sleutels })
  const question = { klant, bron: 'traag', ttlS: 100, ...kept, vers: false, signal }
  const never = (naam: string) => ({ naam, vorm: {}, fetch: () => new Promise<Answer>(() => {}) })
  const namen = ['partijen', 'contacten'] as const
  for (const naam of namen) await rememberFor(question)({ ...never(naam), fetch: async () => gelukt(naam) })
  await nextTurn()
  one.advance(101)
  const ask = rememberFor({ ...question, geduldMs: 1 })
  t.match(await ask(never('partijen')), { status: 'verouderd', gegevens: 'partijen' })
  // Patience would begin after what never ends.
  const na = new Promise(() => {})
  t.match(await ask({ ...never('contacten'), na }), { status: 'verouderd', gegevens: 'contacten' })
})

test('what a question waits for before it can be put to its source is not counted as patience', async (t, one) => {
  await one.answered(kept, gelukt('a'))
  one.advance(101)
  const nummers = Promise.withResolvers<void>()
  const asked = one.ask({ ...kept, geduldMs: 200 }, { na: nummers.promise })
  await wait(250)
  nummers.resolve()
  ;(await one.source.nth(2)).answer(gelukt('bb'))
  t.same(await asked, gelukt('bb'))
})

test('at the deadline an outdated answer is given, however patient', async (t, one) => {
  await one.answered(kept, gelukt('a'))
  one.advance(101)
  const deadline = new AbortController()
  const asked = one.ask({ ...kept, signal: deadline.signal }, { na: new Promise(() => {}) })
  await one.source.nth(2)
  deadline.abort()
  t.equal((await asked).status, 'verouderd')
})

test('the last who is out of time gets the part that the source hands in', async (t, one) => {
  const deadlines = [new AbortController(), new AbortController()]
  const [first, last] = deadlines.map(deadline => one.ask({ signal: deadline.signal }))
  const question = await one.source.nth(1)
  question.signal.addEventListener('abort', () => question.answer(gelukt('deel', 'gedeeltelijk')))
  for (const deadline of deadlines) deadline.abort()
  t.same(await first, mislukt('afgebroken'))
  t.same(await last, gelukt('deel', 'gedeeltelijk'))
})

test('who asks vers gets the source or its failure, never what was kept', async (t, one) => {
  await one.answered(kept, gelukt('a'))
  const vers = { ...kept, vers: true }
  t.same(await one.answered(vers, gelukt('bb')), gelukt('bb'))
  t.same(await one.ask(kept), { ...gelukt('bb'), uitCache: true }, 'and renews it for the others')
  one.advance(101)
  t.same(await one.answered(vers, mislukt('onbereikbaar')), mislukt('onbereikbaar'))
})

for (const answer of [mislukt('onbereikbaar'), gelukt('deel', 'gedeeltelijk')]) {
  test(`${answer.status} is not kept (E.68)`, async (t, one) => {
    await one.answered({}, answer)
    t.same(await one.answered({}, gelukt('a')), gelukt('a'))
  })
}

test('who asks after a purge does not get what was asked before it', async (t, one) => {
  const before = one.ask()
  const first = await one.source.nth(1)
  await one.cache.removeKlant(sleutels.klant(klant))
  const after = one.answered({}, gelukt('na'))
  first.answer(gelukt('voor'))
  t.same([await before, await after], [gelukt('voor'), gelukt('na')])
  t.same(await one.ask(), { ...gelukt('na'), uitCache: true })
})

test('a bron that may not be kept is asked for each consultation', async (t, one) => {
  const both = [one.ask({ ttlS: 0 }), one.ask({ ttlS: 0 })]
  for (const [i, naam] of ['een', 'twee'].entries()) (await one.source.nth(i + 1)).answer(gelukt(naam))
  t.same(await Promise.all(both), [gelukt('een'), gelukt('twee')])
})

test('an adapter that throws is heard by who waits', async (t, one) => {
  const asked = one.ask()
  ;(await one.source.nth(1)).fail(new Error('stuk'))
  await t.rejects(asked, /stuk/)
})

t.test('two replicas on one Redis', async t => {
  const redis = await startRedis()
  t.teardown(redis.stop)
  const sleutelring = { huidig: 'k', sleutels: new Map([['k', createSecretKey(randomBytes(32))]]) }
  const open = () =>
    openCache({
      geheugenMaxBytes: 1,
      klok: () => performance.now(),
      redis: { url: redis.url, sleutelring, resourcenaam: String, tijdslimietMs: 400 }
    })
  const pair = async () => {
    const caches = [await open(), await open()] as const
    for (const cache of caches) {
      await new Promise<void>(resolve => cache.watch(({ soort }) => soort === 'luistert' && resolve()))
    }
    return { caches, one: createProcess(caches[0]), other: createProcess(caches[1]) }
  }
  const close = (caches: readonly Cache[]) => Promise.all(caches.map(cache => cache.close()))
  t.beforeEach(async () => {
    const cache = await open()
    await cache.removeKlant(sleutels.klant(klant))
    await cache.close()
  })

  t.test('a hundred callers at each make one question to the source', async t => {
    const { caches, one, other } = await pair()
    const callers = Array.from({ length: 100 }, () => [one.ask(), other.ask()]).flat()
    const first = await Promise.race([one.source.nth(1), other.source.nth(1)])
    first.answer(gelukt('een'))
    const answers = await Promise.all(callers)
    t.equal(one.source.count() + other.source.count(), 1)
    t.same(new Set(answers.map(answer => isGelukt(answer) && answer.gegevens)), new Set(['een']))
    await close(caches)
  })

  t.test('a replica that fails leaves the question to the others, at once', async t => {
    const { caches, one, other } = await pair()
    const asked = one.ask()
    const first = await one.source.nth(1)
    const waiting = other.answered({}, gelukt('een'))
    first.answer(mislukt('onbereikbaar'))
    t.same(await asked, mislukt('onbereikbaar'))
    t.same(await waiting, gelukt('een'))
    await close(caches)
  })

  t.test('a replica that dies while asking costs the others less than a second', async t => {
    const { caches, one, other } = await pair()
    void one.ask()
    await one.source.nth(1)
    await caches[0].close()
    const from = performance.now()
    t.same(await other.answered({}, gelukt('een')), gelukt('een'))
    const tookMs = performance.now() - from
    t.ok(tookMs < 1_000, `took ${tookMs} ms`)
    await caches[1].close()
  })

  t.test('without Redis each replica asks for itself, once for all its callers', async t => {
    const { caches, one, other } = await pair()
    await redis.kill()
    const callers = Array.from({ length: 20 }, () => [one.ask(), other.ask()]).flat()
    for (const { source } of [one, other]) (await source.nth(1)).answer(gelukt('een'))
    t.same(new Set((await Promise.all(callers)).map(({ status }) => status)), new Set(['ok']))
    t.same([one.source.count(), other.source.count()], [1, 1])
    await close(caches)
  })
})
