/** Both parts are HMACs (see sleutel.ts), so a store, its dump and its monitor never hold an identifying number. */
export type CacheSleutel = { readonly klant: string; readonly naam: string }

/**
 * What one bron answered. Only a complete, successful answer is kept: an error or a partial result that is kept would
 * be served as if it were whole. `waarde` must survive JSON; `opgehaaldOp` is ISO 8601 in UTC with `Z`.
 */
export type Bewaard = { readonly waarde: unknown; readonly opgehaaldOp: string }

/** `isVers`: within its TTL. If not it may only be given as `verouderd`. */
export type Gevonden = Bewaard & { readonly isVers: boolean }

/** Seconds. A value is fresh for `ttlS`, and may be given as outdated for `verouderdS` after that. */
export type Termijn = { readonly ttlS: number; readonly verouderdS: number }

/** A question that is about to be put to the source. */
export interface Claim {
  /** Another replica is asking this now: settles when that ended, at the latest when its claim lapses or `signal` ends. */
  readonly elders?: (signal: AbortSignal) => Promise<void>
  /**
   * Keeps the answer, or nothing without one, and lets the waiting replicas go on. What was asked before its klant was
   * purged is not kept after it. A value that JSON cannot hold is not kept.
   */
  end(bewaard?: Bewaard): Promise<void>
}

/**
 * For whoever keeps something of his own in this process. `doof`: purges by other replicas cannot be heard, so nothing
 * may be kept; `luistert`: from here on they are.
 */
export type Melding =
  | {
      readonly soort: 'verwijderd'
      readonly klant: string
      /** Of what something changed; absent: it may be anything. */
      readonly onderdelen?: readonly string[] | undefined
      /** Our own purge come back from the store: what was read in between may not be kept either. */
      readonly isEcho?: boolean
    }
  /** A type at this address, or the list that it is in, changed at its source. */
  | { readonly soort: 'typen'; readonly adres: string }
  | { readonly soort: 'doof' }
  | { readonly soort: 'luistert' }

/** How often something was counted in a window, this time included, and when the window ends. */
type Telling = { readonly count: number; readonly endsInMs: number }

type CacheState = { readonly soort: 'geheugen' | 'redis'; readonly bereikbaar: boolean }

/** A cache failure never changes an answer: nothing here throws, and a dead store costs tens of milliseconds once. */
export interface Cache {
  /** A miss, a poisoned, truncated or foreign value and a failure are all undefined. Each call gives a fresh copy. */
  get(sleutel: CacheSleutel): Promise<Gevonden | undefined>
  /** A `ttlS` of 0 or less keeps nothing. */
  claim(sleutel: CacheSleutel, termijn: Termijn): Promise<Claim>
  /** Drops everything of one klant, in all replicas. False: the store did not confirm; values may live until their end. */
  removeKlant(klant: string, onderdelen?: readonly string[]): Promise<boolean>
  /** Tells all replicas of a changed type. False: they may not have heard. */
  tellTypen(adres: string): Promise<boolean>
  /** Tells where things stand at once, and every change from then on. */
  watch(listener: (melding: Melding) => void): void
  /** Remembers for `ttlS` seconds that something of the klant came from these resources (`toResource`). */
  index(klant: string, resources: readonly string[], ttlS: number): Promise<void>
  /** The klanten of whom something came from this resource; undefined when that cannot be known now. */
  klantenVan(resource: string): Promise<readonly string[] | undefined>
  /** Counts one more over all replicas; undefined: not now. Absent: this process is all there is. */
  readonly countTogether?: (key: string, windowMs: number) => Promise<Telling | undefined>
  /** For health: what is in use, and whether it can be reached right now. */
  state(): CacheState
  close(): Promise<void>
}
