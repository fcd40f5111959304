import { hash } from 'node:crypto'
import type { Bron } from '../adapters/bron.ts'
import type { Sleutelmaker } from '../cache/sleutel.ts'
import type { View, ViewCache } from '../cache/view-cache.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import { type Beeldtekst, toBeeldtekst } from './beeldtekst.ts'
import type { Raadpleegresultaat } from './consult.ts'
import type { Herkomst, Raadpleegvraag } from './steps.ts'

/** A finished answer, with what the logboek has to know when it is given again. */
export type Bewaardbeeld = View & { readonly tekst: Beeldtekst; readonly herkomst: Herkomst }

/** What came of a consultation, to be given again. */
type Nieuwbeeld = {
  readonly json: string
  readonly verwerkingId: string
  readonly compleet: boolean
  readonly resultaten: readonly Raadpleegresultaat[]
}

/** The place of one question: what is there, and what puts it there. */
export type Plek = {
  readonly find: () => Bewaardbeeld | undefined
  /** Before the sources are asked. */
  readonly begin: () => (beeld: Nieuwbeeld) => void
}

type Deps = {
  readonly views: ViewCache<Bewaardbeeld>
  readonly sleutels: Pick<Sleutelmaker, 'beeld'>
  readonly bronnen: readonly Bron[]
  readonly nowMs: () => number
}

/**
 * How long an answer may still be given, in milliseconds: as long as the bron that allows least, counted from when it
 * gave what is in it. A failed, partial or outdated result leaves no time.
 */
export const toRestMs = (
  resultaten: readonly Raadpleegresultaat[],
  bronnen: readonly Pick<Bron, 'id' | 'cache'>[],
  nowMs: number
): number => {
  const cacheOf = new Map(bronnen.map(({ id, cache }) => [id, cache]))
  const rests = resultaten.map(({ uitkomst: { bron, resultaat } }) => {
    const cache = cacheOf.get(bron)
    if (cache === undefined || !isGelukt(resultaat) || resultaat.status !== 'ok') return 0
    const maxMs = 1_000 * (cache.beeldTtlS ?? cache.ttlS)
    // Another replica's clock may be ahead: never more than the whole of it.
    return Math.min(maxMs, Date.parse(resultaat.opgehaaldOp) + maxMs - nowMs)
  })
  // NaN, of a moment that cannot be read, is no time either.
  const restMs = Math.min(...rests)
  return restMs > 0 && Number.isFinite(restMs) ? restMs : 0
}

const toHerkomst = (resultaten: readonly Raadpleegresultaat[]): Herkomst => ({
  bronnen: [...new Set(resultaten.map(({ uitkomst }) => uitkomst.bron))],
  isGevonden: resultaten.some(
    ({ uitkomst: { resultaat } }) => isGelukt(resultaat) && resultaat.gegevens.items.length > 0
  )
})

/** All that an object says, short; actors and plans come back as the same object. */
const createDigest = () => {
  const known = new WeakMap<object, string>()
  return (value: object): string => {
    const digest = known.get(value) ?? hash('sha256', JSON.stringify(value), 'base64url')
    known.set(value, digest)
    return digest
  }
}

/**
 * Finds and keeps finished answers under all that they could differ by: the klant, who asks with all his rights, the
 * whole plan, and which bronnen are switched off. So nobody gets what was finished for another, or under other rules.
 */
export const createBewaardeBeelden = ({ views, sleutels, bronnen, nowMs }: Deps) => {
  const digest = createDigest()
  const listUit = (): string[] => bronnen.filter(bron => bron.isUitgeschakeld?.()).map(({ id }) => id)

  return ({ klant, actor }: Pick<Raadpleegvraag, 'klant' | 'actor'>, plan: Plan): Plek => {
    const sleutel = sleutels.beeld(klant, [digest(actor), digest(plan), ...listUit()])
    return {
      find: () => views.get(sleutel),
      begin: () => {
        const keep = views.begin(sleutel)
        return ({ json, verwerkingId, compleet, resultaten }) => {
          const restMs = compleet ? toRestMs(resultaten, bronnen, nowMs()) : 0
          const tekst = restMs > 0 ? toBeeldtekst(json, verwerkingId) : undefined
          if (tekst === undefined) return
          const bytes = tekst.voor.length + tekst.na.length
          keep({ compleet, bytes, tekst, herkomst: toHerkomst(resultaten) }, restMs)
        }
      }
    }
  }
}

export type BewaardeBeelden = ReturnType<typeof createBewaardeBeelden>
