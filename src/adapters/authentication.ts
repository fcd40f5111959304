import type { Caller } from './caller.ts'
import type { Uitkomst } from './gelezen.ts'
import type { Pools } from './pools.ts'

export type Headers = Readonly<Record<string, string>>

/** The call that needs headers, and by what a token can be fetched for it. */
export type Aanvraag = {
  /** Absent for a call for nobody in particular. */
  readonly caller: Caller | undefined
  readonly pools: Pools
  /** Longest time for a call to a token endpoint. */
  readonly tijdslimietMs: number
  /** Ends the waiting; rejects with its reason. */
  readonly signal: AbortSignal
}

/** What makes us known to a source. */
export interface Authenticate {
  headers(aanvraag: Aanvraag): Promise<Uitkomst<Headers>> | Uitkomst<Headers>
  /** The source refused these headers (401). Present where asking again gives other ones. */
  drop?(refused: Headers): void
}
