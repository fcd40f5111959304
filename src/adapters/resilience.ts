import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Attempt, Try } from './attempt.ts'
import { createBreaker, type Stand } from './breaker.ts'
import { createBulkhead } from './bulkhead.ts'
import { createPause } from './pause.ts'
import type { Protection } from './resilience-schema.ts'
import { retryOnce } from './retry.ts'

/** How a bron is doing, for health and metrics. */
export type Toestand = {
  /** Of the API that does worst; `open` stays until a call has shown that it works again. */
  readonly onderbreker: Stand
  /** One of its APIs asked to be left alone for a while. */
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

/** Makes the calls to one API of a bron. */
export type Run = <T>(call: Call, attempt: Try<T>) => Promise<T | Mislukt>

/** Stands between us and one bron, whose APIs share its turns and its switch. */
export interface Resilience {
  /** One more API of it, with a breaker and a pause of its own: that documents fail keeps nobody from the zaken. */
  forApi(): Run
  toestand(): Toestand
  /** From now on nothing is asked, or again. What is under way goes on. */
  setUitgeschakeld(uitgeschakeld: boolean): void
}

const worst = (standen: readonly Stand[]): Stand =>
  (['open', 'halfopen'] as const).find(stand => standen.includes(stand)) ?? 'gesloten'

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
  const apis: { readonly stand: () => Stand; readonly isPaused: () => boolean }[] = []
  let { uitgeschakeld } = config

  const forApi = (): Run => {
    const pause = createPause(now)
    const breaker = createBreaker(config.onderbreker)
    apis.push({ stand: breaker.stand, isPaused: pause.isPaused })
    const guard =
      <T>(attempt: Try<T>): Try<T> =>
      async tijdslimietMs =>
        uitgeschakeld ? off : pause.run(() => breaker.run(() => attempt(tijdslimietMs)))

    return ({ isSafe, isDownload, tijdslimietMs, signal }, attempt) => {
      const guarded = guard(attempt)
      const turn = isDownload ? downloads : answers
      return turn.run(
        () => (isSafe ? retryOnce(guarded, { tijdslimietMs, signal, now, random }) : guarded(tijdslimietMs)),
        signal
      )
    }
  }

  return {
    forApi,
    toestand: () => ({
      onderbreker: worst(apis.map(({ stand }) => stand())),
      pauze: apis.some(({ isPaused }) => isPaused()),
      bezig: answers.bezig(),
      wachtend: answers.wachtend(),
      uitgeschakeld
    }),
    setUitgeschakeld: value => {
      uitgeschakeld = value
    }
  }
}
