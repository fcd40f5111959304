import { type BronUrls, bronsoorten, createGemeente, listenAll } from '../simulatie/gemeente.ts'
import { memorise } from './memorise.ts'
import { gemeenteSettings, type Latencies } from './settings.ts'

// The process of the simulated sources.

export type Bronsoort = keyof Latencies
export type SourceUrls = BronUrls
/** One call as a source received it, to be made again. */
export type SourceCall = {
  readonly bron: Bronsoort
  readonly method: string
  readonly route: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
export type Taken = {
  readonly calls: readonly SourceCall[]
  readonly counts: Readonly<Record<Bronsoort, number>>
  /** Share of the time since the last question in which this process was busy. */
  readonly busy: number
}
export type SourcesQuestion = { readonly latencies: Latencies } | 'take'

const gemeente = await createGemeente(gemeenteSettings(new Date().toISOString().slice(0, 10)))
for (const bron of bronsoorten) memorise(gemeente[bron].server)
const urls = await listenAll(gemeente)

const hopByHop = new Set(['host', 'connection', 'content-length', 'transfer-encoding'])
const callsOf = (bron: Bronsoort): SourceCall[] =>
  gemeente[bron].calls.map(({ method, route, url, headers, body }) => ({
    bron,
    method,
    route,
    path: url,
    headers: Object.fromEntries(Object.entries(headers).flatMap(([k, v]) => (hopByHop.has(k) ? [] : [[k, String(v)]]))),
    ...(body !== undefined && body !== null && { body: JSON.stringify(body) })
  }))

let since = performance.eventLoopUtilization()
const take = (): Taken => {
  const now = performance.eventLoopUtilization()
  const busy = performance.eventLoopUtilization(now, since).utilization
  since = now
  const counts = Object.fromEntries(bronsoorten.map(bron => [bron, gemeente[bron].count()])) as Taken['counts']
  const calls = bronsoorten.flatMap(callsOf)
  for (const bron of bronsoorten) gemeente[bron].reset()
  return { calls, counts, busy }
}

process.on('message', (question: SourcesQuestion) => {
  if (question === 'take') return process.send?.(take())
  for (const bron of bronsoorten) gemeente[bron].settings.latentieMs = question.latencies[bron]
  process.send?.('ok')
})
process.once('disconnect', () => process.exit())
process.send?.(urls satisfies SourceUrls)
