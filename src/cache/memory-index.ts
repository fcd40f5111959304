import { LRUCache } from 'lru-cache'
import type { Cache } from './port.ts'
import { maxKlanten } from './resource-index.ts'

const maxResources = 50_000

/** Resource to klanten with the end of each link, for one process. */
export const createMemoryIndex = (klok: () => number): Pick<Cache, 'index' | 'klantenVan'> => {
  const links = new LRUCache<string, Map<string, number>>({ max: maxResources })

  const alive = (resource: string): Map<string, number> => {
    const nowMs = klok()
    return new Map([...(links.get(resource) ?? [])].filter(([, untilMs]) => untilMs > nowMs))
  }

  return {
    index: async (klant, resources, ttlS) => {
      if (!(ttlS > 0)) return
      const untilMs = klok() + ttlS * 1000
      for (const resource of resources) {
        const klanten = alive(resource)
        const known = klanten.get(klant) ?? 0
        klanten.delete(klant)
        klanten.set(klant, Math.max(known, untilMs))
        links.set(resource, new Map([...klanten].slice(-maxKlanten)))
      }
    },
    klantenVan: async resource => [...alive(resource).keys()]
  }
}
