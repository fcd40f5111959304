import type { Regel } from './regel.ts'

/** Why a line was not written: a class for state and log, never a value or a path. */
export type Reden =
  | 'vol' // no room on the disk
  | 'vergrendeld' // another process holds the write lock
  | 'beschadigd' // not or no longer a sound database
  | 'verdwenen' // the file was taken away while in use
  | 'versie' // written by a newer version of this service
  | 'onbereikbaar' // any other fault of file, folder or disk
  | 'wachtrijVol'
  | 'tijdslimiet' // no answer in time; the line may still get written
  | 'gestopt' // the writing thread died
  | 'gesloten'

export type Geschreven = { readonly ok: true } | { readonly ok: false; readonly reden: Reden }

/** `reden` is there when `schrijfbaar` is false; numbers count since the start, `wachtend` is now. Counts are of lines. */
export type LogboekToestand = {
  readonly schrijfbaar: boolean
  readonly reden?: Reden
  readonly wachtend: number
  readonly geschreven: number
  readonly commits: number
}

/** The durable logboek. Nothing here throws or rejects: a log that fails is an answer to act on. */
export interface Logboek {
  /**
   * Resolves `ok` only when all these lines are on disk, in one transaction. After not-ok a later call tries afresh.
   * Without lines it tests whether writing works: so a readiness check can see a recovery when nobody calls.
   */
  append(regels: readonly Regel[]): Promise<Geschreven>
  state(): LogboekToestand
  /** Writes what waits, then lets go of the file. */
  close(): Promise<void>
}
