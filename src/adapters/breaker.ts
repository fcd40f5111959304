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
export type Stand = (typeof standen)[CircuitState]

/**
 * Leaves a source alone that keeps failing, and lets one call through to see whether it works again; while that one
 * hangs another every `openMs`. A source that came back is so found out about within `openMs`, not only when a trial
 * that began before has used up its time.
 */
export const createBreaker = ({ fouten, venster, openMs }: Protection['onderbreker']) => {
  // Half a fault less than `fouten`, since it opens above the threshold and not at it.
  const counter = new CountBreaker({ threshold: (fouten - 0.5) / venster, size: venster })
  // A new window counts as all well: a share of the first few calls would open it sooner than `fouten` says.
  let windows = 0
  const startAnew = () => {
    windows += 1
    counter.state = { samples: Array(venster).fill(true), successes: venster, failures: 0, currentSample: 0 }
  }
  // To cockatiel what is thrown in a trial is a success; a caller who left proves nothing, so it stays open.
  const isTrial = (): boolean => policy.state === CircuitState.HalfOpen
  const faults = handleWhen(isTrial).orWhenResult(result => isFault(result as Attempt<unknown>))
  const policy = circuitBreaker(faults, { halfOpenAfter: openMs, breaker: counter })
  startAnew()
  policy.onReset(startAnew)

  // The clock that cockatiel reads.
  let triedMs = 0
  policy.onHalfOpen(() => {
    triedMs = Date.now()
  })
  const tryBesides = async <T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> => {
    if (Date.now() - triedMs < openMs) return refused
    triedMs = Date.now()
    const done = await work()
    // Isolated and released it is closed, whatever becomes of the trial that hangs.
    if (done.oordeel === 'goed' && policy.state !== CircuitState.Closed) policy.isolate().dispose()
    return done
  }

  return {
    stand: () => standen[policy.state],
    run: async <T>(work: () => Promise<Attempt<T>>): Promise<Attempt<T>> => {
      // cockatiel lets the others wait for the trial, which may hang for as long as a call may take.
      if (isTrial()) return tryBesides(work)
      const held: { undecided?: Attempt<T> } = {}
      const begunIn = windows
      try {
        return await policy.execute(async () => {
          const done = await work()
          // Of before it closed again: what hung then says nothing of now.
          const isOld = begunIn !== windows
          if (done.oordeel !== 'onbeslist' && !isOld) return done
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
