import { setTimeout as sleep } from 'node:timers/promises'
import { type Cluster, type Redis, ReplyError } from 'ioredis'
import { createClient, type RedisCommands, type RedisPlace, retryAfterMs } from './redis-client.ts'

const startLimitMs = 250

export interface RedisConnection {
  /**
   * The answer, or undefined when Redis is away, too late or refuses. Costs nothing while it is away. `tag`: the hash
   * tag of the keys, which says where in a cluster they are.
   */
  ask<T>(tag: string, work: (redis: RedisCommands) => Promise<T>): Promise<T | undefined>
  isReachable(): boolean
  close(): void
}

export type RedisConnectionOptions = {
  readonly place: RedisPlace
  /** The longest that one question may take. */
  readonly tijdslimietMs: number
  /** Told on every change, and on nothing else: ioredis' own errors hold the address and the arguments of AUTH. */
  readonly onBereikbaar?: ((bereikbaar: boolean) => void) | undefined
}

/**
 * One question that is late or fails opens the breaker: from then on nothing is asked. What closes it is a write of our
 * own to the place that failed, tried in the background, that is answered in time; so no request ever pays for finding
 * out that Redis is back (docs/decisions/0004).
 */
export const connectRedis = async (options: RedisConnectionOptions): Promise<RedisConnection> => {
  const { place, tijdslimietMs, onBereikbaar } = options
  const redis = createClient(place)
  let reachable = false
  let tried: NodeJS.Timeout | undefined
  let closed = false

  const set = (now: boolean) => {
    if (reachable === now) return
    reachable = now
    onBereikbaar?.(now)
  }
  const probe = async (tag: string) => {
    const outcome = await settle(redis.set(`klantbeeld:{${tag}}:proef`, '', 'PX', 1000), tijdslimietMs)
    if (closed) return
    if (isAnswer(outcome)) set(true)
    else retry(tag)
  }
  const retry = (tag: string) => {
    clearTimeout(tried)
    tried = setTimeout(probe, retryAfterMs, tag)
  }
  const trip = (tag: string) => {
    if (!reachable) return
    set(false)
    retry(tag)
  }
  redis.on('close', () => closed || trip('start'))
  redis.on('error', () => {})
  await startWithin(redis, () => probe('start'))

  const ask = async <T>(tag: string, work: (redis: RedisCommands) => Promise<T>): Promise<T | undefined> => {
    if (!reachable) return undefined
    const outcome = await settle(work(redis), tijdslimietMs)
    if (isAnswer(outcome)) return outcome.answer
    if (outcome !== 'refused') trip(tag)
    return undefined
  }
  const close = () => {
    closed = true
    reachable = false
    clearTimeout(tried)
    redis.disconnect()
  }
  return { ask, isReachable: () => reachable, close }
}

/** Usable from the first request when Redis answers soon; if not, the service starts without and ioredis retries. */
const startWithin = async (redis: Redis | Cluster, probe: () => Promise<void>): Promise<void> => {
  const timer = new AbortController()
  const limit = sleep(startLimitMs, undefined, { signal: timer.signal }).catch(() => {})
  const connected = redis
    .connect()
    .catch(() => {})
    .then(probe)
  await Promise.race([connected, limit])
  timer.abort()
}

type Outcome<T> = { readonly answer: T } | 'late' | 'away' | 'refused'

const isAnswer = <T>(outcome: Outcome<T>): outcome is { readonly answer: T } => typeof outcome !== 'string'

// Not ioredis' commandTimeout: timers run before sockets are read, so after our own loop was blocked for 20 ms it
// fails commands whose answer has already arrived (10 of 20, measured). Look at the socket once more, then give up.
const settle = <T>(work: Promise<T>, limitMs: number): Promise<Outcome<T>> =>
  new Promise(resolve => {
    const timer = setTimeout(() => setImmediate(() => resolve('late')), limitMs)
    const done = (outcome: Outcome<T>) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    work.then(
      answer => done({ answer }),
      error => done(isRefusal(error) ? 'refused' : 'away')
    )
  })

const unable = /\b(READONLY|LOADING|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|BUSY)\b/

/** The server is well and says no to this one command (memory full, not permitted, another kind of key). */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && error instanceof ReplyError && !unable.test(error.message)
