import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type Databank, type Ketenstand, type Regelrij, type Schrijfbank, tableOf } from './databank.ts'
import { Storing } from './fault.ts'
import { createFile, hasShrunk, look } from './sqlite-file.ts'
import { checkVersion, createTable, isCurrent, migrate, refreshView, SCHEMA_VERSION } from './sqlite-schema.ts'

// A backup or a checkpoint by another process takes milliseconds; who holds the lock longer than this is a fault.
const BUSY_MS = 500
// Removing a month holds the write lock for some milliseconds at a time and leaves the rest to the writer.
const ROWS_PER_BITE = 200
const PAUSE_MS = 20

const inTransaction = async <T>(db: DatabaseSync, work: () => T | Promise<T>): Promise<T> => {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = await work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite itself has rolled back after some faults, such as a full disk.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const listOrphans = (db: DatabaseSync): string[] =>
  db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'regels_[0-9]*'
       AND CAST(substr(name, 8) AS INTEGER) NOT IN (SELECT partitie FROM partities)`
    )
    .all()
    .map(({ name }) => String(name))

const empty = async (db: DatabaseSync, table: string): Promise<void> => {
  const bite = db.prepare(
    `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} ORDER BY rowid LIMIT ${ROWS_PER_BITE})`
  )
  while (Number(bite.run().changes) > 0) await delay(PAUSE_MS)
}

const toDatabank = (db: DatabaseSync): Databank => ({
  query: async (sql, values = []) => db.prepare(sql).all(...values),
  transaction: work => inTransaction(db, work),
  createTable: async partitie => createTable(db, partitie),
  dropOrphans: async () => {
    const orphans = listOrphans(db)
    if (orphans.length === 0) return
    await inTransaction(db, () => refreshView(db))
    // What was removed is overwritten: a freed page would keep the lines until something else needs it.
    db.exec('PRAGMA secure_delete = ON')
    for (const table of orphans) {
      await empty(db, table)
      db.exec(`DROP TABLE ${table}`)
    }
  },
  close: async () => db.close()
})

const configure = async (db: DatabaseSync): Promise<void> => {
  const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal') throw new Storing('onbereikbaar')
  // FULL: each commit is flushed. NORMAL may lose the last commits at power loss, which "durable" does not allow.
  // A checkpoint each 1 MB of WAL: a commit waits for it, and at 16 MB that takes tens of milliseconds. It costs no rows/s.
  db.exec('PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 250')
  // Once more under the lock: another process may have made the tables meanwhile.
  if (!isCurrent(db)) await inTransaction(db, () => migrate(db))
}

const prepareAppend = (db: DatabaseSync) => {
  const inserts = new Map<number, StatementSync>()
  const insertInto = (partitie: number): StatementSync => {
    const known = inserts.get(partitie)
    if (known) return known
    const insert = db.prepare(
      `INSERT INTO ${tableOf(partitie)} (nummer, stroom, trace_id, tijdstip, regel, hash) VALUES (?, ?, ?, ?, ?, ?)`
    )
    inserts.set(partitie, insert)
    return insert
  }
  const advance = db.prepare('UPDATE ketens SET einde = ?, einde_hash = ?, einde_zegel = ? WHERE keten = ?')

  return (rows: readonly Regelrij[], standen: readonly Ketenstand[]): void => {
    for (const { partitie, nummer, stroom, traceId, tijdstip, regel, hash } of rows) {
      insertInto(partitie).run(nummer, stroom, traceId, tijdstip, regel, hash)
    }
    for (const { keten, volgnummer, hash, zegel } of standen) advance.run(volgnummer, hash, zegel, keten)
  }
}

const toSchrijfbank = (db: DatabaseSync, pad: string): Schrijfbank => {
  const appendAll = prepareAppend(db)
  const opened = look(pad)
  let seen = opened
  return {
    ...toDatabank(db),
    append: async (rows, standen) => {
      // Before, because a file that was cut off grows again by what we write.
      if (hasShrunk(seen, look(pad))) throw new Storing('beschadigd')
      await inTransaction(db, () => {
        if (rows.length > 0) appendAll(rows, standen)
        else db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
      })
      seen = look(pad)
      if (seen.wie === opened.wie) return
      // Moves our lines into the file they belong to, wherever that is now, and empties the -wal: SQLite would
      // replay it into a file put in place of ours.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      throw new Storing('verdwenen')
    }
  }
}

/** Opens or makes the file (mode 0600, which its -wal and -shm follow), for the one who writes lines. */
export const openSchrijfbank = async (pad: string, { isFirst }: { isFirst: boolean }): Promise<Schrijfbank> => {
  if (isFirst) mkdirSync(dirname(pad), { recursive: true, mode: 0o700 })
  createFile(pad)
  const db = new DatabaseSync(pad, { timeout: BUSY_MS })
  try {
    await configure(db)
    return toSchrijfbank(db, pad)
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens a file that is there, for all other work on it; `readOnly` can neither write nor lock out the writer (WAL). */
export const openDatabank = async (pad: string, { readOnly }: { readOnly: boolean }): Promise<Databank> => {
  const url = pathToFileURL(resolve(pad))
  // SQLite would make an empty file in place of one that is gone.
  url.search = readOnly ? 'mode=ro' : 'mode=rw'
  const db = new DatabaseSync(url, { timeout: BUSY_MS, readOnly })
  try {
    checkVersion(db)
    if (!readOnly) db.exec('PRAGMA synchronous = FULL')
    return toDatabank(db)
  } catch (error) {
    db.close()
    throw error
  }
}
