import { LRUCache } from 'lru-cache'
import { atMost } from './at-most.ts'
import type { Cache } from './port.ts'
import { maxKlanten } from './resource-index.ts'

const maxResources = 50_000

/** Resource to klanten with the end of each link, for one process. */
export const createMemoryIndex = (klok: () => number): Pick<Cache, 'index' | 'klantenVan'> => {
  const links = new LRUCache<string, Map<string, number>>(atMost(maxResources))

  const dropEnded = (klanten: Map<string, number>): void => {
    const nowMs = klok()
    for (const [klant, untilMs] of klanten) if (untilMs <= nowMs) klanten.delete(klant)
  }

  const link = (klanten: Map<string, number>, klant: string, untilMs: number): void => {
    const known = klanten.get(klant) ?? 0
    // Put at the end of the order, so that who came longest ago stands first.
    klanten.delete(klant)
    klanten.set(klant, Math.max(known, untilMs))
    const [oldest] = klanten.keys()
    if (klanten.size > maxKlanten && oldest !== undefined) klanten.delete(oldest)
  }

  return {
    index: async (klant, resources, ttlS) => {
      if (!(ttlS > 0)) return
      const untilMs = klok() + ttlS * 1000
      for (const resource of resources) {
        const klanten = links.get(resource)
        if (klanten === undefined) links.set(resource, new Map([[klant, untilMs]]))
        else {
          if (klanten.size > 1) dropEnded(klanten)
          link(klanten, klant, untilMs)
        }
      }
    },
    klantenVan: async resource => {
      const klanten = links.get(resource)
      if (klanten === undefined) return []
      dropEnded(klanten)
      return [...klanten.keys()]
    }
  }
}
