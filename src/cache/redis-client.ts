import type { ConnectionOptions } from 'node:tls'
import { Cluster, Redis, type RedisOptions } from 'ioredis'
import type { RedisAddress } from './redis-url.ts'

/** All that is asked of Redis: what one server and a cluster have in common. */
export type RedisCommands = Pick<Redis, 'eval' | 'callBuffer' | 'set' | 'publish'>

export type RedisPlace = { readonly address: RedisAddress; readonly tls: ConnectionOptions }

const handshakeLimitMs = 500
/** How long until a lost connection is tried anew. */
export const retryAfterMs = 250

const limits = {
  connectTimeout: handshakeLimitMs,
  // Also ends a handshake that stalls, and a connection on which nothing is answered: a frozen Redis still accepts.
  socketTimeout: handshakeLimitMs,
  disconnectTimeout: 100,
  maxRetriesPerRequest: 0,
  autoResendUnfulfilledCommands: false
}

// After a failover behind one address the old connection may end at a replica, which refuses every write. Older
// servers wrap what a script met in an ERR of their own, so the word may stand anywhere.
const reconnectOnError = (error: Error) => error.message.includes('READONLY')

type Options = Omit<RedisOptions, 'replyMapping'>

const toOptions = ({ address, tls }: RedisPlace): Options => ({
  ...limits,
  ...(address.username !== undefined && { username: address.username }),
  ...(address.password !== undefined && { password: address.password }),
  ...(address.tls && { tls })
})

const sentinelRetry = { sentinelRetryStrategy: () => retryAfterMs, sentinelCommandTimeout: handshakeLimitMs }

/** Of a cluster the host whose turn it is; else the server, or the master that the sentinels name. */
const toServer = (place: RedisPlace, turn: number): Options => {
  const { address, tls } = place
  if (address.soort !== 'sentinel') return { ...toOptions(place), ...address.hosts[turn % address.hosts.length] }
  const secured = address.tls && { enableTLSForSentinelMode: true, sentinelTLS: tls }
  return { ...toOptions(place), ...sentinelRetry, ...secured, sentinels: [...address.hosts], name: address.master }
}

/** Connects when told, tries forever, and never queues: without a connection each command fails at once. */
export const createClient = (place: RedisPlace): Redis | Cluster => {
  const { address } = place
  const queueless = { lazyConnect: true, enableOfflineQueue: false }
  if (address.soort !== 'cluster') {
    const retry = { retryStrategy: () => retryAfterMs, reconnectOnError }
    return new Redis({ ...toServer(place, 0), ...queueless, ...retry, db: address.db })
  }
  return new Cluster([...address.hosts], {
    ...queueless,
    redisOptions: toOptions(place),
    clusterRetryStrategy: () => retryAfterMs,
    slotsRefreshTimeout: handshakeLimitMs,
    // Off: ioredis 6.0.0 goes on with it for ever when it is closed in the middle of a refresh. A MOVED refreshes too.
    slotsRefreshInterval: 0,
    maxRedirections: 4,
    // By name, not by number: a certificate is for the name.
    dnsLookup: (host, callback) => callback(null, host)
  })
}

/**
 * A connection of its own to hear messages on; those of a cluster are heard at any node. Tried once: whoever asks for
 * it takes the next `turn` when it ends.
 */
export const createListener = (place: RedisPlace, turn: number): Redis =>
  new Redis({
    ...toServer(place, turn),
    lazyConnect: true,
    retryStrategy: () => null,
    sentinelRetryStrategy: () => null
  })
