import type { Besluit } from '../adapters/authzen/besluit.ts'
import type { AuthzenEvaluation } from '../adapters/authzen/evaluation.ts'
import type { Bron, Context } from '../adapters/bron.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { toGevraagd } from '../klantbeeld/gevraagd.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Klantbeeld, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Getoond, Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import { consult, type Raadpleegresultaat } from './consult.ts'
import { createDeadline } from './deadline.ts'
import { isAnyServed, isComplete, toKlantbeeld } from './klantbeeld.ts'
import { merge } from './merge.ts'
import type { RememberFor } from './remember.ts'

/** One request, as the HTTP layer hands it over. */
export type Raadpleegvraag = {
  readonly actor: Actor
  readonly klant: Klant
  readonly doel: string
  readonly include?: readonly string[]
  readonly vers: boolean
  readonly trace: {
    readonly traceId: string
    readonly spanId: string
    readonly parentSpanId?: string
    readonly sampled: boolean
  }
  /** Ends when the caller leaves. */
  readonly signal: AbortSignal
}

export type Raadpleegantwoord =
  | { readonly soort: 'klantbeeld'; readonly klantbeeld: Klantbeeld }
  | { readonly soort: 'geweigerd' }
  | { readonly soort: 'geenVerantwoording' }
  | { readonly soort: 'geenBron' }
  | { readonly soort: 'geenBeslissing' }
  /** `acrValues`: the levels of assurance, one of which is needed. */
  | { readonly soort: 'stapOp'; readonly acrValues: string }

type Registerbesluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  | { readonly toegestaan: false; readonly reden: string }

/** What the external decision point was asked and said, when, and under which span: its record is in the logboek. */
export type Beslissing = {
  readonly evaluation: AuthzenEvaluation
  readonly besluit: Besluit
  readonly spanId: string
  readonly tijdstipMs: number
}

/** How a consultation ended, for the logboek: `spanIds` has the span under which each bron was called. */
type Afloop = {
  readonly resultaat: 'gelukt' | 'gedeeltelijk' | 'mislukt'
  readonly bronnen: readonly Raadpleegresultaat[]
  readonly spanIds: ReadonlyMap<string, string>
}

/** Each resolves true only when the lines are durable (design §2 rule 2: no log, no data). */
export interface Verantwoording {
  refuse(vraag: Raadpleegvraag, reden: string, beslissing?: Beslissing): Promise<boolean>
  begin(vraag: Raadpleegvraag, plan: Plan, beslissing?: Beslissing): Promise<boolean>
  end(vraag: Raadpleegvraag, plan: Plan, afloop: Afloop): Promise<boolean>
}

/** The steps of design §4 that live in other folders come in as functions; this file only puts them in order. */
export type Steps = {
  readonly decide: (vraag: Raadpleegvraag) => Registerbesluit
  /** The external decision point, where one is configured: asked after the register, and both must allow. */
  readonly beslis?: (vraag: Raadpleegvraag, plan: Plan, signal: AbortSignal) => Promise<Beslissing>
  readonly minimise: (plan: Plan, merged: Samengevoegd) => Getoond
  readonly verantwoording: Verantwoording
  readonly klantreferentie: (vraag: Raadpleegvraag) => Promise<string>
  readonly bronnen: readonly Bron[]
  readonly rememberFor: RememberFor
  readonly traceFor: (vraag: Raadpleegvraag) => { readonly spanId: string; readonly traceparent: string }
  readonly totaalMs: number
  readonly nowMs: () => number
  readonly onBug: (bron: string, error: unknown) => void
  readonly observe: (resultaat: Raadpleegresultaat) => void
}

