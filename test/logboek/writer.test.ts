import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import t, { type Test } from 'tap'
import { controleer, type Ketenrapport } from '../../src/logboek/controle.ts'
import { createSchrijver } from '../../src/logboek/schrijver.ts'
import { openDatabank, openSchrijfbank } from '../../src/logboek/sqlite-databank.ts'
import type { Reden } from '../../src/logboek/store.ts'
import { createWriter, RETRY_MS, type Verbinding, type Writer } from '../../src/logboek/writer.ts'
import { FILE_V1 } from './versie1.ts'
import { inhoud } from './voorbeeld.ts'
import { collect } from './winkel.ts'

type Bench = { pad: string; writer: Writer; clock: { ms: number }; opened: () => number }

const connect = async (pad: string, { isFirst = false, prepare = '' } = {}): Promise<Verbinding> => {
  const db = await openSchrijfbank(pad, { isFirst })
  if (prepare !== '') await db.query(prepare)
  return { write: createSchrijver(db, { newId: randomUUID, nowMs: Date.now }), close: db.close }
}

const benchOn = (t: Test, pad: string, { prepare = '' } = {}): Bench => {
  const clock = { ms: 0 }
  let opened = 0
  const writer = createWriter({
    connect: opties => {
      opened += 1
      return connect(pad, { ...opties, prepare })
    },
    nowMs: () => clock.ms
  })
  t.teardown(() => writer.close())
  return { pad, writer, clock, opened: () => opened }
}

const bench = (t: Test, options: { prepare?: string } = {}): Bench =>
  benchOn(t, join(t.testdir(), 'logboek', 'regels.sqlite'), options)

const withDatabase = <T>(pad: string, work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(pad)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

/** The times of all lines: each example has one of its own. */
const readTimes = (pad: string): number[] =>
  withDatabase(pad, db =>
    db
      .prepare('SELECT tijdstip FROM regels ORDER BY tijdstip')
      .all()
      .map(({ tijdstip }) => Number(tijdstip))
  )

const times = (...nummers: number[]): number[] => nummers.map(nummer => inhoud(nummer).tijdstip)

const check = async (pad: string): Promise<Ketenrapport[]> => {
  const db = await openDatabank(pad, { readOnly: true })
  try {
    return await collect(controleer(db, {}))
  } finally {
    await db.close()
  }
}

const isSound = async (pad: string): Promise<boolean> => (await check(pad)).every(({ fout }) => fout === undefined)

const fails = async (t: Test, { writer, clock, opened }: Bench, reden: Reden): Promise<void> => {
  const before = performance.now()
  t.same(await writer.commit([inhoud(1)]), { ok: false, reden })
  t.ok(performance.now() - before < 1500, 'answers within a bound')
  const tries = opened()
  clock.ms += RETRY_MS - 1
  t.same(await writer.commit([inhoud(1)]), { ok: false, reden }, 'does not try again within a second')
  t.equal(opened(), tries)
  clock.ms += 1
  t.same(await writer.commit([inhoud(1)]), { ok: false, reden }, 'tries again, and it is still wrong')
  t.equal(opened(), tries + 1)
  clock.ms += RETRY_MS
}

t.test('what was committed is in the file, chained, flushed at each commit', async t => {
  const pad = join(t.testdir(), 'a', 'b', 'regels.sqlite')
  const db = await openSchrijfbank(pad, { isFirst: true })
  t.match(await db.query('PRAGMA synchronous'), [{ synchronous: 2 }])
  t.match(await db.query('PRAGMA journal_mode'), [{ journal_mode: 'wal' }])
  const write = createSchrijver(db, { newId: randomUUID, nowMs: Date.now })
  await write([inhoud(1), inhoud(2)])
  await write([inhoud(3)])
  await db.close()
  t.same(readTimes(pad), times(1, 2, 3))
  t.match(await check(pad), [{ regels: 3, fout: undefined }])
})

t.test('two writers on one file each keep a sound chain', async t => {
  const { pad, writer } = bench(t)
  await writer.commit([inhoud(1)])
  const second = await connect(pad)
  await second.write([inhoud(2)])
  await writer.commit([inhoud(3)])
  await second.write([inhoud(4)])
  await second.close()
  t.match(await check(pad), [
    { regels: 2, fout: undefined },
    { regels: 2, fout: undefined }
  ])
})

t.test('a full disk: whole transactions or nothing, and on again when there is room', async t => {
  const b = bench(t, { prepare: 'PRAGMA max_page_count = 40' })
  let committed = 0
  while ((await b.writer.commit([inhoud(committed), inhoud(committed + 1)])).ok) committed += 2
  t.ok(committed > 0)
  b.clock.ms += RETRY_MS
  const big = Array.from({ length: 50 }, (_, i) => inhoud(i))
  t.same(await b.writer.commit(big), { ok: false, reden: 'vol' })
  t.equal(readTimes(b.pad).length, committed)
  withDatabase(b.pad, db => db.exec('DROP INDEX regels_1_trace'))
  t.equal((await b.writer.commit([inhoud(1)])).ok, false, 'not within a second')
  b.clock.ms += RETRY_MS
  t.same(await b.writer.commit([inhoud(1)]), { ok: true })
  t.ok(await isSound(b.pad))
})

/** Mounts a disk of 1 MB on a folder; undefined where that is not allowed. */
const mountSmallDisk = (t: Test): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-disk-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  t.teardown(() => execFileSync('/bin/umount', ['-l', folder]))
  return folder
}

