import type { Reden } from './store.ts'

/** A fault that this folder itself sees; the other faults come from SQLite and the file system. */
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

const systemReden: Record<string, Reden> = { ENOSPC: 'vol', EDQUOT: 'vol' }

/** The class of a fault, without its text: messages of file system faults hold paths. */
export const toReden = (error: unknown): Reden => {
  if (error instanceof Storing) return error.reden
  if (!(error instanceof Error)) return 'onbereikbaar'
  if ('errcode' in error && typeof error.errcode === 'number') {
    return sqliteReden[error.errcode & 0xff] ?? 'onbereikbaar'
  }
  return 'code' in error ? (systemReden[String(error.code)] ?? 'onbereikbaar') : 'onbereikbaar'
}
