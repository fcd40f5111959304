import { toReden } from './fault.ts'
import type { Klasserij } from './klasse.ts'
import type { Geschreven, Reden } from './store.ts'

/** How long a fault stands before it is tried again: under load a broken disk is not hammered. */
export const RETRY_MS = 1000

export type Verbinding = {
  /** All rows in one transaction, on disk when it resolves. No rows: only proves that writing works. */
  readonly write: (rows: readonly Klasserij[]) => Promise<void>
  readonly close: () => Promise<void>
}

export type Writer = {
  commit(rows: readonly Klasserij[]): Promise<Geschreven>
  close(): Promise<void>
}

type WriterDeps = {
  /** `isFirst` until the first success: a folder that goes missing later may be a disk that was unmounted. */
  readonly connect: (opties: { isFirst: boolean }) => Promise<Verbinding>
  /** Monotonic ms. */
  readonly nowMs: () => number
}

/**
 * Writes, and recovers by itself: after any fault it lets go of the connection and opens another at a later commit,
 * so that one way back serves a full disk, a lock, a lost folder, a file put back from a backup, a server that moved.
 * One commit at a time.
 */
export const createWriter = ({ connect, nowMs }: WriterDeps): Writer => {
  let verbinding: Verbinding | undefined
  let isFirst = true
  let fault: { reden: Reden; sinceMs: number } | undefined

  const write = async (rows: readonly Klasserij[]): Promise<void> => {
    verbinding ??= await connect({ isFirst })
    isFirst = false
    await verbinding.write(rows)
  }

  const release = async (): Promise<void> => {
    const released = verbinding
    verbinding = undefined
    // It may be broken already; the reason is that of the fault that led here.
    await released?.close().catch(() => undefined)
  }

  return {
    commit: async rows => {
      if (fault && nowMs() - fault.sinceMs < RETRY_MS) return { ok: false, reden: fault.reden }
      try {
        await write(rows)
        fault = undefined
        return { ok: true }
      } catch (error) {
        fault = { reden: toReden(error), sinceMs: nowMs() }
        await release()
        return { ok: false, reden: fault.reden }
      }
    },
    close: release
  }
}