t.test('a disk that is really full: refused, nothing half, and on again when there is room', async t => {
  const folder = mountSmallDisk(t)
  if (folder === undefined) return t.pass('no right to mount a small disk here')
  const b = benchOn(t, join(folder, 'regels.sqlite'))
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(300_000))
  let committed = 0
  while ((await b.writer.commit([inhoud(committed)])).ok) committed += 1
  t.ok(committed > 0)
  b.clock.ms += RETRY_MS
  t.same(await b.writer.commit([inhoud(committed)]), { ok: false, reden: 'vol' })
  rmSync(join(folder, 'ballast'))
  b.clock.ms += RETRY_MS
  t.same(await b.writer.commit([inhoud(committed)]), { ok: true })
  t.equal(readTimes(b.pad).length, committed + 1)
  t.ok(await isSound(b.pad))

  await b.writer.close()
  const remount = (how: string) => execFileSync('/bin/mount', ['-o', `remount,${how}`, folder])
  remount('ro')
  await fails(t, b, 'onbereikbaar')
  remount('rw')
  t.same(await b.writer.commit([inhoud(1)]), { ok: true }, 'a disk that was read-only for a while')
})

t.test(
  'a file of version 1 goes on: its lines stay readable, checked and kept as long as the longest period',
  async t => {
    const b = bench(t)
    mkdirSync(dirname(b.pad))
    withDatabase(b.pad, db => db.exec(FILE_V1))
    t.same(await b.writer.commit([inhoud(5)]), { ok: true })
    t.equal(readTimes(b.pad).length, 3)
    t.match(await check(b.pad), [
      { klasse: 'v1', regels: 2, einde: { volgnummer: 2 }, fout: undefined },
      { klasse: 'ldv', regels: 1, fout: undefined }
    ])
    withDatabase(b.pad, db => {
      const plan = db
        .prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM regels_1 WHERE stroom = 'ldv' AND betrokkene = 'x'`)
        .get()
      t.match(plan?.detail, 'regels_betrokkene')
      db.exec("UPDATE regels_1 SET stroom = 'audit' WHERE nummer = 1")
    })
    t.match(await check(b.pad), [{ fout: { volgnummer: 1, reden: 'gewijzigd' } }, {}])
  }
)

t.test('a file of version 1 without lines goes on too', async t => {
  const b = bench(t)
  mkdirSync(dirname(b.pad))
  withDatabase(b.pad, db => db.exec(FILE_V1.replace(/INSERT[^;]*;/g, '')))
  t.same(await b.writer.commit([inhoud(5)]), { ok: true })
  t.match(await check(b.pad), [{ klasse: 'v1', regels: 0, fout: undefined }, { regels: 1 }])
})

t.test('a lock held by another process', async t => {
  const b = bench(t)
  t.same(await b.writer.commit([inhoud(0)]), { ok: true })
  const other = new DatabaseSync(b.pad)
  other.exec('BEGIN EXCLUSIVE')
  await fails(t, b, 'vergrendeld')
  other.exec('ROLLBACK')
  other.close()
  t.same(await b.writer.commit([inhoud(1)]), { ok: true })
  t.same(readTimes(b.pad), times(0, 1))
  t.ok(await isSound(b.pad))
})

t.test('a folder that disappears is not made anew: it may be a disk that was unmounted', async t => {
  const b = bench(t)
  t.same(await b.writer.commit([inhoud(0)]), { ok: true })
  renameSync(dirname(b.pad), `${dirname(b.pad)}-away`)
  t.same(await b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
  b.clock.ms += RETRY_MS
  await fails(t, b, 'onbereikbaar')
  renameSync(`${dirname(b.pad)}-away`, dirname(b.pad))
  t.same(await b.writer.commit([inhoud(2)]), { ok: true })
  t.ok(await isSound(b.pad))
})

for (const [what, suffix] of [
  ['database', ''],
  ['write-ahead log', '-wal']
] as const) {
  t.test(`a ${what} that is removed under our hands is noticed at the next commit`, async t => {
    const b = bench(t)
    t.same(await b.writer.commit([inhoud(0)]), { ok: true })
    rmSync(b.pad + suffix)
    t.same(await b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
    b.clock.ms += RETRY_MS
    t.same(await b.writer.commit([inhoud(2)]), { ok: true })
    t.same(readTimes(b.pad).at(-1), inhoud(2).tijdstip)
  })
}

t.test('a file put in place of ours, as from a backup, is not mixed with ours', async t => {
  const b = bench(t)
  t.same(await b.writer.commit([inhoud(0)]), { ok: true })
  const backup = await connect(`${b.pad}.backup`)
  await backup.write([inhoud(7)])
  await backup.close()
  renameSync(b.pad, `${b.pad}.old`)
  renameSync(`${b.pad}.backup`, b.pad)
  t.same(await b.writer.commit([inhoud(1)]), { ok: false, reden: 'verdwenen' })
  b.clock.ms += RETRY_MS
  t.same(await b.writer.commit([inhoud(8)]), { ok: true })
  t.same(readTimes(b.pad), times(7, 8))
  t.ok(await isSound(b.pad))
  t.same(readTimes(`${b.pad}.old`), times(0, 1))
})

t.test('a file that is no database', async t => {
  const b = bench(t)
  mkdirSync(dirname(b.pad))
  writeFileSync(b.pad, 'no database '.repeat(1000))
  await fails(t, b, 'beschadigd')
  rmSync(b.pad)
  t.same(await b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a file of a newer version is left alone', async t => {
  const b = bench(t)
  t.same(await b.writer.commit([inhoud(0)]), { ok: true })
  await b.writer.close()
  withDatabase(b.pad, db => db.exec('PRAGMA user_version = 99'))
  await fails(t, b, 'versie')
  withDatabase(b.pad, db => db.exec('PRAGMA user_version = 2'))
  t.same(await b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a folder that cannot be made', async t => {
  const b = bench(t)
  writeFileSync(dirname(b.pad), 'a file where the folder should be')
  await fails(t, b, 'onbereikbaar')
  rmSync(dirname(b.pad))
  t.same(await b.writer.commit([]), { ok: true })
})

t.test('a file without permission', { skip: process.getuid?.() === 0 && 'root may do everything' }, async t => {
  const b = bench(t)
  t.same(await b.writer.commit([inhoud(0)]), { ok: true })
  await b.writer.close()
  chmodSync(b.pad, 0o400)
  await fails(t, b, 'onbereikbaar')
  chmodSync(b.pad, 0o600)
  t.same(await b.writer.commit([inhoud(1)]), { ok: true })
})

t.test('a commit without lines finds out whether writing works and leaves nothing', async t => {
  const b = bench(t)
  t.same(await b.writer.commit([]), { ok: true })
  const other = new DatabaseSync(b.pad)
  other.exec('BEGIN EXCLUSIVE')
  t.same(await b.writer.commit([]), { ok: false, reden: 'vergrendeld' })
  other.exec('ROLLBACK')
  other.close()
  t.same(readTimes(b.pad), [])
})
