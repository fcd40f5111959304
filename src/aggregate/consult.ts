import type { Bron, Context, Vraag } from '../adapters/bron.ts'
import { type Onderdeel, onderdelen } from '../klantbeeld/onderdelen.ts'
import { type BronResultaat, mislukt } from '../klantbeeld/resultaat.ts'
import type { Uitkomst } from '../klantbeeld/samengevoegd.ts'

/** An outcome with the time it took, for the logboek and the metrics. */
export type Raadpleegresultaat = {
  readonly uitkomst: Uitkomst
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

type Options = {
  readonly contextFor: (bron: Bron) => Context
  readonly nowMs: () => number
  /** A broken promise of ours (an adapter that throws): told here, never to the caller. */
  readonly onBug: (bron: string, error: unknown) => void
}

/** Waits for a result no longer than the deadline: an adapter that ignores its signal cannot hold up the view. */
const within = <T>(work: Promise<T>, signal: AbortSignal, late: T): Promise<T> => {
  if (signal.aborted) return Promise.resolve(late)
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(late)
    signal.addEventListener('abort', giveUp, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp))
  })
}

const consultBron = (bron: Bron, vraag: Vraag, options: Options): Promise<Raadpleegresultaat>[] => {
  const { nowMs, onBug } = options
  const context = options.contextFor(bron)
  const begonnenMs = nowMs()
  const settle = async (onderdeel: Onderdeel, work: Promise<BronResultaat<never>>): Promise<Raadpleegresultaat> => {
    const failure = (error: unknown) => {
      onBug(bron.id, error)
      return mislukt('interne-fout')
    }
    const resultaat = await within(work, context.signal, mislukt('tijdslimiet')).catch(failure)
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
      .filter(onderdeel => onderdeel in vraag.plan.onderdelen)
      .map(onderdeel => settle(onderdeel, Promise.resolve(mislukt('interne-fout'))))
  }
}

/** Asks all bronnen that deliver a planned onderdeel, in parallel; the others are not called at all. */
export const consult = (bronnen: readonly Bron[], vraag: Vraag, options: Options): Promise<Raadpleegresultaat>[] =>
  bronnen
    .filter(bron => bron.levert.some(onderdeel => onderdeel in vraag.plan.onderdelen))
    .flatMap(bron => consultBron(bron, vraag, options))
