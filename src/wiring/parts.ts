import type { FastifyBaseLogger } from 'fastify'
import { type Beslispunt, createBeslispunt } from '../adapters/authzen/beslispunt.ts'
import { createBron, type OpenBron } from '../adapters/registry.ts'
import { openCache } from '../cache/open.ts'
import type { Cache } from '../cache/port.ts'
import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import { openSqliteLogboek } from '../logboek/sqlite.ts'
import type { Logboek } from '../logboek/store.ts'

/** The clock comes from outside, so that a test can stand on a day of its own. */
export type Clock = () => Date

/** All that holds something open: connections, files. */
export type Parts = {
  readonly now: Clock
  readonly cache: Cache
  readonly logboek: Logboek
  readonly bronnen: readonly OpenBron[]
  /** Absent: the register alone decides. */
  readonly beslispunt?: Beslispunt
}

/** Opens them; none of it waits for a source. */
export const openParts = async (
  { dienst, bronnen, redisUrl }: Config,
  now: Clock,
  log: FastifyBaseLogger
): Promise<Parts> => {
  const { cachewaarden } = toSleutels(dienst.sleutels)
  const onBereikbaar = (bereikbaar: boolean) => log.warn({ bereikbaar }, 'redis')
  const cache = await openCache({
    geheugenMaxBytes: dienst.cache.geheugenMaxBytes,
    klok: () => performance.now(),
    ...(redisUrl !== undefined && { redis: { url: redisUrl, sleutelring: cachewaarden, onBereikbaar } })
  })
  return {
    now,
    cache,
    logboek: await openSqliteLogboek(dienst.logboek),
    bronnen: bronnen.map(config => createBron(config, { now })),
    ...(dienst.beslispunt && { beslispunt: createBeslispunt(dienst.beslispunt, { now }) })
  }
}

/** The logboek last: until then there may be lines to write. */
export const closeParts = async ({ bronnen, beslispunt, cache, logboek }: Parts): Promise<void> => {
  await Promise.all([...bronnen, beslispunt].map(part => part?.close()))
  await cache.close()
  await logboek.close()
}
