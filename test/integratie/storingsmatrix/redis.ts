import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { startOpstelling } from '../../steun/gemeente.ts'
import { startRedis } from '../../steun/redis.ts'
import { type Ask, toAsk } from './asking.ts'
import { budgetMs, marginMs, recoveryMs, toSaid } from './cell.ts'
import { faults, merk } from './faults.ts'
import { createCertificaten } from './gate.ts'
import { type Bekende, findKlanten } from './klanten.ts'
import { startRedisGate } from './redis-gate.ts'
import { states } from './sources.ts'

// Redis × each fault × each state: whatever it does, every answer is whole and in time, as if there were no cache; and
// within 2 s after the fault what is asked again comes from Redis again. `RONDES` repeats it.
const rondes = Number(process.env.RONDES ?? 1)
t.setTimeout(120_000 * rondes)

const ttlS = 2
const redis = await startRedis()
const certificaten = await createCertificaten()
const gate = await startRedisGate(Number(new URL(redis.url).port), certificaten)
const ca = join(t.testdir(), 'ca.pem')
writeFileSync(ca, certificaten.ca)
const opstelling = await startOpstelling({
  redisUrl: `rediss://127.0.0.1:${gate.port}`,
  change: config => ({
    ...config,
    dienst: {
      ...config.dienst,
      tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: budgetMs },
      // The usual 20 ms are of a machine that has time.
      cache: { ...config.dienst.cache, redis: { tijdslimietMs: 100, tls: { ca } } }
    },
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
const { raadpleeg, gemeente, call } = opstelling
const klanten = findKlanten(gemeente.populatie, 'natuurlijkPersoon')

const isReachable = async (): Promise<boolean> => (await call({ path: '/health/ready' })).json.cache.status === 'ok'

/** Until Redis is asked again. */
const recover = async (): Promise<number> => {
  const fromMs = performance.now()
  while (!(await isReachable()) && performance.now() - fromMs < 3 * recoveryMs) await wait(50)
  return performance.now() - fromMs
}

type Bewaard = { readonly uitCache?: boolean }
const isFromCache = async (klant: Bekende['klant']): Promise<boolean> => {
  const { json } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
  const bronnen: readonly Bewaard[] = json.onderdelen?.zaken?.bronnen ?? []
  return bronnen.some(({ uitCache }) => uitCache)
}

/** What is asked twice comes from Redis; on a busy machine it may have gone out of date in between. */
const isUsed = async (klant: Bekende['klant']): Promise<boolean> => {
  for (let left = 10; left > 0; left--) if (await isFromCache(klant)) return true
  return false
}

const checkAnswers = async (t: Test, ask: Ask, cel: string) => {
  const answers = await Promise.all([ask(), ask(), ask({ vers: true })])
  for (const seen of answers) {
    t.equal(seen.status, 200, cel)
    t.ok(seen.tookMs < budgetMs + marginMs, `${cel}: took ${Math.round(seen.tookMs)} ms`)
    t.same(new Set(Object.values(toSaid(seen))), new Set(['ok: ok']), `${cel}: all is asked of the sources`)
    t.notMatch(seen.text, merk)
  }
  return Math.max(...answers.map(({ tookMs }) => tookMs))
}

for (let ronde = 1; ronde <= rondes; ronde++) {
  for (const [i, fault] of faults.entries()) {
    t.test(
      `round ${ronde}: Redis fails by ${fault}: answers are whole and in time, and it is used again after`,
      async t => {
        const cells: string[] = []
        for (const [j, state] of states.entries()) {
          const bekende = klanten[i * states.length + j]
          if (bekende === undefined) throw new Error('too few klanten')
          const ask = await toAsk(opstelling, { asks: 'klantbeeld' }, bekende)
          if (state !== 'cold') await ask()
          if (state === 'stale') await wait(ttlS * 1_000)
          await gate.set(fault)
          const tookMs = await checkAnswers(t, ask, state)
          await gate.set(undefined)
          const recoveredMs = await recover()
          t.ok(await isUsed(bekende.klant), `${state}: answers come from it`)
          t.ok(recoveredMs < recoveryMs + marginMs, `${state}: used again after ${Math.round(recoveredMs)} ms`)
          cells.push(`${state} ok ${Math.round(tookMs)}/${Math.round(recoveredMs)}`)
        }
        t.comment(`redis | ${fault} | ${cells.join(' | ')}`)
      }
    )
  }
}

t.test('nothing of what a broken Redis said is in the log or the metrics', async t => {
  t.notMatch(opstelling.logText(), merk)
  t.notMatch((await call({ path: '/metrics' })).text, merk)
})
