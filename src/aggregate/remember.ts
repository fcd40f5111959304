import type { Context, Operatie } from '../adapters/bron.ts'
import type { Cache, CacheSleutel } from '../cache/port.ts'
import { createSingleFlight } from '../cache/single-flight.ts'
import type { Sleutelmaker } from '../cache/sleutel.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import { type BronResultaat, isGelukt, mislukt } from '../klantbeeld/resultaat.ts'

type Question = {
  readonly klant: Klant
  readonly bron: string
  /** Seconds; 0: this bron is never kept. */
  readonly ttlS: number
  /** The caller wants the source itself, not what was kept. */
  readonly vers: boolean
  readonly signal: AbortSignal
}

/** Two operations of one request that are the same question share one answer, kept or not. */
const onceFor = () => {
  const running = new Map<string, Promise<BronResultaat<unknown>>>()
  return <T>(key: string, start: () => Promise<BronResultaat<T>>): Promise<BronResultaat<T>> => {
    const known = running.get(key) as Promise<BronResultaat<T>> | undefined
    const work = known ?? start()
    running.set(key, work)
    return work
  }
}

/**
 * Stands between an adapter and its source: gives what was kept under this very question (klant, bron, operation and
 * what the plan compiles to), else asks once for all who wait and keeps a complete success. Never throws.
 */
export const createRemember = ({ cache, sleutels }: { cache: Cache; sleutels: Sleutelmaker }) => {
  const flights = createSingleFlight<BronResultaat<unknown>>()

  const read = async <T>(sleutel: CacheSleutel): Promise<BronResultaat<T> | undefined> => {
    const kept = await cache.get(sleutel)
    return kept && { status: 'ok', gegevens: kept.waarde as T, opgehaaldOp: kept.opgehaaldOp, uitCache: true }
  }

  const keep = <T>(sleutel: CacheSleutel, resultaat: BronResultaat<T>, ttlS: number): void => {
    if (!isGelukt(resultaat) || resultaat.status !== 'ok') return
    void cache.put(sleutel, { waarde: resultaat.gegevens, opgehaaldOp: resultaat.opgehaaldOp }, ttlS)
  }

  /** One fetch for all who ask the same now; who asks `vers` is not joined to a fetch that started before. */
  const share = async <T>(sleutel: CacheSleutel, { fetch }: Operatie<T>, { ttlS, vers, signal }: Question) => {
    const fetchAndKeep = async (shared: AbortSignal) => {
      const resultaat = await fetch(shared)
      keep(sleutel, resultaat, ttlS) // the answer does not wait for the cache
      return resultaat
    }
    if (vers) return fetchAndKeep(signal)
    try {
      return (await flights(`${sleutel.klant}.${sleutel.naam}`, signal, fetchAndKeep)) as BronResultaat<T>
    } catch (error) {
      if (!signal.aborted) throw error
      return mislukt('afgebroken')
    }
  }

  return (question: Question): Context['remember'] => {
    const once = onceFor()
    const ask = async <T>(operatie: Operatie<T>): Promise<BronResultaat<T>> => {
      // A bron that may not be kept is not shared between callers either: each consultation is its own.
      if (question.ttlS <= 0) return operatie.fetch(question.signal)
      const sleutel = sleutels.sleutel(question.klant, {
        bron: question.bron,
        operatie: operatie.naam,
        plan: JSON.stringify(operatie.vorm)
      })
      const kept = question.vers ? undefined : await read<T>(sleutel)
      return kept ?? share(sleutel, operatie, question)
    }
    return operatie => once(`${operatie.naam} ${JSON.stringify(operatie.vorm)}`, () => ask(operatie))
  }
}

export type RememberFor = ReturnType<typeof createRemember>
