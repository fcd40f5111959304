import { LRUCache } from 'lru-cache'
import { fromJson, toHoldMs, toJson } from './bewaard.ts'
import { createMemoryIndex } from './memory-index.ts'
import type { Cache, CacheSleutel, Melding } from './port.ts'
import { createPurges } from './purges.ts'

/** `klok` is monotonic, in milliseconds and never 0 (`performance.now`): lru-cache reads a start of 0 as no TTL. */
export type MemoryOptions = { readonly maxBytes: number; readonly klok: () => number }

/** How long what has expired may still be in memory, unreachable. Milliseconds. */
const sweepMs = 1_000

/** Bounded by the UTF-8 size of keys and values; the least recently used go first. One process only. */
export const createMemoryCache = ({ maxBytes, klok }: MemoryOptions): Cache => {
  const entries = new LRUCache<string, string>({
    maxSize: maxBytes,
    sizeCalculation: (json, key) => Buffer.byteLength(json) + key.length,
    perf: { now: klok },
    ttlResolution: 0
  })
  // AVG storage limitation: what has expired leaves memory then, not when its place is needed. A timer for each value
  // would cost more than the value.
  const sweeper = setInterval(() => entries.purgeStale(), sweepMs).unref()
  const purges = createPurges()
  const index = createMemoryIndex(klok)
  const listeners: ((melding: Melding) => void)[] = []
  const tell = (melding: Melding) => {
    for (const listener of listeners) listener(melding)
  }

  return {
    get: async sleutel => {
      const key = entryKey(sleutel)
      const json = entries.get(key)
      return json === undefined ? undefined : fromJson(json, entries.getRemainingTTL(key))
    },
    claim: async (sleutel, termijn) => {
      const stand = purges.stand(sleutel.klant)
      return {
        // The JSON is kept, not the object: no caller can change what the next one gets.
        end: async bewaard => {
          const ttl = toHoldMs(termijn)
          const json = bewaard && ttl > 0 ? toJson(bewaard, termijn) : undefined
          if (json === undefined || purges.stand(sleutel.klant) !== stand) return
          entries.set(entryKey(sleutel), json, { ttl })
        }
      }
    },
    // A purge is rare and walks all keys (a few ms for 64 MiB); an index would cost every value.
    removeKlant: async (klant, onderdelen) => {
      purges.mark(klant)
      for (const key of [...entries.keys()]) if (key.startsWith(`${klant}:`)) entries.delete(key)
      tell({ soort: 'verwijderd', klant, ...(onderdelen && { onderdelen }) })
      return true
    },
    tellTypen: async adres => {
      tell({ soort: 'typen', adres })
      return true
    },
    watch: listener => {
      listeners.push(listener)
      listener({ soort: 'luistert' })
    },
    ...index,
    state: () => ({ soort: 'geheugen', bereikbaar: true }),
    close: async () => {
      clearInterval(sweeper)
      entries.clear()
    }
  }
}

const entryKey = ({ klant, naam }: CacheSleutel) => `${klant}:${naam}`
