import type { Readable } from 'node:stream'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant, Nummers } from '../klantbeeld/klant.ts'
import type { Bericht, Contactmoment, Document, Items, Onderdeel, Zaak } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { BronResultaat, Lijst } from '../klantbeeld/resultaat.ts'
import type { Zoek, Zoekplan, Zoekresultaat, Zoekwijze } from '../klantbeeld/zoek.ts'

/** Who is asked about, by whom, and what the plan allows. */
export type Vraag = {
  readonly klant: Klant
  readonly actor: Actor
  readonly plan: Plan
  /** The other numbers of a company; settles at once where none can be had, and never rejects. */
  readonly nummers: Promise<Nummers>
}

/** One question of an adapter: what makes its answer differ, and how to ask the source. */
export type Operatie<T> = {
  readonly naam: string
  /** All that the plan compiles to for this question; two plans share a kept answer only when this is equal. */
  readonly vorm: unknown
  readonly fetch: (signal: AbortSignal) => Promise<BronResultaat<T>>
  /** What it must know of another source before it can ask its own, which is not to blame for that wait. */
  readonly na?: Promise<unknown>
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

/** A zaak with all that belongs to it; its documents only where the plan has them. */
export type GelezenZaak = {
  readonly zaak: Zaak
  /** The hoofdzaak and deelzaken that are the klant's and within the plan themselves. */
  readonly verwant: readonly Zaak[]
  readonly documenten?: BronResultaat<Lijst<Document>>
}

/** The bytes of a document, still at the source: whoever gets it must read or destroy `body`. */
export type Documentinhoud = {
  readonly document: Document
  readonly body: Readable
  readonly contentType?: string
  /** In bytes, as the source says it. */
  readonly contentLength?: number
}

/**
 * Single items by id. Undefined is: not there, not the klant's or not within the plan, which must look the same. Each
 * repeats all checks of the list: an id from a caller proves nothing.
 */
export type Details = {
  readonly leesZaak?: (id: string, vraag: Vraag, context: Context) => Promise<BronResultaat<GelezenZaak | undefined>>
  /** `bron`: in whose register the document lies, as the klantbeeld told; it saves looking in all of them. */
  readonly openDocument?: (
    document: { readonly id: string; readonly bron?: string },
    vraag: Vraag,
    context: Context
  ) => Promise<BronResultaat<Documentinhoud | undefined>>
  /** The only thing that changes at a bron: a message of the klant himself is read, or unread again. */
  readonly markeerBericht?: (
    bericht: { readonly id: string; readonly gelezen: boolean },
    vraag: Vraag,
    context: Context
  ) => Promise<BronResultaat<Bericht | undefined>>
  /** The klant's own contacts about one zaak. */
  readonly leesContactenVanZaak?: (
    zaakId: string,
    vraag: Vraag,
    context: Context
  ) => Promise<BronResultaat<Lijst<Contactmoment>>>
}

type Zoekvraag = { readonly zoek: Zoek; readonly actor: Actor; readonly plan: Zoekplan }

/** Finds klanten by what a caller knows of them. Nothing of a search is ever kept. */
export type Zoeker = {
  readonly wijzen: readonly Zoekwijze[]
  readonly zoek: (
    vraag: Zoekvraag,
    context: Pick<Context, 'signal' | 'traceparent'>
  ) => Promise<BronResultaat<Zoekresultaat>>
}

/**
 * `ttlS`, `beeldTtlS`, `verouderdS` in seconds, `geduldMs` in milliseconds. A `ttlS` of 0 keeps nothing; without a
 * `beeldTtlS` a finished klantbeeld holds it as long as `ttlS`.
 */
type Bewaring = {
  readonly ttlS: number
  readonly beeldTtlS?: number | undefined
  readonly verouderdS: number
  readonly geduldMs: number
}

/** One configured upstream instance. */
export interface Bron {
  readonly id: string
  readonly soort: string
  readonly levert: readonly Onderdeel[]
  /** What may be kept of its answers; see `cache` in the schema of its configuration. */
  readonly cache: Bewaring
  /** Starts what the plan asks of this bron and nothing else: what is not in the plan is not in the answer. */
  consult(vraag: Vraag, context: Context): Antwoord
  /** An operator may have switched it off while we run. */
  readonly isUitgeschakeld?: () => boolean
  readonly details?: Details
  readonly zoeker?: Zoeker
  close(): Promise<void>
}
