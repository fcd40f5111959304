import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs'

// Creates with O_EXCL and never opens an existing file: closing a second descriptor of it would drop SQLite's locks.
// Nor may SQLite see a file that is read-only now: it would make a read-only -shm, which stays so afterwards.
export const createFile = (pad: string): void => {
  try {
    closeSync(openSync(pad, 'wx', 0o600))
  } catch (error) {
    if (!existsSync(pad)) throw error
    accessSync(pad, constants.R_OK | constants.W_OK)
  }
}

const bothOf = (pad: string) => [pad, `${pad}-wal`].map(file => statSync(file, { bigint: true, throwIfNoEntry: false }))

/** Which files these are, and how large. */
export type Aanblik = { readonly wie: string; readonly bytes: readonly bigint[] }

/** node:sqlite writes happily on in a file that was unlinked, replaced or overwritten: only a look at it shows that. */
export const look = (pad: string): Aanblik => {
  const stats = bothOf(pad)
  return {
    wie: stats.map(stat => (stat === undefined ? 'absent' : `${stat.dev}:${stat.ino}`)).join(),
    bytes: stats.map(stat => stat?.size ?? 0n)
  }
}

/** Neither file ever gets smaller while it is open: then somebody else cut it off or wrote over it. */
export const hasShrunk = (before: Aanblik, after: Aanblik): boolean =>
  before.wie === after.wie && after.bytes.some((bytes, i) => bytes < (before.bytes[i] ?? 0n))
