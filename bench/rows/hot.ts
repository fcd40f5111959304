import type { BareQuestion } from '../bare.ts'
import type { Bench } from '../bench.ts'
import { fire, pickQuestion } from '../hot.ts'
import { readCpuMs } from '../metrics.ts'
import type { Row } from '../report.ts'
import { noneMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { path } from '../view.ts'

const target = 0.5
const connections = 50
const warmS = 2
const roundS = 3
const rounds = 3
const ttlS = 300

type Run = { readonly perSecond: number; readonly cpuUs: number }

const middle = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map(({ perSecond }) => perSecond)),
  cpuUs: median(runs.map(({ cpuUs }) => cpuUs))
})

const describe = ({ perSecond, cpuUs }: Run): string =>
  `${Math.round(perSecond)} per s, ${Math.round(cpuUs)} µs of processor each`

/** A question that was asked before, against a bare route that gets the same request and sends the same bytes. */
export const hotRows = async (bench: Bench): Promise<Row[]> => {
  const { token } = bench
  await bench.setLatencies(noneMs)
  const [api, bare] = await Promise.all([bench.startApi({ ttlS }), bench.startBare()])
  const { body, bytes } = await pickQuestion(api.url, token)
  await bare.child.ask({ bytes } satisfies BareQuestion)
  const shoot = async (url: string, seconds: number, cpuMs: () => Promise<number>): Promise<Run> => {
    const beforeMs = await cpuMs()
    const perSecond = await fire({ url, body, token, connections, seconds })
    return { perSecond, cpuUs: (1_000 * ((await cpuMs()) - beforeMs)) / (perSecond * seconds) }
  }
  const ours = (seconds: number) => shoot(`${api.url}${path}`, seconds, () => readCpuMs(api.url))
  const theirs = (seconds: number) =>
    shoot(`${bare.url}/bytes`, seconds, () => bare.child.ask<number>('cpu' satisfies BareQuestion))

  await ours(warmS)
  await theirs(warmS)
  await bench.takeCalls()
  const measured: { own: Run; bare: Run }[] = []
  for (let round = 0; round < rounds; round++) measured.push({ own: await ours(roundS), bare: await theirs(roundS) })
  const { counts } = await bench.takeCalls()
  if (Object.values(counts).some(count => count > 0)) throw new Error('a hot view called a source')
  await Promise.all([api.stop(), bare.child.stop()])

  const ratio = median(measured.map(({ own, bare: route }) => own.perSecond / route.perSecond))
  const cpu = median(measured.map(({ own, bare: route }) => own.cpuUs / route.cpuUs))
  const [own, route] = [middle(measured.map(run => run.own)), middle(measured.map(run => run.bare))]
  return [
    {
      what: `Hot view, ${Math.round(bytes.length / 100) / 10} KB, every bron kept for ${ttlS} s (by default the BRP is not), ${connections} connections`,
      target: `≥ ${target} × a bare Fastify route`,
      measured: `${ratio.toFixed(2)} × (${describe(own)}; bare ${describe(route)}: ${cpu.toFixed(1)} × the processor)`,
      isMet: ratio >= target
    }
  ]
}
