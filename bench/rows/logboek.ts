import type { Bench } from '../bench.ts'
import { drip, fire, pickQuestion } from '../hot.ts'
import { readHistogram, since, toPercentile } from '../metrics.ts'
import type { Row } from '../report.ts'
import { noneMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { path } from '../view.ts'

const target = 0.75
const targetMs = 10
const connections = 64
const warmS = 2
const roundS = 3
const dripS = 6
/** More than the largest city asks. */
const usualPerSecond = 1_000
const rounds = 5
const ttlS = 300
const without = new URL('../zonder-logboek.ts', import.meta.url).href
const metric = 'klantbeeld_logboek_seconden'

const toRow = (when: string, waits: ReturnType<typeof since>): Row => {
  const [p50Ms, p99Ms] = [50, 99].map(percent => 1_000 * toPercentile(waits, percent))
  return {
    what: `Wait for a view's lines to be on disk, p99, at ${when}`,
    target: `≤ ${targetMs} ms`,
    measured: `≤ ${p99Ms} ms (p50 ≤ ${p50Ms} ms)`,
    isMet: (p99Ms ?? Number.NaN) <= targetMs
  }
}

/** What a durable line costs a hot view: the same service with a logboek that takes every line and keeps none. */
export const logboekRows = async (bench: Bench): Promise<Row[]> => {
  const { token } = bench
  await bench.setLatencies(noneMs)
  const [durable, bare] = await Promise.all([
    bench.startApi({ ttlS }),
    bench.startApi({ ttlS, nodeOptions: ['--import', without] })
  ])
  const { body } = await pickQuestion(durable.url, token)
  await pickQuestion(bare.url, token)
  const to = (url: string, seconds: number) => ({ url: url + path, body, token, connections, seconds })
  const shoot = (url: string, seconds: number) => fire(to(url, seconds))
  for (const { url } of [durable, bare]) await shoot(url, warmS)
  const atFull = await readHistogram(durable.url, metric)
  const measured: { durable: number; bare: number }[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push({ durable: await shoot(durable.url, roundS), bare: await shoot(bare.url, roundS) })
  }
  const perSecond = (which: 'durable' | 'bare') => Math.round(median(measured.map(round => round[which])))
  const full = await readHistogram(durable.url, metric).then(after => since(atFull, after))
  await bare.stop()
  const waits: Row[] = []
  for (const rate of [usualPerSecond, perSecond('durable') / 2]) {
    const before = await readHistogram(durable.url, metric)
    const dripped = await drip(to(durable.url, dripS), rate)
    waits.push(
      toRow(`${Math.round(dripped)} views a second, evenly`, since(before, await readHistogram(durable.url, metric)))
    )
  }
  await durable.stop()

  const ratio = median(measured.map(round => round.durable / round.bare))
  return [
    {
      what: `Hot view with the durable logboek, ${connections} connections`,
      target: `≥ ${target} × without`,
      measured: `${ratio.toFixed(2)} × (${perSecond('durable')} of ${perSecond('bare')} per s)`,
      isMet: ratio >= target
    },
    ...waits,
    toRow(`${perSecond('durable')} a second, all that it can`, full)
  ]
}
