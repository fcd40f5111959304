import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Raadpleegresultaat } from '../aggregate/consult.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Sinktoestand } from '../logboek/sink-toestand.ts'
import type { LogboekToestand } from '../logboek/store.ts'

/** Finer where a write to disk usually ends. */
const writeBuckets = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.025, 0.05, 0.1, 0.25, 1, 2.5]
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

type Sources = {
  readonly logboek: () => LogboekToestand
  readonly bronnen: () => readonly { readonly id: string; readonly toestand: () => Bronwelzijn }[]
}
type Bronwelzijn = {
  readonly onderbreker: 'gesloten' | 'open' | 'halfopen'
  readonly bezig: number
  readonly wachtend: number
  readonly uitgeschakeld: boolean
}

/**
 * Counts and durations for Prometheus. Labels are names from the configuration and the contract, never anything of a
 * klant or a caller.
 */
export const createMetrics = ({ logboek, bronnen: toestanden }: Sources) => {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const answers = new Histogram({
    name: 'klantbeeld_antwoord_seconden',
    help: 'Time to answer a request',
    labelNames: ['methode', 'route', 'status'],
    buckets,
    registers
  })
  const bronnen = new Histogram({
    name: 'klantbeeld_bron_seconden',
    help: 'Time until a bron gave an onderdeel, or failed to',
    labelNames: ['bron', 'onderdeel', 'status'],
    buckets,
    registers
  })
  const lines = new Histogram({
    name: 'klantbeeld_logboek_seconden',
    help: 'Time until lines were durable in the logboek, or could not be written',
    buckets: writeBuckets,
    registers
  })
  const cacheHits = new Counter({
    name: 'klantbeeld_cache_treffers_totaal',
    help: 'Onderdelen that came from the cache',
    labelNames: ['bron', 'onderdeel'],
    registers
  })
  const herladen = new Counter({
    name: 'klantbeeld_register_herladen_totaal',
    help: 'Reloads of the doelbinding register; after fout the old one is still in use',
    labelNames: ['uitkomst'],
    registers
  })
  for (const uitkomst of ['ok', 'fout']) herladen.inc({ uitkomst }, 0)
  new Gauge({
    name: 'klantbeeld_logboek_schrijfbaar',
    help: '1 when the logboek can be written; at 0 no klantbeeld is given',
    registers,
    collect() {
      this.set(logboek().schrijfbaar ? 1 : 0)
    }
  })

  const gauge = (name: string, help: string, read: (toestand: Bronwelzijn) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ['bron'],
      registers,
      collect() {
        for (const { id, toestand } of toestanden()) this.set({ bron: id }, read(toestand()))
      }
    })
  const sinkGauge = (name: string, help: string) => new Gauge({ name, help, labelNames: ['sink'], registers })
  const uitvoer = {
    wachtend: sinkGauge('klantbeeld_logboek_uitvoer_wachtend', 'Lines of the logboek that a sink has not got'),
    ouderdom: sinkGauge(
      'klantbeeld_logboek_uitvoer_ouderdom_seconden',
      'Age of the oldest line that waits; alarm on it'
    ),
    geparkeerd: sinkGauge('klantbeeld_logboek_uitvoer_geparkeerd', 'Lines that a sink refused; alarm above 0'),
    verzonden: sinkGauge('klantbeeld_logboek_uitvoer_verzonden', 'Lines that a sink took since the start'),
    storing: sinkGauge('klantbeeld_logboek_uitvoer_storing', '1 while a sink gets nothing')
  }
  gauge('klantbeeld_bron_onderbroken', '1 while the breaker of a bron is not closed', ({ onderbreker }) =>
    onderbreker === 'gesloten' ? 0 : 1
  )
  gauge('klantbeeld_bron_uitgeschakeld', '1 while an operator has a bron switched off', ({ uitgeschakeld }) =>
    uitgeschakeld ? 1 : 0
  )
  gauge('klantbeeld_bron_bezig', 'Calls to a bron that are under way', ({ bezig }) => bezig)
  gauge('klantbeeld_bron_wachtend', 'Calls to a bron that wait for their turn', ({ wachtend }) => wachtend)

  return {
    observeRaadpleging: ({ uitkomst, begonnenMs, geeindigdMs }: Raadpleegresultaat): void => {
      const { bron, onderdeel, resultaat } = uitkomst
      bronnen.observe({ bron, onderdeel, status: resultaat.status }, (geeindigdMs - begonnenMs) / 1000)
      if (isGelukt(resultaat) && resultaat.uitCache) cacheHits.inc({ bron, onderdeel })
    },

    observeLogboek: (seconds: number): void => lines.observe(seconds),

    observeUitvoer: (toestand: Sinktoestand, nowMs: number): void => {
      const { sink, wachtend, oudsteMs, geparkeerd, verzonden, storing } = toestand
      if (wachtend !== undefined) uitvoer.wachtend.set({ sink }, wachtend)
      uitvoer.ouderdom.set({ sink }, oudsteMs === undefined ? 0 : (nowMs - oudsteMs) / 1000)
      if (geparkeerd !== undefined) uitvoer.geparkeerd.set({ sink }, geparkeerd)
      uitvoer.verzonden.set({ sink }, verzonden)
      uitvoer.storing.set({ sink }, storing ? 1 : 0)
    },

    countHerladen: (uitkomst: 'ok' | 'fout'): void => herladen.inc({ uitkomst }),

    /** `/metrics`, and a measurement of each answer by route pattern; unknown addresses share one label. */
    routes: (app: FastifyInstance): void => {
      app.addHook('onResponse', (request, reply, done) => {
        const route = request.routeOptions.url ?? 'onbekend'
        answers.observe({ methode: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
        done()
      })
      app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()))
    }
  }
}
