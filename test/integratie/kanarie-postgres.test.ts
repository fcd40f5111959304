import { Client } from 'pg'
import t from 'tap'
import { findIn } from '../logboek/bewijs/geheimen.ts'
import { startPostgres } from '../steun/postgres.ts'
import { aanroepen } from './kanarie/aanroepen.ts'
import { createKanarie } from './kanarie/kanarie.ts'
import { askWrongly, breakAll } from './kanarie/misbruik.ts'
import { openKanarie } from './kanarie/opstelling.ts'

// The canary with its logboek in PostgreSQL: every row of every table is searched for what went by.

t.setTimeout(600_000)
const postgres = await startPostgres()
t.teardown(postgres.stop)
const logboekUrl = await postgres.createSchema()
const { opstelling } = await openKanarie(t, { logboekUrl })
const kanarie = await createKanarie(opstelling)
for (const ask of Object.values(aanroepen)) await ask(kanarie)
await askWrongly(kanarie)
await breakAll(kanarie)

/** All rows, as text, by table; partitions show through their parent as well. */
const readAll = async (): Promise<Map<string, string>> => {
  const client = new Client({ connectionString: logboekUrl })
  await client.connect()
  const { rows } = await client.query('SELECT tablename FROM pg_tables WHERE schemaname = current_schema()')
  const all = new Map<string, string>()
  for (const { tablename } of rows) {
    const found = await client.query(`SELECT r::text FROM "${tablename}" r`)
    all.set(tablename, found.rows.map(({ r }) => r).join('\n'))
  }
  await client.end()
  return all
}

t.test('nothing in any table of PostgreSQL', async t => {
  const tables = await readAll()
  t.ok((tables.get('regels') ?? '').split('\n').length > 500)
  for (const [table, text] of tables) t.same(findIn(text, kanarie.geheimen), [], table)
  t.ok(findIn(kanarie.shown.join('\n'), kanarie.geheimen).length > 20, 'and what looks for it finds it in an answer')
})

t.test('nothing in the log', async t => t.same(findIn(opstelling.logText(), kanarie.geheimen), []))
