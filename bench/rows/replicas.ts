import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { startRedis } from '../../test/steun/redis.ts'
import type { Bench } from '../bench.ts'
import type { Row } from '../report.ts'
import { usualMs } from '../settings.ts'
import type { Taken } from '../sources.ts'
import { createViewer, listResidents, toBody } from '../view.ts'

const residents = 20
const clients = 10
const ttlS = 300
/** Until the fetching ahead of both is over. */
const settleMs = 1_500

const total = ({ counts }: Taken): number => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Two replicas with one Redis, asked the same at the same moment by many: as many calls as one view takes. */
export const replicaRows = async (bench: Bench): Promise<Row[]> => {
  const redis = await startRedis()
  try {
    const ring = () => `bench:${randomBytes(32).toString('base64')}`
    const env = { REDIS_URL: redis.url, KLANTBEELD_VERZEGELING: ring(), KLANTBEELD_PSEUDONIEM: ring() }
    await bench.setLatencies(usualMs)
    const apis = [await bench.startApi({ ttlS, env }), await bench.startApi({ ttlS, env })]
    const viewers = apis.map(({ url }) => createViewer(url, { token: bench.token, connections: clients }))
    await wait(settleMs)
    const known = listResidents(residents)
    // The types, and all that is compiled at a first question.
    for (const viewer of viewers) for (const bsn of known) await viewer.ask(toBody(bsn, { vers: true }))

    const turns: { together: number; alone: number }[] = []
    for (const bsn of listResidents(2 * residents).slice(residents)) {
      const ask = async (askers: typeof viewers, vers: boolean): Promise<number> => {
        await bench.takeCalls()
        await Promise.all(askers.map(viewer => viewer.ask(toBody(bsn, { vers }))))
        return total(await bench.takeCalls())
      }
      const together = await ask(
        viewers.flatMap(viewer => Array.from({ length: clients }, () => viewer)),
        false
      )
      turns.push({ together, alone: await ask(viewers.slice(0, 1), true) })
    }
    await Promise.all(viewers.map(viewer => viewer.close()))
    await Promise.all(apis.map(api => api.stop()))

    const sum = (which: 'together' | 'alone') => turns.reduce((all, turn) => all + turn[which], 0)
    return [
      {
        what: `Two replicas with one Redis, the same new question from ${clients} clients at each, ${turns.length} times`,
        target: 'as many source calls as when one client asks it',
        measured: `${sum('together')} calls, ${sum('alone')} when one asks; more than that for ${turns.filter(({ together, alone }) => together > alone).length} of them`,
        isMet: turns.every(({ together, alone }) => together <= alone)
      }
    ]
  } finally {
    await redis.stop()
  }
}
