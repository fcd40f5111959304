import type { Api } from '../api.ts'
import type { BareQuestion } from '../bare.ts'
import type { Bench } from '../bench.ts'
import { type Fire, fire, pickQuestion, type Question } from '../hot.ts'
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

type Servers = { readonly api: Api; readonly bare: Awaited<ReturnType<Bench['startBare']>> }
type Round = { readonly own: Run; readonly least: Run; readonly bare: Run }

const describe = ({ perSecond, cpuUs }: Run): string =>
  `${Math.round(perSecond)} per s, ${Math.round(cpuUs)} µs of processor each`

const compare = (rounds: readonly Round[], which: 'own' | 'least') => {
  const ratio = median(rounds.map(round => round[which].perSecond / round.bare.perSecond))
  const cpu = median(rounds.map(round => round[which].cpuUs / round.bare.cpuUs))
  const [one, bare] = [middle(rounds.map(round => round[which])), middle(rounds.map(round => round.bare))]
  const measured = `${ratio.toFixed(2)} × (${describe(one)}; bare ${describe(bare)}: ${cpu.toFixed(1)} × the processor)`
  return { ratio, measured }
}

const measure = async (bench: Bench, question: Question, { api, bare }: Servers): Promise<Round[]> => {
  const { body, bytes } = question
  await bare.child.ask({ bytes } satisfies BareQuestion)
  const shoot = async (target: Pick<Fire, 'url' | 'body'>, seconds: number, cpuMs: () => Promise<number>) => {
    const beforeMs = await cpuMs()
    const perSecond = await fire({ ...target, token: bench.token, connections, seconds })
    return { perSecond, cpuUs: (1_000 * ((await cpuMs()) - beforeMs)) / (perSecond * seconds) }
  }
  const own = (seconds: number) => shoot({ url: `${api.url}${path}`, body }, seconds, () => readCpuMs(api.url))
  const least = (seconds: number) => shoot({ url: `${api.url}/v1/doelen` }, seconds, () => readCpuMs(api.url))
  const route = (seconds: number) =>
    shoot({ url: `${bare.url}/bytes`, body }, seconds, () => bare.child.ask<number>('cpu' satisfies BareQuestion))

  for (const warm of [own, least, route]) await warm(warmS)
  await bench.takeCalls()
  const measured: Round[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push({ own: await own(roundS), least: await least(roundS), bare: await route(roundS) })
  }
  const { counts } = await bench.takeCalls()
  if (Object.values(counts).some(count => count > 0)) throw new Error('a hot view called a source')
  return measured
}

/** A question that was asked before, against a bare route that gets the same request and sends the same bytes. */
export const hotRows = async (bench: Bench): Promise<Row[]> => {
  await bench.setLatencies(noneMs)
  const [api, bare] = await Promise.all([bench.startApi({ ttlS }), bench.startBare()])
  const question = await pickQuestion(api.url, bench.token)
  const measured = await measure(bench, question, { api, bare })
  await Promise.all([api.stop(), bare.child.stop()])

  const view = compare(measured, 'own')
  const kilobytes = Math.round(question.bytes.length / 100) / 10
  return [
    {
      what: `Hot view, ${kilobytes} KB, every bron kept for ${ttlS} s (by default the BRP is not), ${connections} connections`,
      target: `≥ ${target} × a bare Fastify route`,
      measured: view.measured,
      isMet: view.ratio >= target
    },
    {
      what: 'What stands before every answer (token, limit, headers, log line): `GET /v1/doelen`, which looks at nobody',
      target: '',
      measured: compare(measured, 'least').measured
    }
  ]
}
