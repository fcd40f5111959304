import { randomUUID } from 'node:crypto'
import { fromJson, toJson } from './bewaard.ts'
import type { Cache, CacheSleutel } from './port.ts'
import { connectRedis, type RedisConnectionOptions } from './redis-connection.ts'
import { createSealer, type KeyRing } from './seal.ts'

export type RedisCacheOptions = RedisConnectionOptions & { readonly sleutelring: KeyRing }

/**
 * Shared by the replicas. Each value is bound to the generation of its klant, a random token under a key of its own:
 * purging a klant is dropping that one key, in one step, whatever is being written meanwhile. A lost generation
 * (eviction, restart) makes misses, where a lost index set would make a purge skip values. What was purged stays in
 * Redis, sealed and unreachable, until its TTL. Both keys share a hash tag, so one MGET reads them on a cluster too.
 */
export const openRedisCache = async ({ sleutelring, ...connection }: RedisCacheOptions): Promise<Cache> => {
  const sealer = createSealer(sleutelring)
  const { ask, isReachable, close } = await connectRedis(connection)

  const get: Cache['get'] = async sleutel => {
    const key = valueKey(sleutel)
    const [generation, sealed] = (await ask(redis => redis.mgetBuffer(generationKey(sleutel.klant), key))) ?? []
    if (!generation || !sealed) return undefined
    const json = sealer.open(sealed, context(key, generation.toString()))
    return json === undefined ? undefined : fromJson(json)
  }

  const put: Cache['put'] = async (sleutel, bewaard, ttlS) => {
    const json = ttlS > 0 ? toJson(bewaard) : undefined
    if (json === undefined) return
    const ttlMs = Math.ceil(ttlS * 1000)
    const key = valueKey(sleutel)
    const generation = await ask(redis =>
      redis.eval(joinGeneration, 1, generationKey(sleutel.klant), randomUUID(), ttlMs)
    )
    if (typeof generation !== 'string') return
    await ask(redis => redis.set(key, sealer.seal(json, context(key, generation)), 'PX', ttlMs))
  }

  return {
    get,
    put,
    removeKlant: async klant => (await ask(redis => redis.unlink(generationKey(klant)))) !== undefined,
    state: () => ({ soort: 'redis', bereikbaar: isReachable() }),
    close: async () => close()
  }
}

// The generation must outlive its values. A script, because PEXPIRE with GT needs Redis 7 and this runs on any.
const joinGeneration = `
local generation = redis.call('GET', KEYS[1])
if not generation then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return ARGV[1]
end
if redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return generation
`

const generationKey = (klant: string) => `klantbeeld:{${klant}}:generatie`
const valueKey = ({ klant, naam }: CacheSleutel) => `klantbeeld:{${klant}}:waarde:${naam}`
const context = (key: string, generation: string) => JSON.stringify([key, generation])
