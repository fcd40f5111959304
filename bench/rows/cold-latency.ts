import type { Cold } from '../cold.ts'
import type { Row } from '../report.ts'
import { usualMs } from '../settings.ts'
import { percentile } from '../statistics.ts'

const concurrencies = [1, 20] as const
const durationMs = 6_000
const spreadMs = 2 * usualMs.zgw

/** At most this much above the chain; the p99 is judged with many at once only. */
const limits = [
  { percent: 50, aboveMs: 5, from: 1 },
  { percent: 99, aboveMs: 25, from: 20 }
] as const

const ms = (value: number): string => `${value.toFixed(1)} ms`

const toRow = (
  durationsMs: readonly number[],
  [concurrency, chainMs]: [number, number],
  limit: (typeof limits)[number]
): Row => {
  const { percent, aboveMs, from } = limit
  const found = percentile(durationsMs, percent)
  return {
    what: `Cold view, ${concurrency} concurrent, p${percent} of ${durationsMs.length}`,
    target: concurrency < from ? '' : `≤ slowest chain of source calls (${ms(chainMs)}) + ${aboveMs} ms`,
    measured: `${ms(found)}, so ${ms(found - chainMs)} more`,
    ...(concurrency >= from && { isMet: found <= chainMs + aboveMs })
  }
}

/**
 * What the service adds to the longest chain of source calls: zaken, then their documenten. The chain is measured bare
 * and one at a time, for the timers of the simulators are some tenths to milliseconds late.
 */
export const latencyRows = async ({ views, bare }: Cold): Promise<Row[]> => {
  const alone = await bare({ concurrency: 1, durationMs: durationMs / 2, spreadMs: 0 }, 'zgw')
  const chainMs = percentile(alone.durationsMs, 50)
  const rows: Row[] = []
  for (const concurrency of concurrencies) {
    const { durationsMs } = await views({ concurrency, durationMs, spreadMs })
    rows.push(...limits.map(limit => toRow(durationsMs, [concurrency, chainMs], limit)))
  }
  return rows
}
