import { LRUCache } from 'lru-cache'
import type { Cache, CacheSleutel } from './port.ts'
import { createPurges } from './purges.ts'

/** A finished answer. `bytes`: what it takes in memory. One that is not `compleet` is not kept. */
export type View = { readonly compleet: boolean; readonly bytes: number }

export interface ViewCache<V extends View> {
  get(sleutel: CacheSleutel): V | undefined
  /**
   * Call it before the sources are asked: the result keeps what came of it for `restMs` milliseconds, and never longer
   * than any view is kept; not at all when the klant was purged meanwhile.
   */
  begin(sleutel: CacheSleutel): (view: V, restMs: number) => void
}

export type ViewCacheOptions = {
  readonly maxBytes: number
  /** The longest that any view is kept, in milliseconds; 0 keeps nothing. */
  readonly ttlMs: number
  /** Milliseconds, monotonic and never 0: `() => performance.now()`. */
  readonly klok: () => number
  /** Of the cache whose purges it follows. */
  readonly watch: Cache['watch']
}

/**
 * Finished, minimised answers of this process, for a few seconds: a repeated question costs a lookup. It holds nothing
 * while purges by other replicas cannot be heard.
 */
export const createViewCache = <V extends View>({ maxBytes, ttlMs, klok, watch }: ViewCacheOptions): ViewCache<V> => {
  const views = new LRUCache<string, V>({
    maxSize: maxBytes,
    sizeCalculation: ({ bytes }, key) => bytes + key.length,
    ttl: ttlMs,
    perf: { now: klok },
    ttlResolution: 0,
    ttlAutopurge: true
  })
  const purges = createPurges()
  let isListening = false

  watch(melding => {
    if (melding.soort === 'verwijderd') {
      purges.mark(melding.klant)
      for (const key of [...views.keys()]) if (key.startsWith(`${melding.klant}:`)) views.delete(key)
      return
    }
    if (melding.soort !== 'typen') isListening = melding.soort === 'luistert'
    purges.markAll()
    views.clear()
  })

  return {
    get: sleutel => views.get(entryKey(sleutel)),
    begin: sleutel => {
      const stand = purges.stand(sleutel.klant)
      return (view, restMs) => {
        const ttl = Math.min(ttlMs, restMs)
        const mayKeep = ttl > 0 && isListening && view.compleet
        if (mayKeep && purges.stand(sleutel.klant) === stand) views.set(entryKey(sleutel), view, { ttl })
      }
    }
  }
}

const entryKey = ({ klant, naam }: CacheSleutel) => `${klant}:${naam}`
