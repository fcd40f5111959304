import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t, { type Test } from 'tap'
import { connect } from '../../src/logboek/connection.ts'
import { controleerKeten, type Schakel } from '../../src/logboek/keten.ts'
import type { Reden } from '../../src/logboek/store.ts'
import { createWriter, RETRY_MS, type Writer } from '../../src/logboek/writer.ts'
import { inhoud } from './voorbeeld.ts'

type Bench = { pad: string; writer: Writer; clock: { ms: number }; opened: () => number }

const bench = (t: Test, { prepare = '' } = {}): Bench => {
  const pad = join(t.testdir(), 'logboek', 'regels.sqlite')
  const clock = { ms: 0 }
  let opened = 0
  const writer = createWriter({
    connect: opties => {
      opened += 1
      const connection = connect(pad, opties)
      connection.db.exec(prepare)
      return connection
    },
    nowMs: () => clock.ms
  })
  t.teardown(() => writer.close())
  return { pad, writer, clock, opened: () => opened }
}

const withDatabase = <T>(pad: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(pad)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

const readChain = (pad: string): Schakel[] =>
  withDatabase(pad, db =>
    db
      .prepare('SELECT volgnummer, stroom, trace_id, tijdstip, regel, vorige, hash FROM regels ORDER BY volgnummer')
      .all()
      .map(row => ({
        volgnummer: Number(row.volgnummer),
        stroom: String(row.stroom),
        traceId: String(row.trace_id),
        tijdstip: Number(row.tijdstip),
        regel: String(row.regel),
        vorige: String(row.vorige),
        hash: String(row.hash)
      }))
  )

const fails = (t: Test, { writer, clock, opened }: Bench, reden: Reden): void => {
  const before = performance.now()
  t.same(writer.commit([inhoud(1)]), { ok: false, reden })
  t.ok(performance.now() - before < 1500, 'answers within a bound')
  const tries = opened()
  clock.ms += RETRY_MS - 1
  t.same(writer.commit([inhoud(1)]), { ok: false, reden }, 'does not try again within a second')
  t.equal(opened(), tries)
  clock.ms += 1
  t.same(writer.commit([inhoud(1)]), { ok: false, reden }, 'tries again, and it is still wrong')
  t.equal(opened(), tries + 1)
  clock.ms += RETRY_MS
}

t.test('what was committed is in the file, chained, flushed at each commit', async t => {
  const connection = connect(join(t.testdir(), 'a', 'b', 'regels.sqlite'), { createFolder: true })
  t.teardown(() => connection.close())
  t.same({ ...connection.db.prepare('PRAGMA synchronous').get() }, { synchronous: 2 })
  t.same({ ...connection.db.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'wal' })
  connection.write([inhoud(1), inhoud(2)])
  connection.write([inhoud(3)])
  const rows = readChain(connection.db.location() ?? '')
  t.match(rows, [inhoud(1), inhoud(2), inhoud(3)])
  t.ok(controleerKeten(rows).ok)
})

t.test('two writers on one file keep one sound chain', async t => {
  const { pad, writer } = bench(t)
  writer.commit([inhoud(1)])
  const second = connect(pad, { createFolder: false })
  second.write([inhoud(2)])
  writer.commit([inhoud(3)])
  second.close()
  t.match(controleerKeten(readChain(pad)), { ok: true, einde: { volgnummer: 3 } })
})

t.test('a full disk: whole transactions or nothing, and on again when there is room', async t => {
  const b = bench(t, { prepare: 'PRAGMA max_page_count = 30' })
  let committed = 0
  while (b.writer.commit([inhoud(committed), inhoud(committed + 1)]).ok) committed += 2
  t.ok(committed > 0)
  b.clock.ms += RETRY_MS
  const big = Array.from({ length: 50 }, (_, i) => inhoud(i))
  t.same(b.writer.commit(big), { ok: false, reden: 'vol' })
  t.equal(readChain(b.pad).length, committed)
  const { volgnummer, hash } = readChain(b.pad)[committed - 2] ?? { volgnummer: 0, hash: '' }
  withDatabase(b.pad, db => db.prepare('DELETE FROM regels WHERE volgnummer <= ?').run(volgnummer))
  t.equal(b.writer.commit([inhoud(1)]).ok, false, 'not within a second')
  b.clock.ms += RETRY_MS
  t.same(b.writer.commit([inhoud(1)]), { ok: true })
  t.match(controleerKeten(readChain(b.pad), { begin: { volgnummer, hash } }), {
    ok: true,
    einde: { volgnummer: committed + 1 }
  })
})

t.test('a lock held by another process', async t => {
  const b = bench(t)
  t.same(b.writer.commit([inhoud(0)]), { ok: true })
  const other = new DatabaseSync(b.pad)
  other.exec('BEGIN EXCLUSIVE')
  fails(t, b, 'vergrendeld')
  other.exec('ROLLBACK')
  other.close()
  t.same(b.writer.commit([inhoud(1)]), { ok: true })
  t.match(controleerKeten(readChain(b.pad)), { ok: true, einde: { volgnummer: 2 } })
})

t.test('a folder that disappears is not made anew: it may be a disk that was unmounted', async t => {
  const b = bench(t)
  t.same(b.writer.commit([inhoud(0)]), { ok: true })
  renameSync(dirname(b.pad), `${dirname(b.pad)}-away`)
  t.same(b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
  b.clock.ms += RETRY_MS
  fails(t, b, 'onbereikbaar')
  renameSync(`${dirname(b.pad)}-away`, dirname(b.pad))
  t.same(b.writer.commit([inhoud(2)]), { ok: true })
  t.ok(controleerKeten(readChain(b.pad)).ok)
})

for (const [what, suffix] of [
  ['database', ''],
  ['write-ahead log', '-wal']
] as const) {
  t.test(`a ${what} that is removed under our hands is noticed at the next commit`, async t => {
    const b = bench(t)
    t.same(b.writer.commit([inhoud(0)]), { ok: true })
    rmSync(b.pad + suffix)
    t.same(b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
    b.clock.ms += RETRY_MS
    t.same(b.writer.commit([inhoud(2)]), { ok: true })
    t.match(readChain(b.pad).at(-1), inhoud(2))
  })
}

t.test('a file put in place of ours, as from a backup, is not mixed with ours', async t => {
  const b = bench(t)
  t.same(b.writer.commit([inhoud(0)]), { ok: true })
  const backup = connect(`${b.pad}.backup`, { createFolder: false })
  backup.write([inhoud(7)])
  backup.close()
  renameSync(b.pad, `${b.pad}.old`)
  renameSync(`${b.pad}.backup`, b.pad)
  t.same(b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
  b.clock.ms += RETRY_MS
  t.same(b.writer.commit([inhoud(8)]), { ok: true })
  t.match(readChain(b.pad), [inhoud(7), inhoud(8)])
  t.match(readChain(`${b.pad}.old`), [inhoud(0), inhoud(1)])
})

t.test('a file that is no database', async t => {
  const b = bench(t)
  mkdirSync(dirname(b.pad))
  writeFileSync(b.pad, 'no database '.repeat(1000))
  fails(t, b, 'beschadigd')
  rmSync(b.pad)
  t.same(b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a file of a newer version is left alone', async t => {
  const b = bench(t)
  t.same(b.writer.commit([inhoud(0)]), { ok: true })
  b.writer.close()
  withDatabase(b.pad, db => db.exec('PRAGMA user_version = 99'))
  fails(t, b, 'versie')
  withDatabase(b.pad, db => db.exec('PRAGMA user_version = 1'))
  t.same(b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a folder that cannot be made', async t => {
  const b = bench(t)
  writeFileSync(dirname(b.pad), 'a file where the folder should be')
  fails(t, b, 'onbereikbaar')
  rmSync(dirname(b.pad))
  t.same(b.writer.commit([]), { ok: true })
})

t.test('a file without permission', { skip: process.getuid?.() === 0 && 'root may do everything' }, async t => {
  const b = bench(t)
  t.same(b.writer.commit([inhoud(0)]), { ok: true })
  b.writer.close()
  chmodSync(b.pad, 0o400)
  fails(t, b, 'onbereikbaar')
  chmodSync(b.pad, 0o600)
  t.same(b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a commit without lines finds out whether writing works and leaves nothing', async t => {
  const b = bench(t)
  t.same(b.writer.commit([]), { ok: true })
  const other = new DatabaseSync(b.pad)
  other.exec('BEGIN EXCLUSIVE')
  t.same(b.writer.commit([]), { ok: false, reden: 'vergrendeld' })
  other.exec('ROLLBACK')
  other.close()
  t.same(readChain(b.pad), [])
})
