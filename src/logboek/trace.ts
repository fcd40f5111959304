import { randomBytes } from 'node:crypto'

/** The place of one request in a W3C trace: hex ids, ours and (when we were called within a trace) the caller's. */
export type Trace = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  /** Of operational tracing only: LDV knows no sampling, so the logboek never looks at it. */
  readonly sampled: boolean
}

export type RandomBytes = (size: number) => Buffer

const POOL_BYTES = 6_144

/** Random bytes out of a pool: asking for a few at a time costs thirty times as much. */
export const createRandomPool = (): RandomBytes => {
  let pool = Buffer.alloc(0)
  return size => {
    if (pool.length < size) pool = randomBytes(POOL_BYTES)
    const bytes = pool.subarray(0, size)
    pool = pool.subarray(size)
    return bytes
  }
}

const pooled = createRandomPool()

const traceparentForm =
  /^(?<version>[0-9a-f]{2})-(?<traceId>[0-9a-f]{32})-(?<spanId>[0-9a-f]{16})-(?<flags>[0-9a-f]{2})(?<rest>-.*)?$/

type Caller = { readonly traceId: string; readonly spanId: string; readonly sampled: boolean }

// Versions above 00 may append fields; 00 may not, and ff does not exist (W3C Trace Context §3.2).
const parseTraceparent = (traceparent: string): Caller | undefined => {
  const { version, traceId, spanId, flags, rest } = traceparentForm.exec(traceparent)?.groups ?? {}
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined) return undefined
  if (version === 'ff' || (version === '00' && rest !== undefined)) return undefined
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

/** A new span id, 16 hex digits. */
export const createSpanId = (random: RandomBytes = pooled): string => random(8).toString('hex')

/**
 * The moment, then 80 random bits (W3C Trace Context 2 §3.2.2.3 asks for 56 at the right). So the lines of one moment
 * stand together in the index of the logboek: ids without an order dirty a page each, which every commit waits for.
 */
const createTraceId = ({ random, nowMs }: { readonly random: RandomBytes; readonly nowMs: number }): string =>
  nowMs.toString(16).padStart(12, '0') + random(10).toString('hex')

type ContinueOptions = { readonly sampleNew?: boolean; readonly random?: RandomBytes; readonly nowMs?: number }

/**
 * Goes on in the caller's trace with a span of our own, sampled as he says; without a valid `traceparent` starts a new
 * trace, sampled when `sampleNew`.
 */
export const continueTrace = (
  traceparent: string | undefined,
  { sampleNew = false, random = pooled, nowMs = Date.now() }: ContinueOptions = {}
): Trace => {
  const caller = traceparent === undefined ? undefined : parseTraceparent(traceparent)
  const spanId = createSpanId(random)
  if (caller === undefined) return { traceId: createTraceId({ random, nowMs }), spanId, sampled: sampleNew }
  return { traceId: caller.traceId, spanId, parentSpanId: caller.spanId, sampled: caller.sampled }
}

/** The `traceparent` header of an outgoing call; `spanId` is the span of that call. */
export const formatTraceparent = (trace: { traceId: string; spanId: string; sampled: boolean }): string =>
  `00-${trace.traceId}-${trace.spanId}-${trace.sampled ? '01' : '00'}`
