import { bronsoorten } from '../../simulatie/gemeente.ts'
import type { Bench } from '../bench.ts'
import type { Row } from '../report.ts'
import type { SourceUrls } from '../sources.ts'
import { median } from '../statistics.ts'

const targetMs = 1_000
const rounds = 5

/** The discard port, where nobody listens. */
const nowhere = 'http://127.0.0.1:9'
const unreachable: SourceUrls = Object.fromEntries(bronsoorten.map(soort => [soort, nowhere])) as SourceUrls

const measure = async (bench: Bench, sources: SourceUrls): Promise<number> => {
  const durationsMs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const api = await bench.startApi({ sources })
    durationsMs.push(api.readyMs)
    await api.stop()
  }
  return median(durationsMs)
}

/** From the start of the process until `/health/ready` says 200. */
export const startRows = async (bench: Bench): Promise<Row[]> => {
  const rows: Row[] = []
  for (const [name, sources] of [
    ['sources unreachable', unreachable],
    ['sources reachable', bench.sources]
  ] as const) {
    const readyMs = await measure(bench, sources)
    rows.push({
      what: `Start to ready, ${name}, median of ${rounds}`,
      target: `≤ ${targetMs} ms`,
      measured: `${Math.round(readyMs)} ms`,
      isMet: readyMs <= targetMs
    })
  }
  return rows
}
