import { type BewaardeBeelden, createBewaardeBeelden } from '../aggregate/bewaarde-beelden.ts'
import type { Sleutelmaker } from '../cache/sleutel.ts'
import { createViewCache } from '../cache/view-cache.ts'
import type { Wiring } from './wiring.ts'

/** The finished answers of this process. It follows the purges of the cache. */
export const wireBeelden = ({ config, parts }: Wiring, sleutels: Sleutelmaker): BewaardeBeelden => {
  const { ttlS, maxBytes } = config.dienst.cache.beelden
  const { cache, bronnen } = parts
  const klok = () => performance.now()
  return createBewaardeBeelden({
    views: createViewCache({ maxBytes, ttlMs: 1_000 * ttlS, klok, watch: cache.watch }),
    sleutels,
    bronnen,
    nowMs: () => parts.now().getTime()
  })
}
