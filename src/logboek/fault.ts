import type { Reden } from './store.ts'

/** A fault that this folder itself sees; the other faults come from the database and the file system. */
export class Storing extends Error {
  readonly reden: Reden

  constructor(reden: Reden) {
    super(reden)
    this.reden = reden
  }
}

// Primary result codes of SQLite; node:sqlite gives extended ones, whose low byte is the primary code.
const sqliteReden: Record<number, Reden> = {
  5: 'vergrendeld', // SQLITE_BUSY
  6: 'vergrendeld', // SQLITE_LOCKED
  11: 'beschadigd', // SQLITE_CORRUPT
  13: 'vol', // SQLITE_FULL
  26: 'beschadigd' // SQLITE_NOTADB
}

/** Codes of the system (errno) and of PostgreSQL (SQLSTATE): both stand in `code`, and they do not overlap. */
const codeReden: Record<string, Reden> = {
  ENOSPC: 'vol',
  EDQUOT: 'vol',
  '53100': 'vol', // disk_full
  '40001': 'vergrendeld', // serialization_failure
  '40P01': 'vergrendeld', // deadlock_detected
  '55P03': 'vergrendeld', // lock_not_available
  '57014': 'tijdslimiet', // query_canceled, by statement_timeout
  '42P01': 'verdwenen', // undefined_table
  XX001: 'beschadigd', // data_corrupted
  XX002: 'beschadigd' // index_corrupted
}

/** The class of a fault, without its text: messages of faults hold paths, host names and users. */
export const toReden = (error: unknown): Reden => {
  if (error instanceof Storing) return error.reden
  if (!(error instanceof Error)) return 'onbereikbaar'
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteReden[error.errcode & 0xff] ?? 'onbereikbaar'
  }
  return 'code' in error ? (codeReden[String(error.code)] ?? 'onbereikbaar') : 'onbereikbaar'
}
