import type { Writable } from 'node:stream'
import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import { createVerifier } from './auth/token.ts'
import type { Config } from './config/load.ts'
import { beschrijvingRoutes } from './http/beschrijving.ts'
import { cachebeheerRoutes } from './http/cachebeheer.ts'
import { contactmomentenRoutes } from './http/contactmomenten.ts'
import { operationOf } from './http/contract.ts'
import { documentinhoudRoutes } from './http/documentinhoud.ts'
import { doelenRoutes } from './http/doelen.ts'
import { decorateRequests, gateFor } from './http/gate.ts'
import { gebeurtenissenRoutes } from './http/gebeurtenissen.ts'
import { healthRoutes } from './http/health.ts'
import { klantbeeldRoutes } from './http/klantbeelden.ts'
import { logAnswers } from './http/log.ts'
import { createMetrics } from './http/metrics.ts'
import { mijnAdresRoutes } from './http/mijn-adressen.ts'
import { mijnBerichtenRoutes } from './http/mijn-berichten.ts'
import { mijnCodeRoutes } from './http/mijn-codes.ts'
import { mijnContactmomentenRoutes } from './http/mijn-contactmomenten.ts'
import { mijnDocumentinhoudRoutes } from './http/mijn-documentinhoud.ts'
import { mijnKlantbeeldRoutes } from './http/mijn-klantbeeld.ts'
import { mijnProfielRoutes } from './http/mijn-profiel.ts'
import { mijnTakenRoutes } from './http/mijn-taken.ts'
import { mijnZaakRoutes, mijnZakenRoutes } from './http/mijn-zaken.ts'
import { mijntakenVngRoutes } from './http/mijntaken-vng.ts'
import { notificatieRoutes } from './http/notificaties.ts'
import { shedOverload } from './http/overload.ts'
import { processingActivitiesRoutes } from './http/processing-activities.ts'
import { securityTxtRoutes } from './http/security-txt.ts'
import { createServer } from './http/server.ts'
import { releaseConnectionsOnStop } from './http/stop.ts'
import { createLimiter } from './http/throttle.ts'
import { refuseHeaderFaults } from './http/tijdslimiet.ts'
import { verklaarRoutes } from './http/verklaar.ts'
import { verwerkingenRoutes } from './http/verwerkingen.ts'
import { zaakRoutes, zakenRoutes } from './http/zaken.ts'
import { zoekRoutes } from './http/zoek.ts'
import { wireVerwijder } from './wiring/cachebeheer.ts'
import { contract } from './wiring/contract.ts'
import { wireVolg } from './wiring/gebeurtenissen.ts'
import { klantgrens } from './wiring/grenzen.ts'
import { wireInzage } from './wiring/inzage-routes.ts'
import { afzenders, wireInvalidate } from './wiring/notificaties.ts'
import { type Clock, closeParts, measureLogboek, openParts, type Parts } from './wiring/parts.ts'
import { wireRegister, wireReload } from './wiring/register.ts'
import { wireTraces } from './wiring/traces.ts'
import { wireUitvoer } from './wiring/uitvoer.ts'
import { wireWeigeringen } from './wiring/weigeringen.ts'
import type { Wiring } from './wiring/wiring.ts'
import { zoekgrens } from './wiring/zoeken.ts'

