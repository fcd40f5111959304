import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'

type Telling = {
  /** Requests in this window, this one included. */
  readonly count: number
  readonly endsInMs: number
}

/** Counts one more over all replicas; undefined when that cannot be done now. Never rejects. */
export type CountTogether = (key: string, windowMs: number) => Promise<Telling | undefined>

/** More callers than this within a minute push out who was least active. */
const maxCallers = 10_000

const createCountAlone = () => {
  const counts = new LRUCache<string, { count: number }>({ max: maxCallers })
  return (key: string, windowMs: number): Telling => {
    const known = counts.get(key)
    const entry = known ?? { count: 0 }
    if (known === undefined) counts.set(key, entry, { ttl: windowMs })
    entry.count += 1
    return { count: entry.count, endsInMs: counts.getRemainingTTL(key) }
  }
}

/**
 * For @fastify/rate-limit. Its own Redis store waits for a Redis that hangs and stops limiting when there is none; here
 * the replica counts for itself as long as they cannot count together.
 */
export const createCountStore = (together: CountTogether | undefined): FastifyRateLimitStoreCtor => {
  const countAlone = createCountAlone()
  const count = async (key: string, windowMs: number): Promise<Telling> =>
    (await together?.(key, windowMs)) ?? countAlone(key, windowMs)
  return class CountStore implements FastifyRateLimitStore {
    incr(key: string, done: Parameters<FastifyRateLimitStore['incr']>[1], windowMs: number): void {
      count(key, windowMs).then(({ count: current, endsInMs: ttl }) => done(null, { current, ttl }), done)
    }
    /** One for all limits: the key says of which it is. */
    child(): FastifyRateLimitStore {
      return this
    }
  }
}
