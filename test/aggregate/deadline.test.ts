import { once } from 'node:events'
import t from 'tap'
import { createDeadline, toTijdslimiet } from '../../src/aggregate/deadline.ts'

t.test('the deadline ends when the time budget is spent', async t => {
  const { signal, clear } = createDeadline(new AbortController().signal, 5)
  await once(signal, 'abort')
  t.equal(signal.reason.name, 'TimeoutError')
  clear()
})

t.test('it ends when the caller leaves, also when he had left before', async t => {
  const caller = new AbortController()
  const during = createDeadline(caller.signal, 60_000)
  caller.abort('weg')
  t.equal(during.signal.reason, 'weg')
  during.clear()
  const before = createDeadline(caller.signal, 60_000)
  t.equal(before.signal.reason, 'weg')
  before.clear()
})

t.test('once cleared it never ends, and leaves nothing on the caller', async t => {
  const caller = new AbortController()
  const { signal, clear } = createDeadline(caller.signal, 1)
  clear()
  caller.abort()
  await new Promise(resolve => setTimeout(resolve, 5))
  t.notOk(signal.aborted)
})

const asked: readonly [string | undefined, number][] = [
  [undefined, 2_500],
  ['1000', 1_000],
  [' 1000 ', 1_000],
  ['2500', 2_500],
  ['60000', 2_500],
  ['200', 200],
  ['5', 200],
  ['0', 200],
  ['-1', 2_500],
  ['1.5', 2_500],
  ['1e3', 2_500],
  ['9'.repeat(400), 2_500],
  ['snel', 2_500],
  ['', 2_500]
]
for (const [header, ms] of asked) {
  t.test(`a caller who asks for ${header?.slice(0, 20)} gets ${ms} ms: less than the usual, within bounds`, async t => {
    t.equal(toTijdslimiet(header, { minimumMs: 200, totaalMs: 2_500 }), ms)
  })
}
