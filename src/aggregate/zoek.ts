import type { Bron } from '../adapters/bron.ts'
import { createDeadline } from '../adapters/deadline.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { type Klant, type Klantsoort, toIdentificatie } from '../klantbeeld/klant.ts'
import { type BronResultaat, isGelukt } from '../klantbeeld/resultaat.ts'
import type { GevondenKlant, Kandidaat, Kandidaten, Zoek, Zoekplan, Zoekresultaat } from '../klantbeeld/zoek.ts'
import { guarded } from './consult.ts'
import type { Raadpleegvraag } from './steps.ts'

/** One search, as the HTTP layer hands it over. */
export type Zoekvraag = Pick<Raadpleegvraag, 'doel' | 'trace' | 'signal' | 'tijdslimietMs'> & {
  readonly actor: Actor
  readonly zoek: Zoek
}

/** How one bron answered a search, with the time it took. */
export type Zoekuitkomst = {
  readonly bron: string
  readonly spanId: string
  readonly resultaat: BronResultaat<Zoekresultaat>
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

export type Zoekantwoord =
  | { readonly soort: 'kandidaten'; readonly kandidaten: Kandidaten }
  | { readonly soort: 'geweigerd' | 'geenVerantwoording' | 'geenBron' }

type Besluit =
  | { readonly toegestaan: true; readonly plan: Zoekplan; readonly klantsoorten: readonly Klantsoort[] }
  | { readonly toegestaan: false; readonly reden: string }

/** As for a consultation; at the end there is a line for each klant that is shown. */
export interface Zoekverantwoording {
  refuse(vraag: Zoekvraag, reden: string): Promise<boolean>
  begin(vraag: Zoekvraag, plan: Zoekplan): Promise<boolean>
  end(vraag: Zoekvraag, plan: Zoekplan, afloop: Zoekafloop): Promise<boolean>
}
export type Zoekafloop = {
  readonly uitkomsten: readonly Zoekuitkomst[]
  readonly getoond: readonly Klant[]
  readonly begonnenMs: number
}

export type Zoekstappen = {
  readonly decide: (vraag: Zoekvraag) => Besluit
  readonly minimise: (plan: Zoekplan, gevonden: GevondenKlant) => Omit<Kandidaat, 'klantreferentie' | 'bronnen'>
  readonly verantwoording: Zoekverantwoording
  readonly klantreferentie: (klant: Klant, vraag: Zoekvraag) => Promise<string>
  readonly bronnen: readonly Bron[]
  readonly traceFor: (vraag: Pick<Zoekvraag, 'trace'>) => { readonly spanId: string; readonly traceparent: string }
  readonly totaalMs: number
  readonly nowMs: () => number
  readonly onBug: (bron: string, error: unknown) => void
}

/** More than this nobody reads on the phone; the BRP itself gives at most 30 for an address. */
const maxKandidaten = 30

const askAll = (steps: Zoekstappen, vraag: Zoekvraag, plan: Zoekplan): Promise<Zoekuitkomst[]> =>
  Promise.all(
    steps.bronnen.flatMap(({ id: bron, zoeker }) => {
      if (zoeker === undefined || !zoeker.wijzen.includes(vraag.zoek.wijze)) return []
      const { spanId, traceparent } = steps.traceFor(vraag)
      const begonnenMs = steps.nowMs()
      const { zoek, actor, signal } = vraag
      const start = () => zoeker.zoek({ zoek, actor, plan }, { signal, traceparent })
      return guarded(bron, start, { signal, onBug: steps.onBug }).then(resultaat => ({
        bron,
        spanId,
        resultaat,
        begonnenMs,
        geeindigdMs: steps.nowMs()
      }))
    })
  )

type Gevonden = { readonly gevonden: GevondenKlant; readonly bronnen: readonly string[] }

/** Each klant once, by his number; what an earlier bron says of him goes before. A warning of any of them stays. */
const mergeGevonden = (uitkomsten: readonly Zoekuitkomst[], klantsoorten: readonly Klantsoort[]): Gevonden[] => {
  const perKlant = new Map<string, Gevonden>()
  for (const { bron, resultaat } of uitkomsten) {
    if (!isGelukt(resultaat)) continue
    for (const one of resultaat.gegevens.gevonden) {
      if (!klantsoorten.includes(one.klant.soort)) continue
      const { soort, nummer } = toIdentificatie(one.klant)
      const known = perKlant.get(`${soort} ${nummer}`)
      const warnings = { ...(one.geheimhouding && { geheimhouding: true }), ...(one.overleden && { overleden: true }) }
      perKlant.set(`${soort} ${nummer}`, {
        gevonden: { ...one, ...known?.gevonden, ...warnings },
        bronnen: [...new Set([...(known?.bronnen ?? []), bron])]
      })
    }
  }
  return [...perKlant.values()]
}

const toVerslag = ({ bron, resultaat }: Zoekuitkomst) => {
  if (!isGelukt(resultaat)) return { bron, status: resultaat.status }
  const { status, opgehaaldOp, uitCache } = resultaat
  return { bron, status, opgehaaldOp, uitCache }
}

const toKandidaten = async (
  steps: Zoekstappen,
  { vraag, plan }: { readonly vraag: Zoekvraag; readonly plan: Zoekplan },
  { uitkomsten, shown }: { readonly uitkomsten: readonly Zoekuitkomst[]; readonly shown: readonly Gevonden[] }
): Promise<Omit<Kandidaten, 'teVeel'>> => ({
  kandidaten: await Promise.all(
    shown.map(async ({ gevonden, bronnen }) => ({
      klantreferentie: await steps.klantreferentie(gevonden.klant, vraag),
      ...steps.minimise(plan, gevonden),
      bronnen: [...bronnen]
    }))
  ),
  compleet: uitkomsten.every(({ resultaat }) => isGelukt(resultaat) && resultaat.status === 'ok'),
  doel: plan.doel,
  bronnen: uitkomsten.map(toVerslag),
  verantwoording: { verwerkingId: vraag.trace.traceId }
})

const run = async (steps: Zoekstappen, vraag: Zoekvraag): Promise<Zoekantwoord> => {
  const { verantwoording } = steps
  const besluit = steps.decide(vraag)
  if (!besluit.toegestaan) {
    return { soort: (await verantwoording.refuse(vraag, besluit.reden)) ? 'geweigerd' : 'geenVerantwoording' }
  }
  const { plan, klantsoorten } = besluit
  const begonnenMs = steps.nowMs()
  if (!(await verantwoording.begin(vraag, plan))) return { soort: 'geenVerantwoording' }
  const uitkomsten = await askAll(steps, vraag, plan)
  const found = mergeGevonden(uitkomsten, klantsoorten)
  const isTooMany = found.length > maxKandidaten
  const shown = isTooMany ? [] : found
  const getoond = shown.map(({ gevonden }) => gevonden.klant)
  if (!(await verantwoording.end(vraag, plan, { uitkomsten, getoond, begonnenMs }))) {
    return { soort: 'geenVerantwoording' }
  }
  const gelukt = uitkomsten.map(({ resultaat }) => resultaat).filter(isGelukt)
  if (gelukt.length === 0) return { soort: 'geenBron' }
  const teVeel = isTooMany || gelukt.some(({ gegevens }) => gegevens.teVeel)
  return {
    soort: 'kandidaten',
    kandidaten: { ...(await toKandidaten(steps, { vraag, plan }, { uitkomsten, shown })), teVeel }
  }
}

/**
 * Looks for a klant: decide, account, ask, account for each one that is shown, answer. What was looked for is in no
 * line and is never kept.
 */
export const createZoek =
  (steps: Zoekstappen) =>
  (vraag: Zoekvraag): Promise<Zoekantwoord> => {
    const { signal, clear } = createDeadline(vraag.signal, vraag.tijdslimietMs ?? steps.totaalMs)
    return run(steps, { ...vraag, signal }).finally(clear)
  }

export type ZoekKlanten = ReturnType<typeof createZoek>
