import { setTimeout as sleep } from 'node:timers/promises'

type Patience = {
  /** Milliseconds; 0: no patience at all. */
  readonly ms: number
  /** What the work itself waits for before it can start: the patience begins there. */
  readonly na?: Promise<unknown> | undefined
  /** Ends it, whatever is left. */
  readonly signal: AbortSignal
}

const aborted = (signal: AbortSignal): Promise<unknown> => sleep(2 ** 31 - 1, undefined, { signal, ref: false })

/** The answer if it comes in time. If not, undefined, and the work goes on: what becomes of it is nobody's any more. */
export const answersWithin = async <T>(work: Promise<T>, { ms, na, signal }: Patience): Promise<T | undefined> => {
  work.catch(() => {})
  if (ms <= 0) return undefined
  const done = new AbortController()
  const ended = AbortSignal.any([signal, done.signal])
  const late = Promise.race([na, aborted(ended)]).then(() => sleep(ms, undefined, { signal: ended }))
  try {
    return await Promise.race([work, late.catch(() => undefined)])
  } finally {
    done.abort()
  }
}
