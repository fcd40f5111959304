import { createAuthenticate } from '../../src/adapters/authenticate.ts'
import { createHttpClient, type HttpClient } from '../../src/adapters/http-client.ts'
import { createPools } from '../../src/adapters/pools.ts'
import type { Run } from '../../src/adapters/resilience.ts'
import type { BronConfig } from '../../src/adapters/schema.ts'
import type { Meting } from './bevinding.ts'

/** The connections of one bron, with a clock beside each call. */
export type Verbindingen = {
  readonly connect: (api: string, base: string) => HttpClient
  readonly metingen: () => readonly Meting[]
  readonly aanroepen: () => number
  readonly close: () => Promise<void>
}

export const p50 = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)

/** As the service itself connects, but without a breaker or second tries: each call is made once. Throws for files. */
export const openVerbindingen = (config: BronConfig, now: () => Date): Verbindingen => {
  const pools = createPools(config)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const timesMs = new Map<string, number[]>()

  const connect: Verbindingen['connect'] = (api, base) => {
    const ofApi: number[] = []
    timesMs.set(api, ofApi)
    const run: Run = async ({ tijdslimietMs }, attempt) => {
      const startMs = performance.now()
      const { uitkomst } = await attempt(tijdslimietMs)
      ofApi.push(performance.now() - startMs)
      return uitkomst
    }
    return createHttpClient({ base, pools, verbinding: config, authenticate, run })
  }

  return {
    connect,
    metingen: () => [...timesMs].map(([api, ms]) => ({ api, aanroepen: ms.length, p50Ms: p50(ms) })),
    aanroepen: () => [...timesMs.values()].reduce((total, ms) => total + ms.length, 0),
    close: pools.close
  }
}
