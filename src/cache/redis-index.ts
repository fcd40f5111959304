import type { Cache } from './port.ts'
import type { RedisConnection } from './redis-connection.ts'
import { resourceKey, shardOf } from './redis-keys.ts'
import { linkedScript, linkScript } from './redis-scripts.ts'
import { maxKlanten } from './resource-index.ts'

/** Per resource a sorted set of klanten. Both are HMACs, and each set ends with its last link. */
export const createRedisIndex = ({ ask }: RedisConnection): Pick<Cache, 'index' | 'klantenVan'> => ({
  index: async (klant, resources, ttlS) => {
    if (!(ttlS > 0)) return
    const link = (shard: string, keys: string[]) =>
      ask(shard, redis => redis.eval(linkScript, keys.length, ...keys, klant, Math.ceil(ttlS * 1000), maxKlanten))
    const perShard = Map.groupBy(resources, shardOf)
    await Promise.all([...perShard].map(([shard, some]) => link(shard, some.map(resourceKey))))
  },
  klantenVan: async resource => {
    const klanten = await ask(shardOf(resource), redis => redis.eval(linkedScript, 1, resourceKey(resource)))
    return Array.isArray(klanten) ? klanten.map(String) : undefined
  }
})
