import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Attempt } from './attempt.ts'
import { toPauseMs } from './retry-after.ts'

/** No calls for as long as the source asks (`Retry-After` with 429 or 503). */
export const createPause = (now: () => Date) => {
  let fromMs = 0
  let untilMs = 0
  let uitkomst: Mislukt = mislukt('onderbroken')

  const isPaused = (): boolean => {
    const nowMs = now().getTime()
    // A clock that was set back ends it.
    return nowMs < untilMs && nowMs >= fromMs
  }

  const heed = ({ retryAfter, pauzereden }: Attempt<unknown>): void => {
    if (retryAfter === undefined || pauzereden === undefined) return
    fromMs = now().getTime()
    untilMs = fromMs + toPauseMs(retryAfter, now())
    uitkomst = mislukt(pauzereden)
  }

  return {
    isPaused,
    run: async <T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> => {
      if (isPaused()) return { uitkomst, oordeel: 'onbeslist' }
      const done = await work()
      heed(done)
      return done
    }
  }
}
