import type { Cache } from './port.ts'
import type { RedisConnection } from './redis-connection.ts'
import { resourceKey, shardOf } from './redis-keys.ts'
import { linkedScript, linkScript } from './redis-scripts.ts'
import { maxKlanten } from './resource-index.ts'

/** Per resource a sorted set of klanten. Both are HMACs, and each set ends with its last link. */
export const createRedisIndex = (
  { ask }: RedisConnection,
  naamVan: (resource: string) => string
): Pick<Cache, 'index' | 'klantenVan'> => ({
  index: async (klant, resources, ttlS) => {
    if (!(ttlS > 0)) return
    const link = (shard: string, keys: string[]) =>
      ask(shard, redis => redis.eval(linkScript, keys.length, ...keys, klant, Math.ceil(ttlS * 1000), maxKlanten))
    const perShard = Map.groupBy(resources.map(naamVan), shardOf)
    await Promise.all([...perShard].map(([shard, some]) => link(shard, some.map(resourceKey))))
  },
  klantenVan: async resource => {
    const naam = naamVan(resource)
    const klanten = await ask(shardOf(naam), redis => redis.eval(linkedScript, 1, resourceKey(naam)))
    return Array.isArray(klanten) ? klanten.map(String) : undefined
  }
})
