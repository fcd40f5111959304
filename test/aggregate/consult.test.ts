import { createSecretKey, randomBytes } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import t from 'tap'
import type { Antwoord, Bron, Context, Operatie } from '../../src/adapters/bron.ts'
import { consult } from '../../src/aggregate/consult.ts'
import { createRemember } from '../../src/aggregate/remember.ts'
import { createMemoryCache } from '../../src/cache/memory.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import { type BronResultaat, mislukt } from '../../src/klantbeeld/resultaat.ts'
import { inwoner, medewerker, planWith } from '../steun/register.ts'

const plan = planWith({ persoon: { velden: ['naam'] } })
const vraag = { klant: inwoner, actor: medewerker(), plan }

const bron = (id: string, answer: (context: Context) => Antwoord, levert: Bron['levert'] = ['persoon']): Bron => ({
  id,
  soort: 'test',
  levert,
  cache: { ttlS: 0, verouderdS: 0, geduldMs: 0 },
  consult: (_vraag, context) => answer(context),
  close: async () => {}
})
const ok = { status: 'ok', gegevens: { items: [], afgekapt: false }, opgehaaldOp: 'x', uitCache: false } as const

const settle = (bronnen: readonly Bron[], signal = new AbortController().signal, bugs: string[] = []) =>
  Promise.all(
    consult(bronnen, vraag, {
      contextFor: () => ({ signal, traceparent: '', remember: operatie => operatie.fetch(signal) }),
      nowMs: () => 0,
      onBug: id => bugs.push(id)
    })
  )

t.test('a bron that delivers nothing of the plan is not asked', async t => {
  const unasked = bron('zaken', () => ({ persoon: Promise.reject(new Error('asked')) }), ['zaken', 'documenten'])
  t.same(await settle([unasked]), [])
})

t.test('a bron that is switched off is not asked, and says so for each part of the plan that it delivers', async t => {
  const asked: string[] = []
  const off = {
    ...bron('brp', () => ({ persoon: Promise.reject(new Error('asked')) }), ['persoon', 'zaken']),
    isUitgeschakeld: () => true
  }
  const on = { ...bron('ander', () => ({ persoon: Promise.resolve(ok) })), isUitgeschakeld: () => false }
  const signal = new AbortController().signal
  const contextFor = ({ id }: Bron) => {
    asked.push(id)
    return { signal, traceparent: '', remember: <T>({ fetch }: Operatie<T>) => fetch(signal) }
  }
  const results = await Promise.all(consult([off, on], vraag, { contextFor, nowMs: () => 0, onBug: id => t.fail(id) }))
  t.same(
    results.map(({ uitkomst }) => uitkomst),
    [
      { onderdeel: 'persoon', bron: 'brp', resultaat: { status: 'uitgeschakeld', reden: 'uitgeschakeld' } },
      { onderdeel: 'persoon', bron: 'ander', resultaat: ok }
    ]
  )
  t.same(asked, ['ander'], 'no call is accounted for')
})

t.test('at the deadline a bron hands in the part that it has', async t => {
  const deel = { ...ok, status: 'gedeeltelijk' } as const
  const deadline = new AbortController()
  const partly = bron('traag', ({ signal }) => ({
    persoon: new Promise(resolve => signal.addEventListener('abort', () => setImmediate(resolve, deel)))
  }))
  setImmediate(() => deadline.abort())
  const [result] = await settle([partly], deadline.signal)
  t.same(result?.uitkomst.resultaat, deel)
})

t.test('a bron that ignores its signal does not hold up the view', async t => {
  const stuck = bron('traag', () => ({ persoon: new Promise(() => {}) }))
  const quick = bron('snel', () => ({ persoon: Promise.resolve(ok) }))
  const deadline = new AbortController()
  setImmediate(() => deadline.abort())
  const results = await settle([stuck, quick], deadline.signal)
  t.same(
    results.map(({ uitkomst }) => [uitkomst.bron, uitkomst.resultaat.status]),
    [
      ['traag', 'tijdslimiet'],
      ['snel', 'ok']
    ]
  )
})

t.test('a bug in one adapter is reported and costs only its own part', async t => {
  const bugs: string[] = []
  const throws = bron('stuk', () => {
    throw new Error('bug')
  })
  const rejects = bron('ook-stuk', () => ({ persoon: Promise.reject(new Error('bug')) }))
  const results = await settle(
    [throws, rejects, bron('heel', () => ({ persoon: Promise.resolve(ok) }))],
    undefined,
    bugs
  )
  t.same(
    results.map(({ uitkomst }) => uitkomst.resultaat.status),
    ['storing', 'storing', 'ok']
  )
  t.same(bugs.sort(), ['ook-stuk', 'stuk'])
})

const createAsk = (ttlS = 60) => {
  const cache = createMemoryCache({ maxBytes: 1_000_000, klok: () => performance.now() + 1 })
  const rememberFor = createRemember({ cache, sleutels: createSleutelmaker(createSecretKey(randomBytes(32))) })
  return (operatie: Operatie<unknown>, over: { vers?: boolean; signal?: AbortSignal } = {}) =>
    rememberFor({
      klant: inwoner,
      bron: 'b',
      ttlS,
      verouderdS: 0,
      geduldMs: 0,
      vers: false,
      signal: new AbortController().signal,
      ...over
    })(operatie)
}

const counted = (answers: readonly BronResultaat<unknown>[], vorm: unknown = 'v') => {
  const state = { calls: 0 }
  const fetch = async () => {
    const answer = answers[Math.min(state.calls, answers.length - 1)]
    state.calls += 1
    return answer ?? ok
  }
  return { state, operatie: { naam: 'op', vorm, fetch } }
}

t.test('a success is kept and told as kept; a failure is not kept', async t => {
  const ask = createAsk()
  const { state, operatie } = counted([mislukt('onbereikbaar'), ok])
  t.equal((await ask(operatie)).status, 'storing')
  t.match(await ask(operatie), { status: 'ok', uitCache: false })
  await nextTurn()
  t.match(await ask(operatie), { status: 'ok', uitCache: true, opgehaaldOp: 'x' })
  t.equal(state.calls, 2)
})

t.test('what the plan compiles to is part of the question', async t => {
  const ask = createAsk()
  const wide = counted([ok], { velden: ['a', 'b'] })
  const narrow = counted([ok], { velden: ['a'] })
  await ask(wide.operatie)
  await ask(narrow.operatie)
  t.equal(narrow.state.calls, 1)
})

t.test('vers asks the source and keeps the fresh answer; ttl 0 keeps nothing', async t => {
  const ask = createAsk()
  const { state, operatie } = counted([ok])
  await ask(operatie)
  t.match(await ask(operatie, { vers: true }), { uitCache: false })
  t.equal(state.calls, 2)
  const never = createAsk(0)
  const other = counted([ok])
  await never(other.operatie)
  await never(other.operatie)
  t.equal(other.state.calls, 2)
})

t.test('one who leaves does not take the fetch from those who wait', async t => {
  const ask = createAsk()
  let finish = (_: BronResultaat<unknown>): void => {}
  const operatie = {
    naam: 'op',
    vorm: 1,
    fetch: () => new Promise<BronResultaat<unknown>>(resolve => (finish = resolve))
  }
  const left = new AbortController()
  const leaver = ask(operatie, { signal: left.signal })
  const stayer = ask(operatie)
  await new Promise(resolve => setImmediate(resolve))
  left.abort()
  t.match(await leaver, { status: 'tijdslimiet', reden: 'afgebroken' })
  finish(ok)
  t.match(await stayer, { status: 'ok' })
})
