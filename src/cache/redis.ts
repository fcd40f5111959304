import { fromJson } from './bewaard.ts'
import type { Cache } from './port.ts'
import { createRedisClaims, toContext } from './redis-claim.ts'
import { connectRedis } from './redis-connection.ts'
import { createRedisCount } from './redis-count.ts'
import { createRedisIndex } from './redis-index.ts'
import { generationKey, purgedChannel, typenChannel, valueKey } from './redis-keys.ts'
import { listenToReplicas } from './redis-replicas.ts'
import { purgeScript, readScript } from './redis-scripts.ts'
import { type RedisTls, toTlsOptions } from './redis-tls.ts'
import { parseRedisUrl } from './redis-url.ts'
import { createSealer, type KeyRing } from './seal.ts'

export type RedisCacheOptions = {
  /** See redis-url.ts for its forms. */
  readonly url: string
  readonly sleutelring: KeyRing
  /** The HMAC under which a resource stands there. */
  readonly resourcenaam: (resource: string) => string
  /** The longest that Redis may hold up a question, once; 20 when not given. */
  readonly tijdslimietMs?: number
  readonly tls?: RedisTls | undefined
  readonly onBereikbaar?: ((bereikbaar: boolean) => void) | undefined
}

/** Where Redis is, and how to be sure of it; throws for an address that is none. */
export const toPlace = ({ url, tls = {} }: Pick<RedisCacheOptions, 'url' | 'tls'>) => {
  const parsed = parseRedisUrl(url)
  if ('fout' in parsed) throw new Error(`REDIS_URL ${parsed.fout}`)
  return { address: parsed.address, tls: toTlsOptions(tls) }
}

/**
 * Shared by the replicas. Each value is bound to the generation of its klant, a random token under a key of its own,
 * taken before the source is asked: purging a klant is dropping that one key, in one step, whatever is being asked or
 * written meanwhile. A lost generation (eviction, restart) makes misses, where a lost index set would make a purge skip
 * values. What was purged stays in Redis, sealed and unreachable, until its end.
 */
export const openRedisCache = async (options: RedisCacheOptions): Promise<Cache> => {
  const { sleutelring, tijdslimietMs = 20, onBereikbaar } = options
  const sealer = createSealer(sleutelring)
  const place = toPlace(options)
  const connection = await connectRedis({ place, tijdslimietMs, onBereikbaar })
  const replicas = listenToReplicas(place)
  const { ask, isReachable } = connection

  return {
    get: async sleutel => {
      const keys = [generationKey(sleutel.klant), valueKey(sleutel)]
      const found = await ask(sleutel.klant, redis => redis.callBuffer('eval', readScript, keys.length, ...keys))
      const [generation, sealed, restMs] = Array.isArray(found) ? found : []
      if (!Buffer.isBuffer(generation) || !Buffer.isBuffer(sealed)) return undefined
      const json = sealer.open(sealed, toContext(sleutel, generation.toString()))
      return json === undefined ? undefined : fromJson(json, Number(restMs))
    },
    claim: createRedisClaims({ ask, replicas, sealer }),
    removeKlant: async (klant, onderdelen) => {
      const message = replicas.purged(klant, onderdelen)
      const key = generationKey(klant)
      return (await ask(klant, redis => redis.eval(purgeScript, 1, key, purgedChannel, message))) !== undefined
    },
    tellTypen: async adres => (await ask('typen', redis => redis.publish(typenChannel, adres))) !== undefined,
    watch: replicas.watch,
    ...createRedisIndex(connection, options.resourcenaam),
    countTogether: createRedisCount(connection),
    state: () => ({ soort: 'redis', bereikbaar: isReachable() }),
    close: async () => {
      replicas.close()
      connection.close()
    }
  }
}
