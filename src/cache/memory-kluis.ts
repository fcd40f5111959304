import { LRUCache } from 'lru-cache'
import { atMost } from './at-most.ts'
import type { Kluis } from './kluis.ts'

const maxEntries = 100_000

/** For one process. `klok` is monotonic, in milliseconds and never 0 (`performance.now`). */
export const createMemoryKluis = (klok: () => number): Kluis => {
  const options = { ...atMost(maxEntries), perf: { now: klok }, ttlResolution: 0, ttlAutopurge: true }
  const values = new LRUCache<string, string>(options)
  const counts = new LRUCache<string, number>({ ...options, noUpdateTTL: true })
  const locks = new LRUCache<string, object>(options)

  return {
    get: async naam => ({ ok: true, waarde: values.get(naam) }),
    put: async (naam, waarde, ttlS) => {
      values.set(naam, waarde, { ttl: ttlS * 1_000 })
      return true
    },
    add: async (naam, waarde, ttlS) => {
      if (values.has(naam)) return 'bestond'
      values.set(naam, waarde, { ttl: ttlS * 1_000 })
      return 'geplaatst'
    },
    take: async naam => {
      const waarde = values.get(naam)
      values.delete(naam)
      return { ok: true, waarde }
    },
    count: async (naam, ttlS) => {
      const count = (counts.get(naam) ?? 0) + 1
      counts.set(naam, count, { ttl: ttlS * 1_000 })
      return count
    },
    lock: async (naam, ttlMs) => {
      if (locks.has(naam)) return 'bezet'
      const ours = {}
      locks.set(naam, ours, { ttl: ttlMs })
      return {
        geef: async () => {
          if (locks.get(naam) === ours) locks.delete(naam)
        }
      }
    },
    close: async () => {
      values.clear()
      counts.clear()
      locks.clear()
    }
  }
}
