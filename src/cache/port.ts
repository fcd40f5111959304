/** Both parts are HMACs (see sleutel.ts), so a store, its dump and its monitor never hold an identifying number. */
export type CacheSleutel = { readonly klant: string; readonly naam: string }

/**
 * What one bron answered. Only a complete, successful answer is put in: an error or a partial result that is kept
 * would be served as if it were whole. `waarde` must survive JSON; `opgehaaldOp` is ISO 8601 in UTC with `Z`.
 */
export type Bewaard = { readonly waarde: unknown; readonly opgehaaldOp: string }

type CacheState = { readonly soort: 'geheugen' | 'redis'; readonly bereikbaar: boolean }

/** A cache failure never changes an answer: nothing here throws, and a dead store costs tens of milliseconds once. */
export interface Cache {
  /** A miss, a poisoned, truncated or foreign value and a failure are all undefined. Each call gives a fresh copy. */
  get(sleutel: CacheSleutel): Promise<Bewaard | undefined>
  /** `ttlS` of 0 or less stores nothing; a value that JSON cannot hold is not stored. */
  put(sleutel: CacheSleutel, bewaard: Bewaard, ttlS: number): Promise<void>
  /** Drops everything of one klant. False: the store did not confirm, values may live on until their TTL ends. */
  removeKlant(klant: string): Promise<boolean>
  /** For health: what is in use, and whether it can be reached right now. */
  state(): CacheState
  close(): Promise<void>
}
