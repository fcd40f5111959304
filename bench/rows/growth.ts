import { cast } from '../../simulatie/populatie/cast.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import type { Api } from '../api.ts'
import type { BareQuestion, BareResult, BareView } from '../bare.ts'
import type { Bench } from '../bench.ts'
import { type LoopOptions, loop } from '../loop.ts'
import { readCpuMs } from '../metrics.ts'
import { toChains } from '../record.ts'
import type { Row } from '../report.ts'
import { gemeenteSettings, noneMs, usualMs } from '../settings.ts'
import { median } from '../statistics.ts'
import { bsnOf, createViewer, listResidents, toBody } from '../view.ts'

const instances = [1, 2, 5, 10] as const
const down = [0, 1, 2, 3, 4, 5] as const
const options: LoopOptions = { concurrency: 4, durationMs: 1_500, spreadMs: 0 }
const warmTurns = 20

const fifty = bsnOf(cast.find(member => member.key === 'vijftigZaken'))
const fiveHundred = bsnOf(cast.find(member => member.key === 'vijfhonderdZaken'))

type Measured = { readonly p50Ms: number; readonly cpuMs: number; readonly calls: number; readonly bytes: number }

/** One question over and over, each time of the sources. */
const measure = async (bench: Bench, { url }: Api, bsn: string): Promise<Measured & { readonly chains: BareView }> => {
  const viewer = createViewer(url, { token: bench.token, connections: options.concurrency })
  const ask = () => viewer.ask(toBody(bsn, { vers: true }))
  await bench.setLatencies(noneMs)
  await ask()
  await bench.takeCalls()
  const { length: bytes } = await ask()
  const { calls } = await bench.takeCalls()
  for (let turn = 0; turn < warmTurns; turn++) await ask()
  const beforeMs = await readCpuMs(url)
  const busy = await loop(options, async () => void (await ask()))
  const cpuMs = ((await readCpuMs(url)) - beforeMs) / busy.durationsMs.length
  await bench.setLatencies(usualMs)
  const { durationsMs } = await loop({ ...options, concurrency: 1 }, async () => void (await ask()))
  await viewer.close()
  return { p50Ms: median(durationsMs), cpuMs, calls: calls.length, bytes, chains: toChains(calls) }
}

const toRow = (what: string, { calls, bytes, p50Ms, cpuMs }: Measured, than: string): Row => ({
  what,
  target: '',
  measured: `${calls} calls, ${(bytes / 1_000).toFixed(1)} KB, p50 ${p50Ms.toFixed(0)} ms, ${cpuMs.toFixed(2)} ms of processor; ${than}`
})

const times = (own: number, base: number): string => `${(own / base).toFixed(1)} ×`

const listBySize = (): (readonly [what: string, bsn: string])[] => {
  const populatie = createPopulatie(gemeenteSettings(new Date().toISOString().slice(0, 10)))
  const residents = listResidents(150)
  const withZaken = (zaken: number) => residents.find(bsn => populatie.inwoner(bsn)?.zaken === zaken)
  const small = [1, 5].flatMap(zaken => {
    const bsn = withZaken(zaken)
    return bsn === undefined ? [] : [[`${zaken} zaken`, bsn] as const]
  })
  return [...small, ['50 zaken', fifty], ['500 zaken', fiveHundred]]
}

/** From 1 to 500 zaken, each beside its own calls made bare. */
const zakenRows = async (bench: Bench): Promise<Row[]> => {
  const [api, { child }] = await Promise.all([bench.startApi(), bench.startBare()])
  const rows: Row[] = []
  for (const [what, bsn] of listBySize()) {
    const { chains, ...own } = await measure(bench, api, bsn)
    await child.ask({ urls: bench.sources, views: [chains] } satisfies BareQuestion)
    const slow = await child.ask<BareResult>({ loop: { ...options, concurrency: 1 } } satisfies BareQuestion)
    await bench.setLatencies(noneMs)
    const busy = await child.ask<BareResult>({ loop: options } satisfies BareQuestion)
    const bareMs = median(slow.durationsMs)
    const bareCpuMs = busy.cpuMs / busy.durationsMs.length
    rows.push(
      toRow(
        `Growth: a resident with ${what}`,
        own,
        `its calls made bare p50 ${bareMs.toFixed(0)} ms, ${bareCpuMs.toFixed(2)} ms of processor: ${times(own.p50Ms, bareMs)} and ${times(own.cpuMs, bareCpuMs)}`
      )
    )
  }
  await Promise.all([api.stop(), child.stop()])
  return rows
}

/** Beside the first of the rows. */
const compare = async (
  bench: Bench,
  settings: readonly { readonly what: string; readonly zaaksystemen: number; readonly onbereikbaar: number }[]
): Promise<Row[]> => {
  const rows: Row[] = []
  let first: Measured | undefined
  for (const { what, ...options } of settings) {
    const api = await bench.startApi(options)
    const own = await measure(bench, api, fifty)
    await api.stop()
    first ??= own
    rows.push(
      toRow(
        what,
        own,
        `${times(own.p50Ms, first.p50Ms)} the time, ${times(own.cpuMs, first.cpuMs)} the processor of the first`
      )
    )
  }
  return rows
}

/** How cost and time grow with zaken, with zaaksystemen (each the same one, with 50 zaken), and with what is down. */
export const growthRows = async (bench: Bench): Promise<Row[]> => [
  ...(await zakenRows(bench)),
  ...(await compare(
    bench,
    instances.map(n => ({
      what: `Growth: the resident with 50 zaken, ${n} zaaksystemen that all have them`,
      zaaksystemen: n,
      onbereikbaar: 0
    }))
  )),
  ...(await compare(
    bench,
    down.map(n => ({ what: `Growth: the same, ${n} of 5 zaaksystemen down`, zaaksystemen: 5, onbereikbaar: n }))
  ))
]
