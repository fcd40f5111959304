import { once } from 'node:events'
import t from 'tap'
import { createDeadline, readTijdslimiet } from '../../src/aggregate/deadline.ts'

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

const asked: readonly [string, number | undefined][] = [
  ['1000', 1_000],
  ['2500', 2_500],
  ['200', 200],
  ['2501', undefined],
  ['60000', undefined],
  ['199', undefined],
  ['0', undefined],
  [' 1000 ', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['9'.repeat(400), undefined],
  ['snel', undefined],
  ['', undefined]
]
for (const [header, ms] of asked) {
  t.test(`of a caller who asks for "${header.slice(0, 20)}" is read: ${ms}`, async t => {
    t.equal(readTijdslimiet(header, { minimumMs: 200, totaalMs: 2_500 }), ms)
  })
}
