import type { Writable } from 'node:stream'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { createBron, type OpenBron } from './adapters/registry.ts'
import { createRaadpleeg } from './aggregate/raadpleeg.ts'
import { createRemember } from './aggregate/remember.ts'
import { createKlantreferenties } from './auth/klantreferentie.ts'
import { createVerifier } from './auth/token.ts'
import { openCache } from './cache/open.ts'
import type { Cache } from './cache/port.ts'
import { createSleutelmaker } from './cache/sleutel.ts'
import type { Config } from './config/load.ts'
import { toSleutels } from './config/sleutels.ts'
import { decide, listDoelen } from './doelbinding/decide.ts'
import { toDoel } from './doelbinding/doel.ts'
import { minimise } from './doelbinding/minimise.ts'
import { listVelden } from './doelbinding/velden.ts'
import { beschrijvingRoutes } from './http/beschrijving.ts'
import { loadContract, operationOf } from './http/contract.ts'
import { doelenRoutes } from './http/doelen.ts'
import { decorateRequests, gateFor } from './http/gate.ts'
import { healthRoutes } from './http/health.ts'
import { klantbeeldRoutes } from './http/klantbeelden.ts'
import { logAnswers } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { createServer } from './http/server.ts'
import { isGelukt } from './klantbeeld/resultaat.ts'
import { openSqliteLogboek } from './logboek/sqlite.ts'
import type { Logboek } from './logboek/store.ts'
import { createSpanId, formatTraceparent } from './logboek/trace.ts'
import { createVerantwoording } from './verantwoording.ts'

export const contract = loadContract(new URL('../openapi/klantbeeld.openapi.yaml', import.meta.url))

/** The field names that a register may use: those of the contract. */
export const bekendeVelden = listVelden(contract.document.components.schemas)

/** The clock comes from outside, so that a test can stand on a day of its own. */
type Clock = () => Date

type Parts = {
  readonly now: Clock
  readonly cache: Cache
  readonly logboek: Logboek
  readonly bronnen: readonly OpenBron[]
}

const openParts = async (
  { dienst, bronnen, redisUrl }: Config,
  now: Clock,
  log: FastifyInstance['log']
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
    bronnen: bronnen.map(config => createBron(config, { now }))
  }
}

const wireRaadpleeg = (
  config: Config,
  parts: Parts,
  app: FastifyInstance,
  metrics: ReturnType<typeof createMetrics>
) => {
  const { dienst, register } = config
  const sleutels = toSleutels(dienst.sleutels)
  const nowMs = () => parts.now().getTime()
  const klantreferenties = createKlantreferenties(sleutels.klantreferenties, nowMs)
  return createRaadpleeg({
    decide: vraag => decide(register, { ...vraag, vandaag: parts.now().toISOString().slice(0, 10) }),
    minimise,
    verantwoording: createVerantwoording({
      logboek: parts.logboek,
      sleutel: sleutels.pseudoniem,
      registerversie: register.versie,
      isDoel: id => Object.hasOwn(register.verwerkingsactiviteiten, id),
      applicatie: { name: 'integraal-klantbeeld', version: contract.version },
      nowMs
    }),
    klantreferentie: ({ klant, doel, actor }) => klantreferenties.seal({ klant, doel, client: actor.client }),
    bronnen: parts.bronnen,
    rememberFor: createRemember({ cache: parts.cache, sleutels: createSleutelmaker(sleutels.cachenamen) }),
    traceFor: ({ trace }) => {
      const spanId = createSpanId()
      return { spanId, traceparent: formatTraceparent({ ...trace, spanId }) }
    },
    totaalMs: dienst.tijdslimiet.totaalMs,
    nowMs,
    onBug: (bron, error) => app.log.error({ bron, err: error }, 'adapter'),
    observe: raadpleging => {
      metrics.observeRaadpleging(raadpleging)
      const { bron, onderdeel, resultaat } = raadpleging.uitkomst
      if (!isGelukt(resultaat)) app.log.warn({ bron, onderdeel, reden: resultaat.reden }, 'bron')
    }
  })
}

const registerRoutes = async (app: FastifyInstance, config: Config, parts: Parts): Promise<void> => {
  const { dienst, register } = config
  const verifier = createVerifier({ uitgevers: dienst.uitgevers, fetch, now: parts.now })
  const gate = gateFor(verifier)
  const metrics = createMetrics(() => parts.logboek.state())
  const operation = (id: string) => operationOf(contract, id)

  await app.register(cors, { origin: dienst.server.cors, exposedHeaders: ['API-Version'], strictPreflight: false })
  decorateRequests(app)
  logAnswers(app)
  metrics.routes(app)
  healthRoutes(app, {
    cache: () => parts.cache.state(),
    logboek: () => parts.logboek.state(),
    probeLogboek: () => parts.logboek.append([])
  })
  await beschrijvingRoutes(app, { gate, contract, operation: operation('leesOpenapiJson') })
  doelenRoutes(app, {
    gate,
    operation: operation('leesDoelen'),
    doelenOf: actor => listDoelen(register, actor).map(toDoel)
  })
  klantbeeldRoutes(app, {
    gate,
    operation: operation('raadpleegKlantbeeld'),
    raadpleeg: wireRaadpleeg(config, parts, app, metrics)
  })
}

/**
 * Wires everything, in the order in which a request meets it. Gives an instance that is not listening yet; closing it
 * closes the sources, the cache and last of all the logboek.
 */
export const buildApp = async (
  config: Config,
  { now = () => new Date(), logTo }: { readonly now?: Clock; readonly logTo?: Writable } = {}
): Promise<FastifyInstance> => {
  const app = createServer({ contract, maxBytes: config.dienst.server.maxBytes, ...(logTo && { logTo }) })
  const parts = await openParts(config, now, app.log)
  app.addHook('onClose', async () => {
    await Promise.all(parts.bronnen.map(bron => bron.close()))
    await parts.cache.close()
    await parts.logboek.close()
  })
  await registerRoutes(app, config, parts)
  // In the background: the start waits for no source.
  app.addHook('onListen', async () => {
    for (const bron of parts.bronnen) void bron.warm?.()
  })
  return app
}
