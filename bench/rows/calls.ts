import { setTimeout as wait } from 'node:timers/promises'
import { cast } from '../../simulatie/populatie/cast.ts'
import type { Bench } from '../bench.ts'
import type { Row } from '../report.ts'
import { noneMs } from '../settings.ts'
import type { SourceCall, Taken } from '../sources.ts'
import { bsnOf, createViewer, type Klantbeeld, toBody } from '../view.ts'

const target = 8
const pageSize = 100
/** Long enough for the pages of the catalogus that the start fetches ahead. */
const settleMs = 1_500

const fifty = bsnOf(cast.find(member => member.key === 'vijftigZaken'))
const fiveHundred = bsnOf(cast.find(member => member.key === 'vijfhonderdZaken'))

const total = ({ counts }: Taken): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

const isCatalogus = ({ path }: SourceCall): boolean => path.startsWith('/catalogi/')

const describe = (taken: Taken): string => {
  const typen = taken.calls.filter(isCatalogus).length
  const parts = Object.entries(taken.counts).filter(([, count]) => count > 0)
  const named = parts.map(
    ([bron, count]) => `${bron} ${count}${bron === 'zgw' && typen > 0 ? ` of which types ${typen}` : ''}`
  )
  return `${total(taken)} (${named.join(', ')})`
}

/** Pages after the first: of the zaken, and of the documents that these led to. */
const furtherPages = ({ calls }: Taken, zaken: number): number => {
  const bodies = calls.filter(({ path }) => path.startsWith('/documenten/')).map(({ body = '{}' }) => JSON.parse(body))
  const documenten = bodies.reduce((sum: number, { uuid__in = [] }) => sum + uuid__in.length, 0)
  return [zaken, documenten].reduce((sum, items) => sum + Math.max(0, Math.ceil(items / pageSize) - 1), 0)
}

/** How many source calls a view takes, in a process that has just started and in one that knows the types. */
export const callRows = async (bench: Bench): Promise<Row[]> => {
  await bench.setLatencies(noneMs)
  await bench.takeCalls()
  const api = await bench.startApi()
  const viewer = createViewer(api.url, { token: bench.token, connections: 1 })
  const view = async (bsn: string, settle = 0): Promise<Taken> => {
    const { compleet }: Klantbeeld = JSON.parse(await viewer.ask(toBody(bsn, { vers: true })))
    if (!compleet) throw new Error('a view of which the calls are counted is not complete')
    await wait(settle)
    return bench.takeCalls()
  }
  const cold = await view(fifty, settleMs)
  await view(fiveHundred)
  const warm = await view(fifty)
  const large = await view(fiveHundred)
  await viewer.close()
  await api.stop()

  const further = furtherPages(large, 500)
  return [
    {
      what: 'Source calls, 50 zaken, types warm',
      target: `≤ ${target}`,
      measured: describe(warm),
      isMet: total(warm) <= target
    },
    {
      what: `Source calls, 500 zaken, types warm`,
      target: `the same and ${further} further pages`,
      measured: describe(large),
      isMet: total(large) <= total(warm) + further
    },
    {
      what: 'Source calls, 50 zaken, first view of a process, its fetching ahead included',
      target: '',
      measured: describe(cold)
    }
  ]
}
