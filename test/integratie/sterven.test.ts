import { setTimeout as delay } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { UseDatabank } from '../../src/logboek/databank.ts'
import { createPool } from '../../src/logboek/postgres-databank.ts'
import { openDatabank } from '../../src/logboek/sqlite-databank.ts'
import { type Antwoord, type Belasting, load } from '../logboek/bewijs/belasting.ts'
import { type Dienst, openDienst } from '../logboek/bewijs/dienst.ts'
import { listKetenfouten, listOnverantwoord, listStil, readSporen } from '../logboek/bewijs/toets.ts'
import { type PostgresServer, startPostgres } from '../steun/postgres.ts'

// Kills the whole service under load: `KILLS=50` for the full proof, a handful otherwise.
const kills = Number(process.env.KILLS ?? 3)
const MAX_MS = 1_000
t.setTimeout(30_000 + 60_000 * kills)

type Totaal = { readonly antwoorden: Antwoord[]; readonly gesteld: Set<string> }

const isGetoond = ({ status, soort }: Antwoord): boolean => status === 200 && soort === 'klantbeeld'

const add = ({ antwoorden, gesteld }: Totaal, belasting: Belasting): void => {
  antwoorden.push(...belasting.antwoorden)
  for (const id of belasting.gesteld) gesteld.add(id)
}

/** Starts, loads and kills; the start of the next round is the recovery of the one before. */
const dieAgain = async (dienst: Dienst, totaal: Totaal): Promise<void> => {
  const api = await dienst.start()
  const belasting = load(api.url, dienst.tokens)
  // One in four dies in its first moments, the others with all 64 clients served.
  if (Math.random() > 0.25) await until(belasting, isGetoond)
  await delay(Math.random() * MAX_MS)
  await dienst.kill(api)
  await belasting.stop()
  add(totaal, belasting)
}

const prove = async (t: Test, use: UseDatabank, { dienst, totaal }: { dienst: Dienst; totaal: Totaal }) => {
  const { antwoorden, gesteld } = totaal
  const sporen = await readSporen(use)
  const { ketens, fouten } = await listKetenfouten(use, dienst.zegels)
  const withLines = antwoorden.filter(({ status }) => status === 200 || status === 403)
  const missing = listOnverantwoord(antwoorden, sporen)
  const found = withLines.reduce((sum, { traceId }) => sum + (sporen.get(traceId)?.regels ?? 0), 0)
  t.comment(
    `asked ${gesteld.size}, answers received ${antwoorden.length} (${withLines.length} with 200 or 403), ` +
      `their lines found ${found}, answers without their lines ${missing.length}, chains ${ketens}, broken ${fouten.length}`
  )
  t.ok(withLines.length > 0)
  t.same(missing, [], 'every answer has its lines')
  t.same(listStil(dienst.gevraagd, gesteld, sporen), [], 'no source was called without a line that says so')
  t.same(fouten, [], 'the chains hold')
}

const newTotaal = (): Totaal => ({ antwoorden: [], gesteld: new Set() })

t.test(`SQLite: killed ${kills} times under the load of 64 clients, every answer has its lines`, async t => {
  const dienst = await openDienst(t)
  const totaal = newTotaal()
  for (let round = 0; round < kills; round++) await dieAgain(dienst, totaal)
  // Gets ready only when it can write: nothing was left to repair.
  await (await dienst.start()).stop()
  const use: UseDatabank = async (_access, work) => {
    const db = await openDatabank(dienst.logboekPad, { readOnly: false })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }
  await prove(t, use, { dienst, totaal })
})

t.test('PostgreSQL', async t => {
  const postgres: PostgresServer = await startPostgres()
  t.teardown(postgres.stop)

  t.test(`the service killed ${kills} times`, async t => {
    const logboekUrl = await postgres.createSchema()
    const dienst = await openDienst(t, { logboekUrl })
    const totaal = newTotaal()
    for (let round = 0; round < kills; round++) await dieAgain(dienst, totaal)
    await (await dienst.start()).stop()
    const pool = createPool(logboekUrl, 60_000)
    t.teardown(pool.close)
    await prove(t, pool.use, { dienst, totaal })
  })

  const rounds = Math.ceil(kills / 5)
  t.test(`the server killed ${rounds} times under one service that goes on by itself`, async t => {
    const logboekUrl = await postgres.createSchema()
    const dienst = await openDienst(t, { logboekUrl })
    const api = await dienst.start()
    const belasting = load(api.url, dienst.tokens)
    for (let round = 0; round < rounds; round++) {
      await delay(Math.random() * MAX_MS)
      await postgres.kill()
      const refused = await until(belasting, ({ status }) => status === 503)
      await postgres.restart()
      t.ok(refused, 'without the store callers are refused')
      t.ok(await until(belasting, isGetoond), 'and served again')
    }
    await dienst.kill(api)
    await belasting.stop()
    const totaal = newTotaal()
    add(totaal, belasting)
    const pool = createPool(logboekUrl, 60_000)
    t.teardown(pool.close)
    await prove(t, pool.use, { dienst, totaal })
  })
})

/** Whether such an answer comes in, from now on. */
async function until({ antwoorden }: Belasting, isWanted: (antwoord: Antwoord) => boolean): Promise<boolean> {
  const from = antwoorden.length
  const endMs = performance.now() + 30_000
  while (performance.now() < endMs) {
    if (antwoorden.slice(from).some(isWanted)) return true
    await delay(10)
  }
  return false
}
