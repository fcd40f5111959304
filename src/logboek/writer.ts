import type { Connection } from './connection.ts'
import { toReden } from './fault.ts'
import type { Inhoud } from './keten.ts'
import type { Geschreven, Reden } from './store.ts'

/** How long a fault stands before it is tried again: under load a broken disk is not hammered. */
export const RETRY_MS = 1000

export type Writer = {
  commit(rows: readonly Inhoud[]): Geschreven
  close(): void
}

type WriterDeps = {
  /** `createFolder` only until the first success: a folder that goes missing later may be a disk that was unmounted. */
  readonly connect: (opties: { createFolder: boolean }) => Connection
  /** Monotonic ms. */
  readonly nowMs: () => number
}

/**
 * Writes, and recovers by itself: after any fault it lets go of the file and opens it afresh at a later commit,
 * so that one way back serves a full disk, a lock, a lost folder and a file put back from a backup.
 */
export const createWriter = ({ connect, nowMs }: WriterDeps): Writer => {
  let connection: Connection | undefined
  let createFolder = true
  let fault: { reden: Reden; sinceMs: number } | undefined

  const write = (rows: readonly Inhoud[]): void => {
    connection ??= connect({ createFolder })
    createFolder = false
    connection.write(rows)
  }

  const release = (): void => {
    try {
      connection?.close()
    } catch {
      // It was broken already; the reason is that of the fault that led here.
    }
    connection = undefined
  }

  return {
    commit: rows => {
      if (fault && nowMs() - fault.sinceMs < RETRY_MS) return { ok: false, reden: fault.reden }
      try {
        write(rows)
        fault = undefined
        return { ok: true }
      } catch (error) {
        release()
        fault = { reden: toReden(error), sinceMs: nowMs() }
        return { ok: false, reden: fault.reden }
      }
    },
    close: release
  }
}
