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

    const alone: number[] = []
    const together: number[] = []
    const fresh = listResidents(3 * residents).slice(residents)
    for (const [turn, bsn] of fresh.entries()) {
      await bench.takeCalls()
      const askers = turn % 2 === 0 ? viewers.slice(0, 1) : viewers.flatMap(viewer => Array(clients).fill(viewer))
      await Promise.all(askers.map(viewer => viewer.ask(toBody(bsn, { vers: false }))))
      ;(turn % 2 === 0 ? alone : together).push(total(await bench.takeCalls()))
    }
    await Promise.all(viewers.map(viewer => viewer.close()))
    await Promise.all(apis.map(api => api.stop()))

    const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length
    return [
      {
        what: `Two replicas with one Redis, the same question from ${clients} clients at each`,
        target: 'as many source calls as one question',
        measured: `${mean(together).toFixed(2)} calls, at most ${Math.max(...together)} (${mean(alone).toFixed(2)} for one question, of others, at most ${Math.max(...alone)})`,
        isMet: Math.max(...together) <= Math.max(...alone)
      }
    ]
  } finally {
    await redis.stop()
  }
}
