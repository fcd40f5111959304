import { createMemoryCache } from './memory.ts'
import type { Cache } from './port.ts'
import { openRedisCache, type RedisCacheOptions } from './redis.ts'

export type CacheOptions = {
  readonly geheugenMaxBytes: number
  /** Milliseconds, monotonic: `() => performance.now()`. */
  readonly klok: () => number
  /** Present when REDIS_URL is set. */
  readonly redis?: RedisCacheOptions | undefined
}

/** Never fails on an absent Redis and waits for it for a quarter of a second at most; `state()` tells. */
export const openCache = async ({ geheugenMaxBytes, klok, redis }: CacheOptions): Promise<Cache> =>
  redis ? openRedisCache(redis) : createMemoryCache({ maxBytes: geheugenMaxBytes, klok })
