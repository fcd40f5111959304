import { setTimeout as sleep } from 'node:timers/promises'
import type { Attempt, Try } from './attempt.ts'

/** Not all at the same moment, for a source that has just come back. */
const minDelayMs = 20
const spreadMs = 60

type Options = {
  /** For both tries and what lies between them. */
  readonly tijdslimietMs: number
  readonly signal: AbortSignal | undefined
  readonly now: () => Date
  /** At least 0 and less than 1. */
  readonly random: () => number
}

const isWorthIt = ({ oordeel, retryAfter }: Attempt<unknown>): boolean =>
  oordeel === 'verbroken' && retryAfter === undefined

/**
 * Tries a call again, once, after a connection that was lost: only when half of its time remains, since the source may
 * well be slow. Not cockatiel's retry, which waits on when the caller has left.
 */
export const retryOnce = async <T>(
  attempt: Try<T>,
  { tijdslimietMs, signal, now, random }: Options
): Promise<Attempt<T>> => {
  const startMs = now().getTime()
  const first = await attempt(tijdslimietMs)
  if (!isWorthIt(first)) return first
  const delayMs = minDelayMs + random() * spreadMs
  const remainingMs = Math.floor(tijdslimietMs - (now().getTime() - startMs) - delayMs)
  if (remainingMs < tijdslimietMs / 2) return first
  try {
    await sleep(delayMs, undefined, signal && { signal })
  } catch {
    return first
  }
  return attempt(remainingMs)
}
