import type { Writable } from 'node:stream'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { type Beslispunt, createBeslispunt } from './adapters/authzen/beslispunt.ts'
import { createBron, type OpenBron } from './adapters/registry.ts'
import { toDag } from './adapters/time.ts'
import { toVerklaarbaar } from './adapters/verklaar.ts'
import { createRaadpleeg, type Steps } from './aggregate/raadpleeg.ts'
import { createRemember } from './aggregate/remember.ts'
import { createKlantreferenties } from './auth/klantreferentie.ts'
import { createVerifier } from './auth/token.ts'
import { createBeslis } from './beslissing.ts'
import { openCache } from './cache/open.ts'
import type { Cache } from './cache/port.ts'
import { createSleutelmaker } from './cache/sleutel.ts'
import type { Config } from './config/load.ts'
import { watchRegister } from './config/reload.ts'
import { toSleutels } from './config/sleutels.ts'
import { createDecide, listDoelen } from './doelbinding/decide.ts'
import { toDoel } from './doelbinding/doel.ts'
import { createExplain } from './doelbinding/explain.ts'
import { createHolder, type Herladen } from './doelbinding/holder.ts'
import { minimise } from './doelbinding/minimise.ts'
import type { Register } from './doelbinding/register.ts'
import { listVelden } from './doelbinding/velden.ts'
import { unknownZaaktypen } from './doelbinding/zaaktypen.ts'
import { beschrijvingRoutes } from './http/beschrijving.ts'
import { loadContract, operationOf } from './http/contract.ts'
import { doelenRoutes } from './http/doelen.ts'
import type { Engine } from './http/engine.ts'
import { decorateRequests, gateFor } from './http/gate.ts'
import { healthRoutes } from './http/health.ts'
import { klantbeeldRoutes } from './http/klantbeelden.ts'
import { logAnswers, logHerladen } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { createServer } from './http/server.ts'
import { verklaarRoutes } from './http/verklaar.ts'
import { isGelukt } from './klantbeeld/resultaat.ts'
import { openSqliteLogboek } from './logboek/sqlite.ts'
import type { Logboek } from './logboek/store.ts'
import { createSpanId, formatTraceparent } from './logboek/trace.ts'
import { createVerantwoording } from './verantwoording.ts'

export const contract = loadContract(new URL('../openapi/klantbeeld.openapi.yaml', import.meta.url))

/** The field names that a register may use: those of the contract. */
export const bekendeVelden = listVelden(contract.document.components.schemas)

/** Who asks for a reload: an operator by SIGHUP, or a file that changed. */
type Aanleiding = 'signaal' | 'bestand'

declare module 'fastify' {
  interface FastifyInstance {
    /** Reads doelbinding.yaml again and, when it is right, answers by it from the next request on. Never throws. */
    reloadRegister: (aanleiding: Aanleiding) => Herladen
  }
}

/** The clock comes from outside, so that a test can stand on a day of its own. */
type Clock = () => Date

type Parts = {
  readonly now: Clock
  readonly cache: Cache
  readonly logboek: Logboek
  readonly bronnen: readonly OpenBron[]
  /** Absent: the register alone decides. */
  readonly beslispunt?: Beslispunt
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
    bronnen: bronnen.map(config => createBron(config, { now })),
    ...(dienst.beslispunt && { beslispunt: createBeslispunt(dienst.beslispunt, { now }) })
  }
}

/** Each call that we make is a span of its own, under the span of the request. */
const traceFor: Steps['traceFor'] = ({ trace }) => {
  const spanId = createSpanId()
  return { spanId, traceparent: formatTraceparent({ ...trace, spanId }) }
}

type Wiring = {
  readonly config: Config
  readonly parts: Parts
  readonly app: FastifyInstance
  readonly metrics: ReturnType<typeof createMetrics>
}

/** What is the same for every version of the register is made here, once. */
const wireRaadpleeg = ({ config: { dienst }, parts, app, metrics }: Wiring) => {
  const sleutels = toSleutels(dienst.sleutels)
  const nowMs = () => parts.now().getTime()
  const klantreferenties = createKlantreferenties(sleutels.klantreferenties, nowMs)
  const { now, beslispunt } = parts
  const beslis = beslispunt && createBeslis({ beslispunt, sleutel: sleutels.pseudoniem, traceFor, now })
  const shared = {
    ...(beslis && { beslis }),
    minimise,
    klantreferentie: ({ klant, doel, actor }) => klantreferenties.seal({ klant, doel, client: actor.client }),
    bronnen: parts.bronnen,
    rememberFor: createRemember({ cache: parts.cache, sleutels: createSleutelmaker(sleutels.cachenamen) }),
    traceFor,
    totaalMs: dienst.tijdslimiet.totaalMs,
    nowMs,
    onBug: (bron, error) => app.log.error({ bron, err: error }, 'adapter')
  } satisfies Partial<Steps>

  return (register: Register) => {
    const decide = createDecide(register, bekendeVelden)
    const registerversie = register.versie
    return createRaadpleeg({
      ...shared,
      decide: vraag => decide({ ...vraag, vandaag: toDag(now()) }),
      verantwoording: createVerantwoording({
        logboek: parts.logboek,
        sleutel: sleutels.pseudoniem,
        registerversie,
        isDoel: id => Object.hasOwn(register.verwerkingsactiviteiten, id),
        applicatie: { name: 'integraal-klantbeeld', version: contract.version },
        nowMs
      }),
      observe: raadpleging => {
        metrics.observeRaadpleging(raadpleging)
        const { bron, onderdeel, resultaat } = raadpleging.uitkomst
        if (!isGelukt(resultaat)) app.log.warn({ bron, onderdeel, reden: resultaat.reden, registerversie }, 'bron')
      }
    })
  }
}

