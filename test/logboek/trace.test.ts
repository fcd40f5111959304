import t from 'tap'
import { continueTrace, createRandomPool, createSpanId, formatTraceparent } from '../../src/logboek/trace.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parentSpanId = '00f067aa0ba902b7'
const random = (size: number) => Buffer.alloc(size, 0xab)
const spanId = 'ab'.repeat(8)

t.test('a valid traceparent is continued with a span of our own', async t => {
  for (const [traceparent, sampled] of [
    [`00-${traceId}-${parentSpanId}-01`, true],
    [`00-${traceId}-${parentSpanId}-00`, false],
    [`00-${traceId}-${parentSpanId}-03`, true],
    [`01-${traceId}-${parentSpanId}-01`, true],
    [`cc-${traceId}-${parentSpanId}-01-what-the-future-holds`, true]
  ] as const) {
    t.same(continueTrace(traceparent, { random }), { traceId, spanId, parentSpanId, sampled }, traceparent)
  }
})

t.test('an invalid or absent traceparent gives a new trace without parent', async t => {
  for (const traceparent of [
    undefined,
    '',
    'nonsense',
    `ff-${traceId}-${parentSpanId}-01`,
    `00-${'0'.repeat(32)}-${parentSpanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${parentSpanId}-01`,
    `00-${traceId}-${parentSpanId}-01-more`,
    `cc-${traceId}-${parentSpanId}-01.more`,
    `00-${traceId.slice(1)}-${parentSpanId}-01`,
    `00-${traceId}-${parentSpanId}-1`,
    ` 00-${traceId}-${parentSpanId}-01`,
    // Node joins a repeated header with a comma.
    `00-${traceId}-${parentSpanId}-01, 00-${traceId}-${parentSpanId}-01`
  ]) {
    t.same(
      continueTrace(traceparent, { random, nowMs: 1_795_435_212_687 }),
      { traceId: `01a208472f8f${'ab'.repeat(10)}`, spanId, sampled: false },
      `${traceparent}`
    )
  }
})

t.test('ids are random and of the right form', async t => {
  const trace = continueTrace(undefined)
  t.match(trace.traceId, /^[0-9a-f]{32}$/)
  t.match(createSpanId(), /^[0-9a-f]{16}$/)
  t.not(createSpanId(), createSpanId())
  t.not(continueTrace(undefined).traceId, trace.traceId)
})

t.test('new traces are in the order of time, so that the index of the logboek is written at its end', async t => {
  const ids = [0, 1, 255, 1_795_435_212_687, 2 ** 48 - 1].map(nowMs => continueTrace(undefined, { nowMs }).traceId)
  t.same(ids.toSorted(), ids)
  for (const id of ids) t.match(id, /^[0-9a-f]{32}$/)
})

t.test('an outgoing traceparent names the span of that call and is read back as its parent', async t => {
  const header = formatTraceparent({ traceId, spanId, sampled: true })
  t.equal(header, `00-${traceId}-${spanId}-01`)
  t.match(continueTrace(header), { traceId, parentSpanId: spanId, sampled: true })
  t.equal(formatTraceparent({ traceId, spanId, sampled: false }), `00-${traceId}-${spanId}-00`)
})

t.test('a pool gives bytes of the wanted length, and none of them twice', async t => {
  const random = createRandomPool()
  const ids = Array.from({ length: 5_000 }, () => random(16).toString('hex'))
  t.equal(new Set(ids).size, ids.length)
  t.ok(ids.every(id => id.length === 32))
})
