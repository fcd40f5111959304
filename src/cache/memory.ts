import { LRUCache } from 'lru-cache'
import { fromJson, toJson } from './bewaard.ts'
import type { Cache, CacheSleutel } from './port.ts'

/** `klok` is monotonic, in milliseconds and never 0 (`performance.now`): lru-cache reads a start of 0 as no TTL. */
export type MemoryOptions = { readonly maxBytes: number; readonly klok: () => number }

/** Bounded by the UTF-8 size of keys and values; the least recently used go first. One process only. */
export const createMemoryCache = ({ maxBytes, klok }: MemoryOptions): Cache => {
  const entries = new LRUCache<string, string>({
    maxSize: maxBytes,
    sizeCalculation: (json, key) => Buffer.byteLength(json) + key.length,
    perf: { now: klok },
    ttlResolution: 0,
    // AVG storage limitation: what has expired leaves memory then, not when its place is needed.
    ttlAutopurge: true
  })

  return {
    get: async sleutel => {
      const json = entries.get(entryKey(sleutel))
      return json === undefined ? undefined : fromJson(json)
    },
    // The JSON is kept, not the object: no caller can change what the next one gets.
    put: async (sleutel, bewaard, ttlS) => {
      const json = ttlS > 0 ? toJson(bewaard) : undefined
      if (json !== undefined) entries.set(entryKey(sleutel), json, { ttl: Math.ceil(ttlS * 1000) })
    },
    // A purge is rare and walks all keys (a few ms for 64 MiB); an index would cost every put.
    removeKlant: async klant => {
      for (const key of [...entries.keys()]) if (key.startsWith(`${klant}:`)) entries.delete(key)
      return true
    },
    state: () => ({ soort: 'geheugen', bereikbaar: true }),
    close: async () => entries.clear()
  }
}

const entryKey = ({ klant, naam }: CacheSleutel) => `${klant}:${naam}`
