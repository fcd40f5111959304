import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Attempt, Try } from './attempt.ts'
import { createBreaker } from './breaker.ts'
import { createBulkhead } from './bulkhead.ts'
import { createPause } from './pause.ts'
import type { Protection } from './resilience-schema.ts'
import { retryOnce } from './retry.ts'

/** How a bron is doing, for health and metrics. */
export type Toestand = {
  /** `open` stays until a call has shown that the source works again. */
  readonly onderbreker: 'gesloten' | 'open' | 'halfopen'
  /** The source asked to be left alone for a while. */
  readonly pauze: boolean
  /** Calls under way, and waiting for their turn; downloads apart. */
  readonly bezig: number
  readonly wachtend: number
  readonly uitgeschakeld: boolean
}

type Call = {
  /** It changes nothing, and may be tried twice. */
  readonly isSafe: boolean
  readonly isDownload: boolean
  readonly tijdslimietMs: number
  readonly signal: AbortSignal | undefined
}

/** Stands between us and one bron: all its clients share it. */
export interface Resilience {
  run<T>(call: Call, attempt: Try<T>): Promise<T | Mislukt>
  toestand(): Toestand
  /** From now on nothing is asked, or again. What is under way goes on. */
  setUitgeschakeld(uitgeschakeld: boolean): void
}

const off: Attempt<never> = { uitkomst: mislukt('uitgeschakeld'), oordeel: 'onbeslist' }

/**
 * From outside to inside: turn, second try, switch, pause, breaker. What waited for its turn so sees a breaker that
 * opened meanwhile, each try counts for the breaker, and a refusal of ours never does.
 */
export const createResilience = (
  config: Protection,
  { now, random }: { readonly now: () => Date; readonly random: () => number }
): Resilience => {
  const answers = createBulkhead(config)
  const downloads = createBulkhead(config)
  const pause = createPause(now)
  const breaker = createBreaker(config.onderbreker)
  let { uitgeschakeld } = config

  const guard =
    <T>(attempt: Try<T>): Try<T> =>
    async tijdslimietMs =>
      uitgeschakeld ? off : pause.run(() => breaker.run(() => attempt(tijdslimietMs)))

  return {
    run: ({ isSafe, isDownload, tijdslimietMs, signal }, attempt) => {
      const guarded = guard(attempt)
      const turn = isDownload ? downloads : answers
      return turn.run(
        () => (isSafe ? retryOnce(guarded, { tijdslimietMs, signal, now, random }) : guarded(tijdslimietMs)),
        signal
      )
    },
    toestand: () => ({
      onderbreker: breaker.stand(),
      pauze: pause.isPaused(),
      bezig: answers.bezig(),
      wachtend: answers.wachtend(),
      uitgeschakeld
    }),
    setUitgeschakeld: value => {
      uitgeschakeld = value
    }
  }
}
