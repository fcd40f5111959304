import type { Bron, Context } from '../adapters/bron.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Klantbeeld, Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import { consult, type Raadpleegresultaat } from './consult.ts'
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

type Besluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  | { readonly toegestaan: false; readonly reden: string }

/** How a consultation ended, for the logboek: `spanIds` has the span under which each bron was called. */
export type Afloop = {
  readonly resultaat: 'gelukt' | 'gedeeltelijk' | 'mislukt'
  readonly bronnen: readonly Raadpleegresultaat[]
  readonly spanIds: ReadonlyMap<string, string>
}

/** Each resolves true only when the lines are durable (design §2 rule 2: no log, no data). */
export interface Verantwoording {
  refuse(vraag: Raadpleegvraag, reden: string): Promise<boolean>
  begin(vraag: Raadpleegvraag, plan: Plan): Promise<boolean>
  end(vraag: Raadpleegvraag, plan: Plan, afloop: Afloop): Promise<boolean>
}

/** The steps of design §4 that live in other folders come in as functions; this file only puts them in order. */
export type Steps = {
  readonly decide: (vraag: Raadpleegvraag) => Besluit
  readonly minimise: (plan: Plan, merged: Samengevoegd) => Samengevoegd
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

const consultAll = async (steps: Steps, vraag: Raadpleegvraag, plan: Plan) => {
  const signal = AbortSignal.any([vraag.signal, AbortSignal.timeout(steps.totaalMs)])
  const spanIds = new Map<string, string>()
  const contextFor = (bron: Bron): Context => {
    const { spanId, traceparent } = steps.traceFor(vraag)
    spanIds.set(bron.id, spanId)
    const question = { klant: vraag.klant, bron: bron.id, ttlS: bron.cacheTtlS, vers: vraag.vers, signal }
    return { signal, traceparent, remember: steps.rememberFor(question) }
  }
  const { nowMs, onBug } = steps
  const work = consult(steps.bronnen, { ...vraag, plan }, { contextFor, nowMs, onBug })
  const bronnen = await Promise.all(work)
  for (const resultaat of bronnen) steps.observe(resultaat)
  return { bronnen, spanIds }
}

const toResultaat = (shown: Samengevoegd): Afloop['resultaat'] => {
  if (!isAnyServed(shown)) return 'mislukt'
  return isComplete(shown) ? 'gelukt' : 'gedeeltelijk'
}

/**
 * The way of one request: decide, account, consult, merge, minimise, account, answer. No source is called before the
 * first line is durable, and nothing leaves before the last one is.
 */
export const createRaadpleeg =
  (steps: Steps) =>
  async (vraag: Raadpleegvraag): Promise<Raadpleegantwoord> => {
    const { decide, minimise, verantwoording } = steps
    const besluit = decide(vraag)
    if (!besluit.toegestaan) {
      const isLogged = await verantwoording.refuse(vraag, besluit.reden)
      return { soort: isLogged ? 'geweigerd' : 'geenVerantwoording' }
    }
    const { plan } = besluit
    if (!(await verantwoording.begin(vraag, plan))) return { soort: 'geenVerantwoording' }

    const { bronnen, spanIds } = await consultAll(steps, vraag, plan)
    const merged = merge(
      Object.keys(plan.onderdelen) as Onderdeel[],
      bronnen.map(({ uitkomst }) => uitkomst)
    )
    const shown = minimise(plan, merged)
    const isLogged = await verantwoording.end(vraag, plan, { resultaat: toResultaat(shown), bronnen, spanIds })
    if (!isLogged) return { soort: 'geenVerantwoording' }
    if (!isAnyServed(shown)) return { soort: 'geenBron' }

    const klantreferentie = await steps.klantreferentie(vraag)
    const klantbeeld = toKlantbeeld(plan, shown, { klantreferentie, verwerkingId: vraag.trace.traceId })
    return { soort: 'klantbeeld', klantbeeld }
  }

export type Raadpleeg = ReturnType<typeof createRaadpleeg>
