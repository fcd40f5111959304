/** `waarde` is undefined where nothing is kept under that name. */
export type Kluisinhoud = { readonly ok: true; readonly waarde: string | undefined } | { readonly ok: false }

/** Held until its end or its time; `geef` gives it up before that, and only when it is still ours. */
type Slot = { readonly geef: () => Promise<void> }

/**
 * Keeps what must be remembered for a while by all replicas: codes that were sent, answers under an idempotency key, who
 * is writing. Unlike a cache it says of each call whether it was done; when it was not, nothing may be built on it.
 * Names are HMACs; a value leaves the process sealed. A purge of the cache leaves it alone.
 */
export interface Kluis {
  get(naam: string): Promise<Kluisinhoud>
  put(naam: string, waarde: string, ttlS: number): Promise<boolean>
  /** Keeps it where nothing is kept yet, in one step: of two who try one is `geplaatst`. */
  add(naam: string, waarde: string, ttlS: number): Promise<'geplaatst' | 'bestond' | 'onbereikbaar'>
  /** Reads and removes in one step: of two who try one gets it. */
  take(naam: string): Promise<Kluisinhoud>
  /** One more, and how many that makes since the first of the last `ttlS` seconds; undefined: not counted. */
  count(naam: string, ttlS: number): Promise<number | undefined>
  lock(naam: string, ttlMs: number): Promise<Slot | 'bezet' | 'onbereikbaar'>
  close(): Promise<void>
}
