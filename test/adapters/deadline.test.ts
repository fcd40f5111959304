import { once } from 'node:events'
import t from 'tap'
import { createDeadline } from '../../src/adapters/deadline.ts'

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

t.test('without a caller only the time ends it', async t => {
  const { signal, clear } = createDeadline(undefined, 5)
  await once(signal, 'abort')
  t.equal(signal.reason.name, 'TimeoutError')
  clear()
})

t.test('a hundred at one time on one caller are no reason for a warning', async t => {
  const caller = new AbortController()
  const warned = once(process, 'warning', { signal: AbortSignal.timeout(50) }).catch(() => undefined)
  const deadlines = Array.from({ length: 100 }, () => createDeadline(caller.signal, 60_000))
  t.equal(await warned, undefined)
  caller.abort()
  t.ok(deadlines.every(({ signal }) => signal.aborted))
  for (const { clear } of deadlines) clear()
})
