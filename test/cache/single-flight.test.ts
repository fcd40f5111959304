import t from 'tap'
import { createSingleFlight } from '../../src/cache/single-flight.ts'

/** Work that the test ends itself, and that notices its abort. */
const controlled = () => {
  const starts: { signal: AbortSignal; resolve: (value: string) => void; reject: (error: Error) => void }[] = []
  const start = (signal: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    signal.addEventListener('abort', () => reject(new Error('work aborted')))
    starts.push({ signal, resolve, reject })
    return promise
  }
  return { starts, start }
}

t.test('callers with one key share one piece of work, other keys have their own', async t => {
  const { starts, start } = controlled()
  const fly = createSingleFlight<string>()
  const answers = [fly('a', undefined, start), fly('a', undefined, start), fly('b', undefined, start)]
  t.equal(starts.length, 2)
  starts[0]?.resolve('A')
  starts[1]?.resolve('B')
  t.same(await Promise.all(answers), ['A', 'A', 'B'])
})

t.test('after an answer or a failure the next caller starts anew', async t => {
  const { starts, start } = controlled()
  const fly = createSingleFlight<string>()
  const first = fly('a', undefined, start)
  const joined = fly('a', undefined, start)
  starts[0]?.reject(new Error('storing'))
  await t.rejects(first, /storing/)
  await t.rejects(joined, /storing/)
  const second = fly('a', undefined, start)
  starts[1]?.resolve('goed')
  t.equal(await second, 'goed')
  fly('a', undefined, start)
  t.equal(starts.length, 3)
})

t.test('a first caller that aborts leaves alone; the others keep the work', async t => {
  const { starts, start } = controlled()
  const fly = createSingleFlight<string>()
  const caller = new AbortController()
  const first = fly('a', caller.signal, start)
  const joined = fly('a', new AbortController().signal, start)
  caller.abort(new Error('first has left'))
  await t.rejects(first, /first has left/)
  t.equal(starts[0]?.signal.aborted, false)
  starts[0]?.resolve('A')
  t.equal(await joined, 'A')
})

t.test('when all have left the work is aborted, and a new caller does not join it', async t => {
  const { starts, start } = controlled()
  const fly = createSingleFlight<string>()
  const callers = [new AbortController(), new AbortController()]
  const flights = callers.map(caller => fly('a', caller.signal, start))
  for (const caller of callers) caller.abort(new Error('left'))
  const next = fly('a', undefined, start)
  for (const flight of flights) await t.rejects(flight, /left/)
  t.equal(starts[0]?.signal.aborted, true)
  starts[1]?.resolve('opnieuw')
  t.equal(await next, 'opnieuw')
})

t.test('a caller without a signal never leaves', async t => {
  const { starts, start } = controlled()
  const fly = createSingleFlight<string>()
  const caller = new AbortController()
  const stays = fly('a', undefined, start)
  const leaves = fly('a', caller.signal, start)
  caller.abort(new Error('left'))
  await t.rejects(leaves, /left/)
  t.equal(starts[0]?.signal.aborted, false)
  starts[0]?.resolve('A')
  t.equal(await stays, 'A')
})

t.test('a caller that is already aborted starts nothing', async t => {
  const { starts, start } = controlled()
  await t.rejects(createSingleFlight<string>()('a', AbortSignal.abort(new Error('te laat')), start), /te laat/)
  t.equal(starts.length, 0)
})

t.test('work that throws before its first await is a rejection', async t => {
  const fly = createSingleFlight<string>()
  const start = () => {
    throw new Error('meteen')
  }
  await t.rejects(fly('a', undefined, start), /meteen/)
})

t.test('no listener stays behind on a signal that outlives the work', async t => {
  const { starts, start } = controlled()
  const caller = new AbortController()
  let listeners = 0
  const { addEventListener, removeEventListener } = caller.signal
  Object.assign(caller.signal, {
    addEventListener: (...args: Parameters<typeof addEventListener>) => {
      listeners += 1
      addEventListener.apply(caller.signal, args)
    },
    removeEventListener: (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1
      removeEventListener.apply(caller.signal, args)
    }
  })
  const flight = createSingleFlight<string>()('a', caller.signal, start)
  t.equal(listeners, 1)
  starts[0]?.resolve('A')
  await flight
  t.equal(listeners, 0)
})
