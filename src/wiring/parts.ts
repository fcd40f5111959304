import type { FastifyBaseLogger } from 'fastify'
import { type Beslispunt, createBeslispunt } from '../adapters/authzen/beslispunt.ts'
import { createNotifynlVerzender, type Verzender } from '../adapters/notifynl/verzender.ts'
import { createBronnen, type OpenBron } from '../adapters/registry.ts'
import { createKlantreferenties, type Klantreferenties } from '../auth/klantreferentie.ts'
import type { Kluis } from '../cache/kluis.ts'
import { openCache, openKluis } from '../cache/open.ts'
import type { Cache } from '../cache/port.ts'
import { createSleutelmaker } from '../cache/sleutel.ts'
import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import { openLogboek } from '../logboek/open.ts'
import type { Logboekopslag } from '../logboek/opslag.ts'
import { toSink } from '../logboek/sink-schema.ts'
import { toZegelring } from '../logboek/zegel.ts'

/** The clock comes from outside, so that a test can stand on a day of its own. */
export type Clock = () => Date

/** All that holds something open, such as connections and files, or a key. */
export type Parts = {
  readonly now: Clock
  readonly cache: Cache
  readonly kluis: Kluis
  /** Absent: no codes are sent. */
  readonly verzender?: Verzender
  readonly logboek: Logboekopslag
  readonly klantreferenties: Klantreferenties
  readonly bronnen: readonly OpenBron[]
  /** Absent: the register alone decides. */
  readonly beslispunt?: Beslispunt
}

/** Opens them; none of it waits for a source. */
export const openParts = async (
  { dienst, bronnen, redisUrl, logboekUrl }: Config,
  now: Clock,
  log: FastifyBaseLogger
): Promise<Parts> => {
  const { cachewaarden, cachenamen, klantreferenties, kluis } = toSleutels(dienst.sleutels)
  const onBereikbaar = (bereikbaar: boolean) => log.warn({ bereikbaar }, 'redis')
  const cache = await openCache({
    geheugenMaxBytes: dienst.cache.geheugenMaxBytes,
    klok: () => performance.now(),
    ...(redisUrl !== undefined && {
      redis: {
        url: redisUrl,
        sleutelring: cachewaarden,
        resourcenaam: createSleutelmaker(cachenamen).resource,
        onBereikbaar,
        ...dienst.cache.redis
      }
    })
  })
  const verzender = dienst.profiel?.codes?.verzender
  const klok = () => performance.now()
  return {
    now,
    cache,
    kluis: await openKluis({
      klok,
      ...(redisUrl !== undefined && { redis: { url: redisUrl, sleutelring: kluis, tls: dienst.cache.redis.tls } })
    }),
    ...(verzender && { verzender: createNotifynlVerzender(verzender, { now }) }),
    logboek: await openLogboek(dienst.logboek, {
      url: logboekUrl,
      zegels: toZegelring(dienst.sleutels.pseudoniem),
      sinks: dienst.logboek.uitvoer.map(toSink),
      onOpgeschoond: opgeschoond => log.info(opgeschoond, 'logboek opgeschoond')
    }),
    klantreferenties: createKlantreferenties(klantreferenties, () => now().getTime()),
    bronnen: createBronnen(bronnen, {
      now,
      onDialect: (bron, melding, waarde) => log.info({ bron, melding, waarde }, 'dialect')
    }),
    ...(dienst.beslispunt && { beslispunt: createBeslispunt(dienst.beslispunt, { now }) })
  }
}

/** The same parts, with each wait for the logboek told in seconds. */
export const measureLogboek = (parts: Parts, observe: (seconds: number) => void): Parts => ({
  ...parts,
  logboek: {
    ...parts.logboek,
    append: async regels => {
      const begonnenMs = performance.now()
      const geschreven = await parts.logboek.append(regels)
      observe((performance.now() - begonnenMs) / 1_000)
      return geschreven
    }
  }
})

/** The logboek last: until then there may be lines to write. */
export const closeParts = async ({ bronnen, beslispunt, verzender, cache, kluis, logboek }: Parts): Promise<void> => {
  await Promise.all([...bronnen, beslispunt, verzender].map(part => part?.close()))
  await kluis.close()
  await cache.close()
  await logboek.close()
}
