import autocannon from 'autocannon'
import type { Bench } from '../bench.ts'
import { readMetric } from '../metrics.ts'
import type { Row } from '../report.ts'
import { usualMs } from '../settings.ts'
import { headersFor, listResidents, path, toBody } from '../view.ts'

const targetMb = 150
const connections = 500
const residents = 300
const durationS = 10
const sampleMs = 200

const readMb = async (url: string): Promise<number> =>
  (await readMetric(url, 'process_resident_memory_bytes')) / 1_000_000

/** Every connection asks for the residents in an order of its own. */
const rotate = <T>(items: readonly T[], by: number): T[] => [...items.slice(by), ...items.slice(0, by)]

const fire = (url: string, token: string) => {
  const bodies = listResidents(residents).map(bsn => ({ body: toBody(bsn, { vers: true }) }))
  let client = 0
  return autocannon({
    url: `${url}${path}`,
    method: 'POST',
    headers: headersFor(token),
    connections,
    duration: durationS,
    setupClient: each => each.setRequests(rotate(bodies, client++ % residents)),
    verifyBody: body => String(body).includes('"compleet":true')
  })
}

/** Where it runs: what Node makes of a container of 512 MB, as in docker-compose.yml, and of this machine. */
const places = [
  { where: 'as in a container of 512 MB', nodeOptions: ['--max-old-space-size=256'] },
  { where: 'without a limit', nodeOptions: [] }
] as const

const measure = async (bench: Bench, { where, nodeOptions }: (typeof places)[number]): Promise<Row> => {
  const api = await bench.startApi({ nodeOptions })
  const idleMb = await readMb(api.url)
  let peakMb = 0
  let sampling = Promise.resolve()
  const sample = async () => {
    peakMb = Math.max(peakMb, await readMb(api.url))
  }
  const timer = setInterval(() => {
    sampling = sampling.then(sample)
  }, sampleMs)
  const result = await fire(api.url, bench.token)
  clearInterval(timer)
  await sampling
  await api.stop()
  const answered = result['2xx'] + result.non2xx
  const complete = (answered - result.mismatches) / answered
  return {
    what: `Memory (RSS), ${connections} concurrent cold views for ${durationS} s, ${where}`,
    target: `≤ ${targetMb} MB`,
    measured: `${Math.round(peakMb)} MB at most, ${Math.round(idleMb)} MB at rest (${answered} views, ${Math.round(100 * complete)} % complete)`,
    isMet: peakMb <= targetMb
  }
}

/** Resident memory of the process with many cold views under way, as it tells itself; example configuration. */
export const memoryRows = async (bench: Bench): Promise<Row[]> => {
  await bench.setLatencies(usualMs)
  const rows: Row[] = []
  for (const place of places) rows.push(await measure(bench, place))
  return rows
}
