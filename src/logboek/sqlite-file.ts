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

/** Which files these are: node:sqlite writes happily on in one that was unlinked or replaced, only the inode shows it. */
export const identity = (pad: string): string =>
  [pad, `${pad}-wal`]
    .map(file => statSync(file, { bigint: true, throwIfNoEntry: false }))
    .map(stat => (stat === undefined ? 'absent' : `${stat.dev}:${stat.ino}`))
    .join()
