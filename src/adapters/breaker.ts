import { CircuitState, CountBreaker, circuitBreaker, handleWhen, isBrokenCircuitError } from 'cockatiel'
import { mislukt } from '../klantbeeld/resultaat.ts'
import type { Attempt } from './attempt.ts'
import type { Protection } from './resilience-schema.ts'

const isFault = ({ oordeel }: Attempt<unknown>): boolean => oordeel === 'fout' || oordeel === 'verbroken'

const refused: Attempt<never> = { uitkomst: mislukt('onderbroken'), oordeel: 'onbeslist' }

const standen = {
  [CircuitState.Closed]: 'gesloten',
  [CircuitState.Open]: 'open',
  [CircuitState.HalfOpen]: 'halfopen',
  // By hand only, which we do not do.
  [CircuitState.Isolated]: 'open'
} as const satisfies Record<CircuitState, string>

/** Leaves a source alone that keeps failing, and lets one call through to see whether it works again. */
export const createBreaker = ({ fouten, venster, openMs }: Protection['onderbreker']) => {
  // Half a fault less than `fouten`, since it opens above the threshold and not at it.
  const counter = new CountBreaker({ threshold: (fouten - 0.5) / venster, size: venster })
  // A new window counts as all well: a share of the first few calls would open it sooner than `fouten` says.
  const startAnew = () => {
    counter.state = { samples: Array(venster).fill(true), successes: venster, failures: 0, currentSample: 0 }
  }
  // To cockatiel what is thrown in a trial is a success; a caller who left proves nothing, so it stays open.
  const isTrial = (): boolean => policy.state === CircuitState.HalfOpen
  const faults = handleWhen(isTrial).orWhenResult(result => isFault(result as Attempt<unknown>))
  const policy = circuitBreaker(faults, { halfOpenAfter: openMs, breaker: counter })
  startAnew()
  policy.onReset(startAnew)

  return {
    stand: () => standen[policy.state],
    run: async <T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> => {
      // cockatiel lets the others wait for the trial, which may hang for as long as a call may take.
      if (isTrial()) return refused
      const held: { undecided?: Attempt<T> } = {}
      try {
        return await policy.execute(async () => {
          const done = await work()
          if (done.oordeel !== 'onbeslist') return done
          // What is returned counts as a success, only what is thrown is not counted.
          held.undecided = done
          throw new Error('undecided')
        })
      } catch (error) {
        if (held.undecided !== undefined) return held.undecided
        if (isBrokenCircuitError(error)) return refused
        throw error
      }
    }
  }
}
