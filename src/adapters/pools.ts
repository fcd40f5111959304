import { readFileSync } from 'node:fs'
import { Pool } from 'undici'
import type { Tls, Verbinding } from './common-schema.ts'

/** The connections of one bron: a pool per origin, made at its first call. */
export interface Pools {
  of(origin: string): Pool
  /** For answers of any length, that are handed on as they come; as many connections again. */
  downloads(origin: string): Pool
  /** Waits for calls under way, which end within their own time limit; breaks off downloads, which may take minutes. */
  close(): Promise<void>
}

const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path))

const toConnectOptions = ({ certificaat, sleutel, ca }: Tls) => ({
  ...(certificaat !== undefined && { cert: read(certificaat) }),
  ...(sleutel !== undefined && { key: read(sleutel) }),
  ...(ca !== undefined && { ca: read(ca) })
})

const perOrigin = (create: (origin: string) => Pool) => {
  const pools = new Map<string, Pool>()
  return {
    of: (origin: string): Pool => {
      const pool = pools.get(origin) ?? create(origin)
      pools.set(origin, pool)
      return pool
    },
    all: () => [...pools.values()]
  }
}

/** Reads the certificates at once: an unreadable file stops the start, not the first call. */
export const createPools = ({ gelijktijdig, maxBytes, tijdslimietMs, tls = {} }: Verbinding): Pools => {
  const connect = { timeout: tijdslimietMs, ...toConnectOptions(tls) }
  // undici's own timers are coarse (300 ms fired after 751): the time limit of a call is a signal.
  const limits = { connections: gelijktijdig, pipelining: 1, connect, headersTimeout: 0, bodyTimeout: 0 }
  const answers = perOrigin(origin => new Pool(origin, { ...limits, maxResponseSize: maxBytes }))
  const downloads = perOrigin(origin => new Pool(origin, limits))

  return {
    of: answers.of,
    downloads: downloads.of,
    close: async () => {
      await Promise.all([...answers.all().map(pool => pool.close()), ...downloads.all().map(pool => pool.destroy())])
    }
  }
}
