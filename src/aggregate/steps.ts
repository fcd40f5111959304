import type { Besluit } from '../adapters/authzen/besluit.ts'
import type { AuthzenEvaluation } from '../adapters/authzen/evaluation.ts'
import type { Bron } from '../adapters/bron.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Getoond, Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import type { Beurt } from './beurt.ts'
import type { Raadpleegresultaat } from './consult.ts'
import type { RememberFor } from './remember.ts'

/** What the caller does, as the logboek names it. */
type Actie =
  | 'Klantbeeld raadplegen'
  | 'Zaken raadplegen'
  | 'Zaak raadplegen'
  | 'Contactmomenten raadplegen'
  | 'Document ophalen'
  | 'Eigen profiel bekijken'
  | 'Digitaal adres toevoegen'
  | 'Digitaal adres wijzigen'
  | 'Digitaal adres verwijderen'
  | 'Digitaal adres bevestigen'
  | 'Code versturen'
  | 'Voorkeuren wijzigen'
  | 'Eigen taken bekijken'
  | 'Eigen berichten bekijken'
  | 'Eigen bericht markeren'
  | 'Eigen klantbeeld bekijken'
  | 'Eigen zaken bekijken'
  | 'Eigen zaak bekijken'
  | 'Eigen document ophalen'
  | 'Eigen contactmomenten bekijken'

/** One request, as the HTTP layer hands it over. */
export type Raadpleegvraag = {
  readonly actie: Actie
  readonly actor: Actor
  readonly klant: Klant
  readonly doel: string
  readonly include?: readonly string[]
  /** Without this onderdeel in the plan there is nothing to ask: then the request is refused. */
  readonly vereist?: Onderdeel
  readonly vers: boolean
  readonly trace: {
    readonly traceId: string
    readonly spanId: string
    readonly parentSpanId?: string
    readonly sampled: boolean
  }
  /** Ends when the caller leaves. */
  readonly signal: AbortSignal
  /** The time budget that the caller asked for, in milliseconds; absent: the usual one. */
  readonly tijdslimietMs?: number
}

/** Why a request gets no answer with data. */
export type Geenantwoord =
  | { readonly soort: 'geweigerd' }
  | { readonly soort: 'geenVerantwoording' }
  | { readonly soort: 'geenBron' }
  /** So much was asked at one time that the sources were not, within the time there was. */
  | { readonly soort: 'geenBeurt' }
  | { readonly soort: 'nietGevonden' }
  /** The klant is, or may be, under geheimhouding, and what was asked tells more than the doel may see. */
  | { readonly soort: 'afgeschermd' }
  | { readonly soort: 'geenBeslissing' }
  /** `acrValues`: the levels of assurance, one of which is needed. */
  | { readonly soort: 'stapOp'; readonly acrValues: string }

type Registerbesluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  /** `stapOp`: levels of assurance, one of which is all that is missing. */
  | { readonly toegestaan: false; readonly reden: string; readonly stapOp?: readonly string[] }

/** What the external decision point was asked and said, when, and under which span: its record is in the logboek. */
export type Beslissing = {
  readonly evaluation: AuthzenEvaluation
  readonly besluit: Besluit
  readonly spanId: string
  readonly tijdstipMs: number
}

/** How a consultation ended, for the logboek: `spanIds` has the span under which each bron was called. */
export type Afloop = {
  readonly resultaat: 'gelukt' | 'gedeeltelijk' | 'mislukt'
  /** Why not, as a code. */
  readonly reden?: string
  readonly bronnen: readonly Raadpleegresultaat[]
  readonly spanIds: ReadonlyMap<string, string>
}

/** Where an answer that was finished before came from, and whether there was anything in it. */
export type Herkomst = { readonly bronnen: readonly string[]; readonly isGevonden: boolean }

/** Each resolves true only when the lines are durable (design §2 rule 2: no log, no data). */
export interface Verantwoording {
  refuse(vraag: Raadpleegvraag, reden: string, beslissing?: Beslissing): Promise<boolean>
  begin(vraag: Raadpleegvraag, plan: Plan, beslissing?: Beslissing): Promise<boolean>
  end(vraag: Raadpleegvraag, plan: Plan, afloop: Afloop): Promise<boolean>
  /** Begin and end in one: an answer that was finished before is given again, and no source is called. */
  repeat(vraag: Raadpleegvraag, plan: Plan, herkomst: Herkomst, beslissing?: Beslissing): Promise<boolean>
}

/** The steps of design §4 that live in other folders come in as functions; this folder only puts them in order. */
export type Steps = {
  readonly decide: (vraag: Raadpleegvraag) => Registerbesluit
  /** The external decision point, where one is configured: asked after the register, and both must allow. */
  readonly beslis?: (vraag: Raadpleegvraag, plan: Plan, signal: AbortSignal) => Promise<Beslissing>
  readonly minimise: (plan: Plan, merged: Samengevoegd) => Getoond
  readonly verantwoording: Verantwoording
  readonly klantreferentie: (vraag: Raadpleegvraag) => Promise<string>
  readonly bronnen: readonly Bron[]
  readonly rememberFor: RememberFor
  /** Drops what was kept of a klant, in all replicas, after a change at a bron. */
  readonly vergeet: (klant: Klant) => Promise<void>
  readonly traceFor: (vraag: Raadpleegvraag) => { readonly spanId: string; readonly traceparent: string }
  /** The usual time budget of a medewerker and of a klant, in milliseconds. */
  readonly totaalMs: number
  readonly klantMs: number
  /** The turn to ask the bronnen for a whole view. */
  readonly beurt: Beurt
  readonly nowMs: () => number
  readonly onBug: (bron: string, error: unknown) => void
  readonly observe: (resultaat: Raadpleegresultaat) => void
}
