import { readFileSync } from 'node:fs'
import { Pool } from 'undici'
import type { Tls, Verbinding } from './common-schema.ts'

/** The connections of one bron: a pool per origin, made at its first call. */
export interface Pools {
  of(origin: string): Pool
  /** Waits for calls under way; each of these ends within its own time limit. */
  close(): Promise<void>
}

const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path))

const toConnectOptions = ({ certificaat, sleutel, ca }: Tls) => ({
  ...(certificaat !== undefined && { cert: read(certificaat) }),
  ...(sleutel !== undefined && { key: read(sleutel) }),
  ...(ca !== undefined && { ca: read(ca) })
})

/** Reads the certificates at once: an unreadable file stops the start, not the first call. */
export const createPools = ({ gelijktijdig, maxBytes, tijdslimietMs, tls = {} }: Verbinding): Pools => {
  const connect = { timeout: tijdslimietMs, ...toConnectOptions(tls) }
  const pools = new Map<string, Pool>()
  // undici's own timers are coarse (300 ms fired after 751): the time limit of a call is a signal.
  const create = (origin: string) =>
    new Pool(origin, {
      connections: gelijktijdig,
      pipelining: 1,
      connect,
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: maxBytes
    })

  return {
    of: origin => {
      const pool = pools.get(origin) ?? create(origin)
      pools.set(origin, pool)
      return pool
    },
    close: async () => {
      await Promise.all([...pools.values()].map(pool => pool.close()))
    }
  }
}
