import type { DatabaseSync } from 'node:sqlite'
import { tableOf } from './databank.ts'
import { Storing } from './fault.ts'
import { GENESIS } from './keten.ts'
import { KLASSE_V1 } from './klasse.ts'
import { toMaand } from './maand.ts'
import { MAX_VOLGNUMMER } from './nummer.ts'

export const SCHEMA_VERSION = 2

// SQLite joins at most 500 SELECTs.
const TABLES_IN_VIEW = 400

const TABLES = `
  CREATE TABLE ketens (
    keten INTEGER PRIMARY KEY,
    schrijver TEXT NOT NULL,
    klasse TEXT NOT NULL,
    stroom TEXT NOT NULL,
    maand TEXT NOT NULL,
    aantal INTEGER NOT NULL,
    voorganger INTEGER NOT NULL,
    voorganger_einde INTEGER NOT NULL,
    voorganger_hash TEXT NOT NULL,
    begin TEXT NOT NULL,
    gesnoeid INTEGER NOT NULL,
    gesnoeid_hash TEXT NOT NULL,
    gesnoeid_zegel TEXT NOT NULL,
    einde INTEGER NOT NULL,
    einde_hash TEXT NOT NULL,
    einde_zegel TEXT NOT NULL
  ) STRICT;
  CREATE TABLE partities (
    partitie INTEGER PRIMARY KEY AUTOINCREMENT,
    klasse TEXT NOT NULL,
    maand TEXT NOT NULL,
    UNIQUE (klasse, maand)
  ) STRICT;
  CREATE TABLE sinks (naam TEXT PRIMARY KEY, stromen TEXT NOT NULL, houder TEXT NOT NULL, tot INTEGER NOT NULL) STRICT;
  CREATE TABLE uitvoer (
    sink TEXT NOT NULL,
    keten INTEGER NOT NULL,
    volgnummer INTEGER NOT NULL,
    PRIMARY KEY (sink, keten)
  ) STRICT, WITHOUT ROWID;`

// The column is computed when it is read, so that it cannot say anything else than the line.
const BETROKKENE = `betrokkene TEXT
  GENERATED ALWAYS AS (json_extract(regel, '$.attributes."dpl.core.data_subject_id"')) VIRTUAL`

/** The table of one partition. */
export const createTable = (db: DatabaseSync, partitie: number): void => {
  const table = tableOf(partitie)
  db.exec(`
    CREATE TABLE ${table} (
      nummer INTEGER PRIMARY KEY,
      stroom TEXT NOT NULL,
      trace_id TEXT NOT NULL,
      tijdstip INTEGER NOT NULL,
      regel TEXT NOT NULL,
      hash TEXT NOT NULL,
      ${BETROKKENE}
    ) STRICT;
    CREATE INDEX ${table}_trace ON ${table} (trace_id);
    CREATE INDEX ${table}_betrokkene ON ${table} (betrokkene, tijdstip) WHERE stroom = 'ldv';`)
  refreshView(db)
}

/** `regels`, for who looks into the file by hand: all lines, of the newest partitions when there are very many. */
export const refreshView = (db: DatabaseSync): void => {
  const columns = `nummer % ${MAX_VOLGNUMMER + 1} AS volgnummer, stroom, trace_id, tijdstip, regel, hash`
  const rows = db.prepare(`SELECT partitie FROM partities ORDER BY maand DESC, partitie LIMIT ${TABLES_IN_VIEW}`).all()
  const selects = rows.map(({ partitie }) => `SELECT ${columns} FROM ${tableOf(Number(partitie))}`)
  const none = `SELECT 0 AS volgnummer, '' AS stroom, '' AS trace_id, 0 AS tijdstip, '' AS regel, '' AS hash WHERE false`
  db.exec(`DROP VIEW IF EXISTS regels; CREATE VIEW regels AS ${[none, ...selects].join(' UNION ALL ')}`)
}

/** Version 1 had one table and one chain for all streams: they become one partition and one chain of a class apart. */
const takeOver = (db: DatabaseSync): void => {
  const table = tableOf(1)
  // Chain 0: then its numbers stay what they are.
  db.exec(`ALTER TABLE regels RENAME TO ${table}; ALTER TABLE ${table} RENAME COLUMN volgnummer TO nummer`)
  db.exec(`ALTER TABLE ${table} ADD COLUMN ${BETROKKENE}`)
  const last = db.prepare(`SELECT nummer, hash FROM ${table} ORDER BY nummer DESC LIMIT 1`).get()
  const latest = db.prepare(`SELECT max(tijdstip) AS tijdstip FROM ${table}`).get()
  const maand = toMaand(Number(latest?.tijdstip ?? 0))
  db.prepare(`INSERT INTO partities (partitie, klasse, maand) VALUES (1, '${KLASSE_V1}', ?)`).run(maand)
  db.prepare(
    `INSERT INTO ketens VALUES
       (0, '${KLASSE_V1}', '${KLASSE_V1}', '${KLASSE_V1}', ?, 0, 0, 0, '', ?, 0, ?, '', ?, ?, '')`
  ).run(maand, GENESIS.hash, GENESIS.hash, Number(last?.nummer ?? 0), String(last?.hash ?? GENESIS.hash))
}

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version)

/** Refuses a file of another version. */
export const checkVersion = (db: DatabaseSync): void => {
  if (versionOf(db) !== SCHEMA_VERSION) throw new Storing('versie')
}

/** Within a transaction: makes the tables, or those of version 2 out of version 1. */
export const migrate = (db: DatabaseSync): void => {
  const version = versionOf(db)
  if (version > SCHEMA_VERSION) throw new Storing('versie')
  if (version === SCHEMA_VERSION) return
  db.exec(TABLES)
  if (version === 1) takeOver(db)
  refreshView(db)
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
}

export const isCurrent = (db: DatabaseSync): boolean => versionOf(db) === SCHEMA_VERSION
