import type { Bron, Context, Vraag } from '../adapters/bron.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import { type BronResultaat, mislukt } from '../klantbeeld/resultaat.ts'
import type { Uitkomst } from '../klantbeeld/samengevoegd.ts'
import { toNummers } from './nummers.ts'

/** An outcome with the time it took, for the logboek and the metrics. */
export type Raadpleegresultaat = {
  readonly uitkomst: Uitkomst
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

export type Options = {
  readonly contextFor: (bron: Bron) => Context
  readonly nowMs: () => number
  /** A broken promise of ours (an adapter that throws): told here, never to the caller. */
  readonly onBug: (bron: string, error: unknown) => void
}

/** At the deadline an adapter may hand in the part that it has: a zaak whose besluiten did not come. Milliseconds. */
const handInMs = 50

/** Waits for a result no longer than the deadline: an adapter that ignores its signal cannot hold up the view. */
const within = <T>(work: Promise<T>, signal: AbortSignal, late: T): Promise<T> => {
  if (signal.aborted) return Promise.resolve(late)
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const giveUp = () => {
      timer = setTimeout(resolve, handInMs, late)
    }
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    })
  })
}

/** What an adapter was made to do, as a result whatever it does: late, failed or broken. */
export const guarded = async <T>(
  bron: string,
  start: () => Promise<BronResultaat<T>>,
  { signal, onBug }: { readonly signal: AbortSignal } & Pick<Options, 'onBug'>
): Promise<BronResultaat<T>> => {
  try {
    return await within<BronResultaat<T>>(start(), signal, mislukt('tijdslimiet'))
  } catch (error) {
    onBug(bron, error)
    return mislukt('interne-fout')
  }
}

const isPlannedIn =
  ({ plan }: Hoofdvraag) =>
  (onderdeel: Onderdeel): boolean =>
    onderdeel in plan.onderdelen

/** Nothing is asked, not even of the cache, and no call is accounted for. */
const toUitgeschakeld = (bron: Bron, vraag: Vraag, nowMs: number): Promise<Raadpleegresultaat>[] =>
  bron.levert.filter(isPlannedIn(vraag)).map(async onderdeel => ({
    uitkomst: { onderdeel, bron: bron.id, resultaat: mislukt('uitgeschakeld') },
    begonnenMs: nowMs,
    geeindigdMs: nowMs
  }))

/** All that one bron has of what is planned, or that it is switched off. */
export const consultBron = (bron: Bron, vraag: Vraag, options: Options): Promise<Raadpleegresultaat>[] => {
  const { nowMs, onBug } = options
  if (bron.isUitgeschakeld?.()) return toUitgeschakeld(bron, vraag, nowMs())
  const context = options.contextFor(bron)
  const begonnenMs = nowMs()
  const settle = async (onderdeel: Onderdeel, work: Promise<BronResultaat<never>>): Promise<Raadpleegresultaat> => {
    const resultaat = await guarded(bron.id, () => work, { signal: context.signal, onBug })
    return { uitkomst: { onderdeel, bron: bron.id, resultaat }, begonnenMs, geeindigdMs: nowMs() }
  }
  try {
    const antwoord = bron.consult(vraag, context)
    return onderdelen.flatMap(onderdeel => {
      const work = antwoord[onderdeel] as Promise<BronResultaat<never>> | undefined
      return work === undefined ? [] : [settle(onderdeel, work)]
    })
  } catch (error) {
    onBug(bron.id, error)
    return bron.levert
      .filter(isPlannedIn(vraag))
      .map(onderdeel => settle(onderdeel, Promise.resolve(mislukt('interne-fout'))))
  }
}

/** A question whose other numbers are still to be found. */
export type Hoofdvraag = Omit<Vraag, 'nummers'>

/**
 * Asks all bronnen that deliver a planned onderdeel, in parallel; the others are not called at all. What the
 * Handelsregister finds of a company reaches the others while they run: only what needs it waits for it.
 */
export const consult = (
  bronnen: readonly Bron[],
  vraag: Hoofdvraag,
  options: Options
): Promise<Raadpleegresultaat>[] => {
  const asked = bronnen.filter(bron => bron.levert.some(isPlannedIn(vraag)))
  const own = { ...vraag, nummers: Promise.resolve(toNummers(vraag.klant, [])) }
  const registers = asked
    .filter(bron => bron.levert.includes('bedrijf'))
    .flatMap(bron => consultBron(bron, own, options))
  const nummers = Promise.all(registers).then(found =>
    toNummers(
      vraag.klant,
      found.map(({ uitkomst }) => uitkomst)
    )
  )
  const others = asked.filter(bron => !bron.levert.includes('bedrijf'))
  return [...registers, ...others.flatMap(bron => consultBron(bron, { ...vraag, nummers }, options))]
}
