import type { BareResult } from '../bare.ts'
import type { Bench } from '../bench.ts'
import type { Cold } from '../cold.ts'
import type { Row } from '../report.ts'
import { median } from '../statistics.ts'

const target = 0.6
const concurrency = 50
const durationMs = 3_000
const rounds = 3
const options = { concurrency, durationMs, spreadMs: 0 }

type Run = { readonly perSecond: number; readonly cpuMs: number; readonly sourcesBusy: number }

const middle = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
  sourcesBusy: median(runs.map(({ sourcesBusy }) => sourcesBusy))
})

const describe = ({ perSecond, cpuMs, sourcesBusy }: Run): string =>
  `${Math.round(perSecond)} per s, ${cpuMs.toFixed(2)} ms of processor each, sources ${Math.round(100 * sourcesBusy)} % busy`

/** Without latency, so that work is measured and not waiting. */
export const throughputRow = async (bench: Bench, { views, bare, recorded }: Cold): Promise<Row> => {
  const measure = async (run: (turn: typeof options) => Promise<BareResult>): Promise<Run> => {
    await bench.takeCalls()
    const { perSecond, cpuMs, durationsMs } = await run(options)
    return { perSecond, cpuMs: cpuMs / durationsMs.length, sourcesBusy: (await bench.takeCalls()).busy }
  }
  const runs: { own: Run; bare: Run }[] = []
  for (let round = 0; round < rounds; round++) runs.push({ own: await measure(views), bare: await measure(bare) })

  const ratio = median(runs.map(({ own, bare: calls }) => own.perSecond / calls.perSecond))
  const cpu = median(runs.map(({ own, bare: calls }) => own.cpuMs / calls.cpuMs))
  const bytes = recorded.reduce((sum, view) => sum + view.bytes, 0) / recorded.length
  return {
    what: `Cold views, ${(bytes / 1_000).toFixed(1)} KB on average, sources without latency, ${concurrency} concurrent`,
    target: `≥ ${target} × the same calls made bare`,
    measured: `${ratio.toFixed(2)} × (${describe(middle(runs.map(({ own }) => own)))}; bare ${describe(middle(runs.map(run => run.bare)))}: ${cpu.toFixed(1)} × the processor)`,
    isMet: ratio >= target
  }
}