const registerRoutes = async (app: FastifyInstance, config: Config, parts: Parts): Promise<void> => {
  const { dienst } = config
  const metrics = createMetrics({ logboek: () => parts.logboek.state(), bronnen: () => parts.bronnen })
  const traced = await wireTraces({ app, config, parts })
  const wiring = { app, config, parts: measureLogboek(traced, metrics.observeLogboek), metrics }
  const houder = wireRegister(wiring)
  wireReload(wiring, houder)
  await wireUitvoer(wiring, () => houder.current().register)
  const verifier = createVerifier({ uitgevers: dienst.uitgevers, fetch, now: parts.now })
  const limiter = await createLimiter(app, parts.cache.countTogether)
  const { add: onRefused } = wireWeigeringen(wiring)
  const poort = {
    verifier,
    currentEngine: houder.current,
    limit: limiter(klantgrens(config)),
    sampleNew: dienst.traces !== undefined,
    tijdsbudget: dienst.tijdslimiet,
    onRefused
  }
  const gate = gateFor(poort)
  const operation = (id: string) => operationOf(contract, id)

  await app.register(cors, {
    origin: dienst.server.cors,
    exposedHeaders: ['API-Version', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
    strictPreflight: false
  })
  await shedOverload(app, dienst.grenzen)
  releaseConnectionsOnStop(app)
  decorateRequests(app)
  refuseHeaderFaults(app)
  logAnswers(app)
  metrics.routes(app)
  healthRoutes(app, {
    cache: () => parts.cache.state(),
    logboek: () => parts.logboek.state(),
    probeLogboek: () => parts.logboek.append([])
  })
  securityTxtRoutes(app, dienst.beveiligingsmelding, parts.now)
  await beschrijvingRoutes(app, { gate, contract, operation: operation('leesOpenapiJson') })
  doelenRoutes(app, { gate, operation: operation('leesDoelen') })
  const { klantreferenties } = parts
  klantbeeldRoutes(app, { gate, klantreferenties, operation: operation('raadpleegKlantbeeld') })
  zoekRoutes(app, { gate, operation: operation('zoekKlanten'), throttle: { preHandler: limiter(zoekgrens(config)) } })
  zakenRoutes(app, { gate, klantreferenties, operation: operation('leesZaken') })
  zaakRoutes(app, { gate, klantreferenties, operation: operation('leesZaak') })
  contactmomentenRoutes(app, { gate, klantreferenties, operation: operation('leesContactmomenten') })
  documentinhoudRoutes(app, { gate, klantreferenties, operation: operation('leesDocumentinhoud') })
  verklaarRoutes(app, { gate, operation: operation('verklaarKlantbeeld') })
  mijnKlantbeeldRoutes(app, { gate, onRefused, operation: operation('leesMijnKlantbeeld') })
  mijnProfielRoutes(app, { gate, onRefused, operation: operation('leesMijnProfiel') })
  mijnAdresRoutes(app, { gate, onRefused, operation })
  mijnCodeRoutes(app, { gate, onRefused, operation })
  mijnTakenRoutes(app, { gate, operation: operation('leesMijnTaken'), onRefused })
  const berichten = { lees: operation('leesMijnBerichten'), markeer: operation('markeerMijnBericht') }
  mijnBerichtenRoutes(app, { gate, onRefused, ...berichten })
  mijntakenVngRoutes(app, { gate, onRefused, zoek: operation('zoekContext'), lees: operation('retrieveTaak') })
  mijnZakenRoutes(app, { gate, onRefused, operation: operation('leesMijnZaken') })
  mijnZaakRoutes(app, { gate, onRefused, operation: operation('leesMijnZaak') })
  mijnDocumentinhoudRoutes(app, { gate, onRefused, operation: operation('leesMijnDocumentinhoud') })
  mijnContactmomentenRoutes(app, { gate, onRefused, operation: operation('leesMijnContactmomenten') })
  const { readVerwerkingen, readLogregels } = wireInzage(wiring, () => houder.current().register)
  verwerkingenRoutes(app, { gate, operation: operation('leesMijnVerwerkingen'), readVerwerkingen })
  wijzigingRoutes(wiring, { poort, limiter, registerversie: () => houder.current().versie })
  processingActivitiesRoutes(app, { gate, operation: operation('listProcessingActivitiesPost'), readLogregels })
}

type Toegang = {
  readonly poort: Parameters<typeof gateFor>[0]
  readonly limiter: Awaited<ReturnType<typeof createLimiter>>
  readonly registerversie: () => string
}

/** What changed: heard from the sources, told to the portal; and dropped by hand. */
const wijzigingRoutes = (wiring: Wiring, { poort, limiter, registerversie }: Toegang): void => {
  const { app, parts } = wiring
  const gate = gateFor(poort)
  const operation = (id: string) => operationOf(contract, id)
  const { verifier, grens } = afzenders(wiring, poort.verifier)
  notificatieRoutes(app, {
    gate: gateFor({ ...poort, verifier, limit: limiter(grens) }),
    operation: operation('ontvangNotificatie'),
    invalidate: wireInvalidate(wiring)
  })
  const verwijder = wireVerwijder(wiring, registerversie)
  cachebeheerRoutes(app, { gate, operation: operation('verwijderKlantUitCache'), verwijder })
  const volg = wireVolg(wiring, registerversie)
  gebeurtenissenRoutes(app, { gate, operation: operation('volgMijnGebeurtenissen'), volg, now: parts.now })
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
  app.addHook('onClose', () => closeParts(parts))
  await registerRoutes(app, config, parts)
  return app
}
