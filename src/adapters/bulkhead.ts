import { bulkhead, isBulkheadRejectedError } from 'cockatiel'
import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Attempt } from './attempt.ts'
import { reasonOfAbort } from './reason.ts'
import type { Protection } from './resilience-schema.ts'
import { untilAborted } from './until-aborted.ts'

/** So many calls at one time, a few more that wait for their turn, and a plain no to the rest. */
export const createBulkhead = ({ gelijktijdig, wachtrij }: Pick<Protection, 'gelijktijdig' | 'wachtrij'>) => {
  const policy = bulkhead(gelijktijdig, wachtrij)

  /** Tells the outcome at once, and keeps the place until the connection is free. */
  const take = <T>(work: () => Promise<Attempt<T>>, signal: AbortSignal | undefined): Promise<Attempt<T>> => {
    const early = Promise.withResolvers<Attempt<T>>()
    const whole = policy.execute(async () => {
      const done = await work()
      if (done.released === undefined) return done
      early.resolve(done)
      await done.released
      return done
    }, signal)
    return Promise.race([early.promise, whole])
  }

  return {
    bezig: () => gelijktijdig - policy.executionSlots,
    wachtend: () => wachtrij - policy.queueSlots,
    run: async <T>(work: () => Promise<Attempt<T>>, signal: AbortSignal | undefined): Promise<T | Mislukt> => {
      if (signal?.aborted) return mislukt(reasonOfAbort(signal))
      try {
        // cockatiel looks at the signal of who waits only when his turn comes.
        const turn = take(work, signal)
        const { uitkomst } = signal ? await untilAborted(turn, signal) : await turn
        return uitkomst
      } catch (error) {
        if (isBulkheadRejectedError(error)) return mislukt('wachtrij-vol')
        if (signal?.aborted) return mislukt(reasonOfAbort(signal))
        throw error
      }
    }
  }
}
