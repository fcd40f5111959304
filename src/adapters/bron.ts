import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Items, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { BronResultaat, Lijst } from '../klantbeeld/resultaat.ts'

/** Who is asked about, by whom, and what the plan allows. */
export type Vraag = { readonly klant: Klant; readonly actor: Actor; readonly plan: Plan }

/** One question of an adapter: what makes its answer differ, and how to ask the source. */
export type Operatie<T> = {
  readonly naam: string
  /** All that the plan compiles to for this question; two plans share a kept answer only when this is equal. */
  readonly vorm: unknown
  readonly fetch: (signal: AbortSignal) => Promise<BronResultaat<T>>
}

export type Context = {
  /** Ends when the request's deadline passes or the caller leaves. */
  readonly signal: AbortSignal
  /** W3C Trace Context for outgoing calls. */
  readonly traceparent: string
  /** Answers from the cache where the bron allows that, and keeps what succeeded; else just asks. */
  readonly remember: <T>(operatie: Operatie<T>) => Promise<BronResultaat<T>>
}

/** Per planned onderdeel a result that settles on its own, so that a fast one need not wait. Never rejects. */
export type Antwoord = { readonly [O in Onderdeel]?: Promise<BronResultaat<Lijst<Items[O]>>> }

/** One configured upstream instance. */
export interface Bron {
  readonly id: string
  readonly soort: string
  readonly levert: readonly Onderdeel[]
  /** Seconds that an answer may be kept; 0 is never. */
  readonly cacheTtlS: number
  /** Starts what the plan asks of this bron and nothing else: what is not in the plan is not in the answer. */
  consult(vraag: Vraag, context: Context): Antwoord
  close(): Promise<void>
}
