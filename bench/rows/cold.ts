import type { Bench } from '../bench.ts'
import { openCold } from '../cold.ts'
import type { Row } from '../report.ts'
import { usualMs } from '../settings.ts'
import { latencyRows } from './cold-latency.ts'
import { throughputRow } from './cold-throughput.ts'

const warm = { concurrency: 20, durationMs: 3_000, spreadMs: 0 }

/** Latency with the sources as slow as they usually are; throughput with sources that answer at once. */
export const coldRows = async (bench: Bench): Promise<Row[]> => {
  const cold = await openCold(bench)
  await cold.views(warm)
  await cold.bare(warm)
  const throughput = await throughputRow(bench, cold)
  await bench.setLatencies(usualMs)
  const latency = await latencyRows(cold)
  await cold.close()
  return [...latency, throughput]
}
