import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'

const commandLimitMs = 20
const connectLimitMs = 500
const retryAfterMs = 1000
const startLimitMs = 250

export interface RedisConnection {
  /** The answer, or undefined when Redis is away, too late or refuses. Costs nothing while it is away. */
  ask<T>(work: (redis: Redis) => Promise<T>): Promise<T | undefined>
  isReachable(): boolean
  close(): void
}

export type RedisConnectionOptions = {
  readonly url: string
  /** Told on every change, and on nothing else: ioredis' own errors hold the address and the arguments of AUTH. */
  readonly onBereikbaar?: ((bereikbaar: boolean) => void) | undefined
}

/**
 * The breaker is the connection itself: a command that is too late ends it, and until ioredis has shaken hands again
 * (tried every second, in the background) nothing is asked. So no request ever pays for finding out that Redis is back.
 */
export const connectRedis = async ({ url, onBereikbaar }: RedisConnectionOptions): Promise<RedisConnection> => {
  const redis = new Redis(url, clientOptions)
  let reachable = false
  const set = (now: boolean) => {
    if (reachable === now) return
    reachable = now
    onBereikbaar?.(now)
  }
  const onClose = () => set(false)
  redis.on('ready', () => set(true))
  redis.on('close', onClose)
  redis.on('error', () => {})
  await startWithin(redis)

  const ask = async <T>(work: (redis: Redis) => Promise<T>): Promise<T | undefined> => {
    if (!reachable) return undefined
    const outcome = await settle(work(redis))
    if (outcome === 'late' && reachable) {
      set(false)
      redis.disconnect(true)
    }
    return typeof outcome === 'string' ? undefined : outcome.answer
  }
  const close = () => {
    redis.off('close', onClose) // our own goodbye is no outage to report
    reachable = false
    redis.disconnect()
  }
  return { ask, isReachable: () => reachable, close }
}

const clientOptions = {
  lazyConnect: true,
  connectTimeout: connectLimitMs,
  // Also ends a handshake that stalls: a frozen Redis still accepts connections.
  socketTimeout: connectLimitMs,
  disconnectTimeout: 100,
  retryStrategy: () => retryAfterMs,
  // After a failover behind one address the old connection may end at a replica, which refuses every write.
  reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
  // Without these ioredis queues for seconds while Redis is gone.
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false
}

/** Usable from the first request when Redis answers soon; if not, the service starts without and ioredis retries. */
const startWithin = async (redis: Redis): Promise<void> => {
  const timer = new AbortController()
  const limit = sleep(startLimitMs, undefined, { signal: timer.signal }).catch(() => {})
  await Promise.race([redis.connect().catch(() => {}), limit])
  timer.abort()
}

type Outcome<T> = { readonly answer: T } | 'late' | 'refused'

// Not ioredis' commandTimeout: timers run before sockets are read, so after our own loop was blocked for 20 ms it
// fails commands whose answer has already arrived (10 of 20, measured). Look at the socket once more, then give up.
const settle = <T>(work: Promise<T>): Promise<Outcome<T>> =>
  new Promise(resolve => {
    const timer = setTimeout(() => setImmediate(() => resolve('late')), commandLimitMs)
    const done = (outcome: Outcome<T>) => {
      clearTimeout(timer)
      resolve(outcome)
    }
    work.then(
      answer => done({ answer }),
      () => done('refused')
    )
  })
