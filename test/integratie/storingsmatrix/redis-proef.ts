import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import { type Opstelling, startOpstelling } from '../../steun/gemeente.ts'
import { startRedis } from '../../steun/redis.ts'
import { type Ask, toAsk } from './asking.ts'
import type { Choice } from './cells.ts'
import { toSaid } from './expected.ts'
import { merk } from './faults.ts'
import { createCertificaten } from './gate.ts'
import { type Bekende, findKlanten } from './klanten.ts'
import { budgetMs, recoveryMs } from './limits.ts'
import { klantFor, toDienst } from './matrix.ts'
import { startRedisGate } from './redis-gate.ts'

const ttlS = 2

/** The service with its own sources, and with Redis behind a gate. */
const openBehindGate = async (t: Test) => {
  const redis = await startRedis()
  const certificaten = await createCertificaten()
  const gate = await startRedisGate(Number(new URL(redis.url).port), certificaten)
  const ca = join(t.testdir(), 'ca.pem')
  writeFileSync(ca, certificaten.ca)
  const opstelling = await startOpstelling({
    redisUrl: `rediss://127.0.0.1:${gate.port}`,
    change: config => ({
      ...config,
      // The usual 20 ms are of a machine that has time.
      dienst: toDienst(config.dienst, { redis: { tijdslimietMs: 100, tls: { ca } } }),
      bronnen: config.bronnen.map(bron => ({
        ...bron,
        cache: { ...bron.cache, ttlS: bron.soort === 'brp-personen' ? 0 : ttlS, verouderdS: 3_600 }
      }))
    })
  })
  t.teardown(async () => {
    await opstelling.close()
    await gate.close()
    await redis.stop()
  })
  return { gate, opstelling }
}

/** Until Redis is asked again, in milliseconds. */
const recover = async ({ call }: Opstelling): Promise<number> => {
  const fromMs = performance.now()
  const isReachable = async () => (await call({ path: '/health/ready' })).json.cache.status === 'ok'
  while (!(await isReachable()) && performance.now() - fromMs < 3 * recoveryMs) await wait(50)
  return performance.now() - fromMs
}

/** What is asked twice comes from Redis; on a busy machine it may have gone out of date in between. */
const isUsed = async ({ raadpleeg }: Opstelling, { klant }: Bekende): Promise<boolean> => {
  for (let left = 10; left > 0; left--) {
    const { json } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
    const bronnen: readonly { readonly uitCache?: boolean }[] = json.onderdelen?.zaken?.bronnen ?? []
    if (bronnen.some(({ uitCache }) => uitCache)) return true
  }
  return false
}

type Margin = { readonly marginMs: number }

const checkAnswers = async (t: Test, ask: Ask, { cel, marginMs }: Margin & { readonly cel: string }) => {
  const answers = await Promise.all([ask(), ask(), ask({ vers: true })])
  for (const seen of answers) {
    t.equal(seen.status, 200, cel)
    t.ok(seen.tookMs < budgetMs + marginMs, `${cel}: took ${Math.round(seen.tookMs)} ms`)
    t.same(new Set(Object.values(toSaid(seen))), new Set(['ok']), `${cel}: all is asked of the sources`)
    t.notMatch(seen.text, merk)
  }
  return Math.max(...answers.map(({ tookMs }) => tookMs))
}

/**
 * Redis × each fault × each state: whatever it does, every answer is whole and in time, as if there were no cache; and
 * within 2 s after the fault what is asked again comes from Redis again.
 */
export const testRedis = async (t: Test, cells: readonly Choice[], { marginMs }: Margin): Promise<void> => {
  const { gate, opstelling } = await openBehindGate(t)
  const klanten = findKlanten(opstelling.gemeente.populatie, 'natuurlijkPersoon')
  for (const cell of cells) {
    const cel = `${cell.fault}, ${cell.state}`
    await t.test(`Redis fails (${cel}): answers are whole and in time, and it is used again after`, async t => {
      const bekende = klantFor(klanten, cell)
      const ask = await toAsk(opstelling, { asks: 'klantbeeld' }, bekende)
      if (cell.state !== 'cold') await ask()
      if (cell.state === 'stale') await wait(ttlS * 1_000)
      await gate.set(cell.fault)
      const tookMs = await checkAnswers(t, ask, { cel, marginMs })
      await gate.set(undefined)
      const recoveredMs = await recover(opstelling)
      t.ok(await isUsed(opstelling, bekende), 'answers come from it')
      t.ok(recoveredMs < recoveryMs + marginMs, `used again after ${Math.round(recoveredMs)} ms`)
      t.comment(`redis | ${cel}: ok ${Math.round(tookMs)}/${Math.round(recoveredMs)}`)
    })
  }
  await t.test('nothing of what a broken Redis said is in the log or the metrics', async t => {
    t.notMatch(opstelling.logText(), merk)
    t.notMatch((await opstelling.call({ path: '/metrics' })).text, merk)
  })
}