/** The register in use, with all that answers by it. */
const wireRegister = (wiring: Wiring) => {
  const { register: first, registerFile } = wiring.config
  const raadpleegBy = wireRaadpleeg(wiring)
  const bronnen = wiring.config.bronnen.map(toVerklaarbaar)
  const toEngine = (register: Register): Engine & { readonly register: Register } => {
    const explain = createExplain(register, bekendeVelden, bronnen)
    return {
      register,
      versie: register.versie,
      raadpleeg: raadpleegBy(register),
      doelenOf: actor => listDoelen(register, actor).map(toDoel),
      explain: vraag => explain({ ...vraag, vandaag: toDag(wiring.parts.now()) })
    }
  }
  return createHolder({ first, load: registerFile.load, toEngine })
}

type Registerhouder = ReturnType<typeof wireRegister>

/** Reads the types of all bronnen, and says which zaaktypen of the register are in none of them. */
const checkZaaktypen = async ({ app, parts }: Wiring, houder: Registerhouder): Promise<void> => {
  const engine = houder.current()
  const { register, versie: registerversie } = engine
  await Promise.all(parts.bronnen.map(bron => bron.warm?.()))
  // Reloaded meanwhile: that one has a check of its own.
  if (houder.current() !== engine) return
  const perBron = parts.bronnen.flatMap(({ kentZaaktypen }) => (kentZaaktypen ? [kentZaaktypen()] : []))
  for (const { zaaktype, doelen } of unknownZaaktypen(register, perBron)) {
    app.log.warn({ zaaktype, doelen, registerversie }, 'zaaktype onbekend')
  }
}

const wireReload = (wiring: Wiring, houder: Registerhouder): void => {
  const { app, metrics } = wiring
  app.decorate('reloadRegister', aanleiding => {
    const herladen = houder.reload()
    const isNews = herladen.uitkomst === 'ok' || (herladen.uitkomst === 'fout' && !herladen.isBekend)
    // A file event is often about another file, or the second of a pair; an operator always wants to hear.
    if (isNews || aanleiding === 'signaal') {
      logHerladen(app.log, herladen)
      if (herladen.uitkomst !== 'ongewijzigd') metrics.countHerladen(herladen.uitkomst)
    }
    if (herladen.uitkomst === 'ok') void checkZaaktypen(wiring, houder)
    return herladen
  })
  // In the background: the start waits for no source.
  app.addHook('onListen', async () => {
    void checkZaaktypen(wiring, houder)
  })
}

const registerRoutes = async (app: FastifyInstance, config: Config, parts: Parts): Promise<void> => {
  const { dienst } = config
  const metrics = createMetrics(() => parts.logboek.state())
  const wiring = { app, config, parts, metrics }
  const houder = wireRegister(wiring)
  wireReload(wiring, houder)
  const verifier = createVerifier({ uitgevers: dienst.uitgevers, fetch, now: parts.now })
  const gate = gateFor(verifier, houder.current)
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
  doelenRoutes(app, { gate, operation: operation('leesDoelen') })
  klantbeeldRoutes(app, { gate, operation: operation('raadpleegKlantbeeld') })
  verklaarRoutes(app, { gate, operation: operation('verklaarKlantbeeld') })
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
    await Promise.all([...parts.bronnen, parts.beslispunt].map(part => part?.close()))
    await parts.cache.close()
    await parts.logboek.close()
  })
  await registerRoutes(app, config, parts)
  return app
}

/** Reloads the register when its file changes, as long as the app is open. */
export const followRegister = (app: FastifyInstance, { folder }: Config['registerFile']): void => {
  const watching = watchRegister(folder, {
    onChange: () => app.reloadRegister('bestand'),
    onBlind: code => app.log.warn({ code }, 'configuratiemap wordt niet gevolgd')
  })
  app.addHook('onClose', async () => watching.close())
}
