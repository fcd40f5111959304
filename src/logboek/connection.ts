import { accessSync, closeSync, constants, existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Storing } from './fault.ts'
import { GENESIS, type Inhoud, linkHash } from './keten.ts'

/** One open database file. Everything here throws: the writer turns that into a reason. */
export type Connection = {
  readonly db: DatabaseSync
  /** All rows in one transaction, on disk when it returns. No rows: only proves that writing works. */
  write(rows: readonly Inhoud[]): void
  close(): void
}

const SCHEMA_VERSION = 1
// A backup or a checkpoint by another process takes milliseconds; who holds the lock longer than this is a fault.
const BUSY_MS = 500

const SCHEMA = `
  CREATE TABLE regels (
    volgnummer INTEGER PRIMARY KEY AUTOINCREMENT,
    stroom TEXT NOT NULL,
    trace_id TEXT NOT NULL,
    tijdstip INTEGER NOT NULL,
    regel TEXT NOT NULL,
    vorige TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX regels_trace ON regels (trace_id);
  CREATE INDEX regels_betrokkene ON regels (json_extract(regel, '$.attributes."dpl.core.data_subject_id"'), tijdstip)
    WHERE stroom = 'ldv';
  PRAGMA user_version = ${SCHEMA_VERSION};`

const inTransaction = (db: DatabaseSync, work: () => void): void => {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    // SQLite itself has rolled back after some faults, such as a full disk.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

const schemaVersion = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version)

const migrate = (db: DatabaseSync): void => {
  if (schemaVersion(db) === SCHEMA_VERSION) return
  inTransaction(db, () => {
    // Read again under the lock: another process may have made the table meanwhile.
    const version = schemaVersion(db)
    if (version > SCHEMA_VERSION) throw new Storing('versie')
    if (version === 0) db.exec(SCHEMA)
  })
}

// Creates with O_EXCL and never opens an existing file: closing a second descriptor of it would drop SQLite's locks.
// Nor may SQLite see a file that is read-only now: it would make a read-only -shm, which stays so afterwards.
const createFile = (pad: string): void => {
  try {
    closeSync(openSync(pad, 'wx', 0o600))
  } catch (error) {
    if (!existsSync(pad)) throw error
    accessSync(pad, constants.R_OK | constants.W_OK)
  }
}

// node:sqlite writes happily on in a file that was unlinked or replaced: only the inode shows it.
const identity = (pad: string): string =>
  [pad, `${pad}-wal`]
    .map(file => statSync(file, { bigint: true, throwIfNoEntry: false }))
    .map(stat => (stat === undefined ? 'absent' : `${stat.dev}:${stat.ino}`))
    .join()

const configure = (db: DatabaseSync): void => {
  const mode = db.prepare('PRAGMA journal_mode = WAL').get()?.journal_mode
  if (mode !== 'wal') throw new Storing('onbereikbaar')
  // FULL: each commit is flushed. NORMAL may lose the last commits at power loss, which "durable" does not allow.
  // A checkpoint each 16 MB of WAL: at the default 4 MB the two indexes, with their random keys, halve the rows/s.
  db.exec('PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000')
  migrate(db)
}

const prepareInsert = (db: DatabaseSync): Connection['write'] => {
  // Read inside each transaction instead of kept: another process may write to the same file.
  const lastHash = db.prepare('SELECT hash FROM regels ORDER BY volgnummer DESC LIMIT 1')
  const insert = db.prepare(
    'INSERT INTO regels (stroom, trace_id, tijdstip, regel, vorige, hash) VALUES (?, ?, ?, ?, ?, ?)'
  )
  return rows => {
    let vorige = String(lastHash.get()?.hash ?? GENESIS.hash)
    for (const row of rows) {
      const hash = linkHash(vorige, row)
      insert.run(row.stroom, row.traceId, row.tijdstip, row.regel, vorige, hash)
      vorige = hash
    }
  }
}

const toConnection = (db: DatabaseSync, pad: string): Connection => {
  const insertAll = prepareInsert(db)
  const opened = identity(pad)
  return {
    db,
    write: rows => {
      inTransaction(db, () => {
        if (rows.length > 0) insertAll(rows)
        else db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
      })
      if (identity(pad) === opened) return
      // Moves our lines into the file they belong to, wherever that is now, and empties the -wal: SQLite would
      // replay it into a file put in place of ours.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      throw new Storing('verdwenen')
    },
    close: () => db.close()
  }
}

/** Opens or makes the file (mode 0600, which its -wal and -shm follow). */
export const connect = (pad: string, { createFolder }: { createFolder: boolean }): Connection => {
  if (createFolder) mkdirSync(dirname(pad), { recursive: true, mode: 0o700 })
  createFile(pad)
  const db = new DatabaseSync(pad, { timeout: BUSY_MS })
  try {
    configure(db)
    return toConnection(db, pad)
  } catch (error) {
    db.close()
    throw error
  }
}