const consultAll = async (steps: Steps, vraag: Raadpleegvraag & { readonly plan: Plan }) => {
  const { signal } = vraag
  const spanIds = new Map<string, string>()
  const contextFor = (bron: Bron): Context => {
    const { spanId, traceparent } = steps.traceFor(vraag)
    spanIds.set(bron.id, spanId)
    const question = { klant: vraag.klant, bron: bron.id, ttlS: bron.cacheTtlS, vers: vraag.vers, signal }
    return { signal, traceparent, remember: steps.rememberFor(question) }
  }
  const { nowMs, onBug } = steps
  const work = consult(steps.bronnen, vraag, { contextFor, nowMs, onBug })
  const bronnen = await Promise.all(work)
  for (const resultaat of bronnen) steps.observe(resultaat)
  return { bronnen, spanIds }
}

const toResultaat = (shown: Samengevoegd): Afloop['resultaat'] => {
  if (!isAnyServed(shown)) return 'mislukt'
  return isComplete(shown) ? 'gelukt' : 'gedeeltelijk'
}

/** What a decision other than yes comes to: for the caller, and as a code for the audit line. */
const toRefusal = (besluit: Exclude<Besluit, { besluit: 'toegestaan' }>) => {
  switch (besluit.besluit) {
    case 'geweigerd':
      return { antwoord: { soort: 'geweigerd' }, reden: besluit.reden } as const
    case 'stapOp':
      return { antwoord: { soort: 'stapOp', acrValues: besluit.acrValues }, reden: 'beslispunt-stap-op' } as const
    case 'storing':
      return { antwoord: { soort: 'geenBeslissing' }, reden: 'beslispunt-storing' } as const
  }
}

const answer = async (steps: Steps, vraag: Raadpleegvraag, plan: Plan): Promise<Raadpleegantwoord> => {
  const asked = toGevraagd(plan)
  const { bronnen, spanIds } = await consultAll(steps, { ...vraag, plan: asked })
  const uitkomsten = bronnen.map(({ uitkomst }) => uitkomst)
  const shown = steps.minimise(plan, merge(Object.keys(asked.onderdelen) as Onderdeel[], uitkomsten))
  const resultaat = toResultaat(shown.onderdelen)
  const isLogged = await steps.verantwoording.end(vraag, plan, { resultaat, bronnen, spanIds })
  if (!isLogged) return { soort: 'geenVerantwoording' }
  if (!isAnyServed(shown.onderdelen)) return { soort: 'geenBron' }
  const klantreferentie = await steps.klantreferentie(vraag)
  return {
    soort: 'klantbeeld',
    klantbeeld: toKlantbeeld(plan, shown, { klantreferentie, verwerkingId: vraag.trace.traceId })
  }
}

/** The steps in order, under one deadline. */
const run = async (steps: Steps, vraag: Raadpleegvraag): Promise<Raadpleegantwoord> => {
  const { verantwoording } = steps
  const refuse = async (antwoord: Raadpleegantwoord, reden: string, beslissing?: Beslissing) =>
    (await verantwoording.refuse(vraag, reden, beslissing)) ? antwoord : ({ soort: 'geenVerantwoording' } as const)

  const registerbesluit = steps.decide(vraag)
  if (!registerbesluit.toegestaan) return refuse({ soort: 'geweigerd' }, registerbesluit.reden)
  const { plan } = registerbesluit

  const beslissing = await steps.beslis?.(vraag, plan, vraag.signal)
  if (beslissing !== undefined && beslissing.besluit.besluit !== 'toegestaan') {
    const { antwoord, reden } = toRefusal(beslissing.besluit)
    return refuse(antwoord, reden, beslissing)
  }
  if (!(await verantwoording.begin(vraag, plan, beslissing))) return { soort: 'geenVerantwoording' }
  return answer(steps, vraag, plan)
}

/**
 * The way of one request: decide, account, consult, merge, minimise, account, answer. No source is called before the
 * first line is durable, and nothing leaves before the last one is.
 */
export const createRaadpleeg =
  (steps: Steps) =>
  async (vraag: Raadpleegvraag): Promise<Raadpleegantwoord> => {
    const { signal, clear } = createDeadline(vraag.signal, steps.totaalMs)
    return run(steps, { ...vraag, signal }).finally(clear)
  }

export type Raadpleeg = ReturnType<typeof createRaadpleeg>
