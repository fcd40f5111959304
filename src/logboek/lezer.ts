import type { LdvRegel, Regel } from './regel.ts'
import type { Reden } from './store.ts'

/** `cursor` is there when there may be more: the same question with it gives what follows. */
export type Gelezen<T> =
  | { readonly ok: true; readonly regels: readonly T[]; readonly cursor?: string }
  | { readonly ok: false; readonly reden: Reden | 'cursor' }

/** `limit` is at most 1000. */
type Bladzijde = { readonly limit: number; readonly cursor?: string | undefined }

export type Tracevraag = Bladzijde & { readonly traceId: string }

export type Betrokkenevraag = Bladzijde & {
  /** Pseudonyms of one klant: one per key that the lines of the period may have been written with. */
  readonly pseudoniemen: readonly string[]
  /** Start of the action in [vanMs, totMs), epoch ms. */
  readonly vanMs: number
  readonly totMs: number
}

/** The question of the LDV extension "lezen": all parts that are given must hold. */
export type Verwerkingenvraag = Bladzijde & {
  /** 32 hex digits. */
  readonly traceId?: string | undefined
  /** By name of the attribute, the values of which one must be there. */
  readonly attributes?: { readonly [naam: string]: readonly string[] } | undefined
  /** Epoch ms: actions that began at this time or later, and that ended at this time or earlier. */
  readonly startTime?: number | undefined
  readonly endTime?: number | undefined
}

/**
 * Reads back, over all months and all writers. Nothing throws or rejects. Begin and end of one action are two lines
 * with one span_id; of these the one with the later end_time holds the outcome.
 */
export interface Logboeklezer {
  /** Lines of all streams, oldest first. */
  readTrace(vraag: Tracevraag): Promise<Gelezen<Regel>>
  /** LDV lines, latest first; audit lines are not for the klant. */
  readBetrokkene(vraag: Betrokkenevraag): Promise<Gelezen<LdvRegel>>
  /** LDV lines, latest first. A page can be empty and still have a cursor: a call looks at a bounded number of lines. */
  readProcessingActivities(vraag: Verwerkingenvraag): Promise<Gelezen<LdvRegel>>
}
