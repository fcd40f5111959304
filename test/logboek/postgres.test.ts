import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import t, { type Test } from 'tap'
import { toReden } from '../../src/logboek/fault.ts'
import { openLogboek } from '../../src/logboek/open.ts'
import { createPool, openSchrijfbank } from '../../src/logboek/postgres-databank.ts'
import { beginRegels } from '../../src/logboek/raadpleging.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import type { Logboek } from '../../src/logboek/store.ts'
import { startPostgres } from '../steun/postgres.ts'
import { contract } from './contract.ts'
import { raadpleging } from './voorbeeld.ts'
import { audit, check, ldv, openSchrijver, query, type Winkel } from './winkel.ts'

const server = await startPostgres()
t.teardown(() => server.stop())

const settings = logboekSchema.parse({ pad: 'not used' })
const begin = beginRegels(raadpleging)
const vraag = { traceId: raadpleging.traceId, limit: 1000 }

const openUrl = (t: Test, url: string): Winkel => {
  const pool = createPool(url, 10_000)
  t.teardown(() => pool.close())
  return { openSchrijfbank: () => openSchrijfbank(url, 5000), use: pool.use }
}

const open = async (t: Test) => {
  const url = await server.createSchema()
  const logboek = await openLogboek(settings, { url })
  t.teardown(() => logboek.close())
  return { url, logboek }
}

const recovers = async (logboek: Logboek): Promise<boolean> => {
  const until = performance.now() + 10_000
  while (performance.now() < until) {
    if ((await logboek.append(begin)).ok) return true
    await delay(20)
  }
  return false
}

t.test('the contract of a store', async t => contract(t, async t => openUrl(t, await server.createSchema())))

t.test('many appends share a commit; replicas that start at once make the tables once and read each other', async t => {
  const url = await server.createSchema()
  const [one, two] = await Promise.all([openLogboek(settings, { url }), openLogboek(settings, { url })])
  const answers = await Promise.all([one, two].flatMap(each => Array.from({ length: 100 }, () => each.append(begin))))
  t.same([...new Set(answers.map(answer => JSON.stringify(answer)))], ['{"ok":true}'])
  t.ok(one.state().commits < 20, `${one.state().commits} commits`)
  const read = await one.lezer.readTrace(vraag)
  t.equal(read.ok ? read.regels.length : read.reden, 400)
  await Promise.all([one.close(), two.close()])
  t.match(await one.append(begin), { ok: false, reden: 'gesloten' })
  const rapporten = await check(openUrl(t, url))
  t.same(rapporten.map(({ klasse, regels }) => [klasse, regels]).sort(), [
    ['audit', 100],
    ['audit', 100],
    ['ldv', 100],
    ['ldv', 100]
  ])
})

t.test('a commit is on disk also where the server was told to be less careful', async t => {
  const url = new URL(await server.createSchema())
  url.searchParams.set('options', `${url.searchParams.get('options')} -c synchronous_commit=off`)
  const db = await openSchrijfbank(url.href, 5000)
  t.same(await db.query('SHOW synchronous_commit'), [{ synchronous_commit: 'on' }])
  await db.close()
})

t.test('what was answered is there after a crash of the server, and it goes on by itself', async t => {
  const { url, logboek } = await open(t)
  let written = 0
  for (let i = 0; i < 20; i++) if ((await logboek.append(begin)).ok) written += 1
  await server.kill()
  t.match(await logboek.append(begin), { ok: false, reden: 'onbereikbaar' })
  t.match(logboek.state(), { schrijfbaar: false, reden: 'onbereikbaar' })
  t.match(await logboek.lezer.readTrace(vraag), { ok: false, reden: 'onbereikbaar' })
  await server.restart()
  t.ok(await recovers(logboek))
  t.match(logboek.state(), { schrijfbaar: true, reden: undefined })
  const read = await logboek.lezer.readTrace(vraag)
  t.equal(read.ok ? read.regels.length : read.reden, (written + 1) * begin.length)
  t.ok((await check(openUrl(t, url))).every(({ fout }) => fout === undefined || fout.reden === 'zegel'))
})

t.test('a server that answers nothing: refused within the time limit, and on again when it does', async t => {
  const { logboek } = await open(t)
  await server.freeze()
  const before = performance.now()
  t.match(await logboek.append(begin), { ok: false, reden: 'tijdslimiet' })
  t.ok(performance.now() - before < 3000)
  await server.unfreeze()
  t.ok(await recovers(logboek))
})

t.test('tables that were taken away are a reason, and are made again only by a new start', async t => {
  const { url, logboek } = await open(t)
  await logboek.append(begin)
  const admin = new Client({ connectionString: url })
  await admin.connect()
  await admin.query('DROP TABLE regels')
  await admin.end()
  t.match(await logboek.append(begin), { ok: false, reden: 'verdwenen' })
})

t.test('tables of a newer version are left alone', async t => {
  const { url, logboek } = await open(t)
  await logboek.close()
  const admin = new Client({ connectionString: url })
  await admin.connect()
  await admin.query('UPDATE versie SET versie = 99')
  await admin.end()
  const later = await openLogboek(settings, { url })
  t.teardown(() => later.close())
  t.match(later.state(), { schrijfbaar: false, reden: 'versie' })
})

t.test('an unreachable server does not stop the start', async t => {
  const logboek = await openLogboek(settings, { url: 'postgres://nobody@127.0.0.1:9/nothing' })
  t.teardown(() => logboek.close())
  t.match(logboek.state(), { schrijfbaar: false, reden: 'onbereikbaar' })
  t.match(await logboek.lezer.readTrace(vraag), { ok: false, reden: 'onbereikbaar' })
})

t.test('a month that somebody still reads is removed at a later time, and writing goes on meanwhile', async t => {
  const url = await server.createSchema()
  const winkel = openUrl(t, url)
  const { write, close } = await openSchrijver(winkel, '2026-05-10T10:00:00Z')
  await write([ldv(1, '2026-05-10T10:00:00Z')])
  const reader = new Client({ connectionString: url })
  await reader.connect()
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM regels')
  const impatient = createPool(url, 300)
  t.teardown(() => impatient.close())
  await query(winkel, "UPDATE partities SET klasse = 'oud'")
  await write([audit(1, '2026-05-10T10:00:00Z')])
  await query(winkel, "DELETE FROM partities WHERE klasse = 'oud'")
  await t.rejects(
    impatient.use('schrijven', db => db.dropOrphans()),
    { code: '57014' }
  )
  await write([audit(2, '2026-05-10T10:00:00Z')])
  await reader.query('COMMIT')
  await reader.end()
  await impatient.use('schrijven', db => db.dropOrphans())
  t.same(await query(winkel, "SELECT to_regclass('regels_1') AS tabel"), [{ tabel: null }])
  t.same(await query(winkel, 'SELECT count(*)::int AS aantal FROM regels'), [{ aantal: 2 }])
  await close()
})

t.test('each class of fault of PostgreSQL has its reason', async t => {
  for (const [code, reden] of [
    ['53100', 'vol'],
    ['55P03', 'vergrendeld'],
    ['40P01', 'vergrendeld'],
    ['57014', 'tijdslimiet'],
    ['42P01', 'verdwenen'],
    ['XX001', 'beschadigd'],
    ['25006', 'onbereikbaar'],
    ['28P01', 'onbereikbaar']
  ] as const) {
    t.equal(toReden(Object.assign(new Error('text with a host'), { code })), reden, code)
  }
})
