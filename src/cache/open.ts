import type { Kluis } from './kluis.ts'
import { createMemoryCache } from './memory.ts'
import { createMemoryKluis } from './memory-kluis.ts'
import type { Cache } from './port.ts'
import { openRedisCache, type RedisCacheOptions } from './redis.ts'
import { openRedisKluis, type RedisKluisOptions } from './redis-kluis.ts'

export type CacheOptions = {
  readonly geheugenMaxBytes: number
  /** Milliseconds, monotonic: `() => performance.now()`. */
  readonly klok: () => number
  /** Present when REDIS_URL is set. */
  readonly redis?: RedisCacheOptions | undefined
}

type KluisOptions = Pick<CacheOptions, 'klok'> & { readonly redis?: RedisKluisOptions | undefined }

/** Never fails on an absent Redis and waits for it for a quarter of a second at most; `state()` tells. */
export const openCache = async ({ geheugenMaxBytes, klok, redis }: CacheOptions): Promise<Cache> =>
  redis ? openRedisCache(redis) : createMemoryCache({ maxBytes: geheugenMaxBytes, klok })

/** What replicas must remember together: in Redis where that is set; else it holds for this process alone. */
export const openKluis = async ({ klok, redis }: KluisOptions): Promise<Kluis> =>
  redis ? openRedisKluis(redis) : createMemoryKluis(klok)
