import type { Context, Operatie } from '../adapters/bron.ts'
import type { Bewaard, Cache, CacheSleutel } from '../cache/port.ts'
import { createPurges } from '../cache/purges.ts'
import { createSingleFlight } from '../cache/single-flight.ts'
import type { Sleutelmaker } from '../cache/sleutel.ts'
import { spreadTtl } from '../cache/ttl-spread.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import { type BronResultaat, type Gelukt, isGelukt, mislukt } from '../klantbeeld/resultaat.ts'
import { answersWithin } from './patience.ts'

type Question = {
  readonly klant: Klant
  readonly bron: string
  /** Seconds; 0: this bron is never kept. */
  readonly ttlS: number
  /** Seconds after `ttlS` in which a kept answer may stand in, as `verouderd`, for a source that fails or is slow. */
  readonly verouderdS: number
  /** How long the source may take when such an answer is at hand, in milliseconds; 0: it is asked behind the answer. */
  readonly geduldMs: number
  /** The caller wants the source itself: not what was kept, neither as a stand-in. */
  readonly vers: boolean
  readonly signal: AbortSignal
}

type Deps = {
  readonly cache: Cache
  readonly sleutels: Sleutelmaker
  /** Remembers of whom an answer was, so that a change of it finds him; before it is kept. Never rejects. */
  readonly note?: (klant: Klant, gegevens: unknown) => Promise<void>
}
type Asked<T> = { readonly sleutel: CacheSleutel; readonly operatie: Operatie<T>; readonly question: Question }

/** Behind an answer that was given already nobody waits, so no deadline ends it. */
const refreshLimitMs = 10_000

/** Does the work when what waits for the answer has gone on, and before anything new comes in. */
const behindAnswer = (work: () => unknown): void => process.nextTick(process.nextTick, work)

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

const toBewaard = (resultaat: Gelukt<unknown> | undefined): Bewaard | undefined =>
  resultaat?.status === 'ok' ? { waarde: resultaat.gegevens, opgehaaldOp: resultaat.opgehaaldOp } : undefined

/** What a kept answer may stand in for. Not for a refusal: what the source no longer lets us see is not shown. */
const isOutage = ({ status }: BronResultaat<unknown>) => status === 'storing' || status === 'tijdslimiet'

const readFrom =
  (cache: Cache) =>
  async <T>(sleutel: CacheSleutel): Promise<Gelukt<T> | undefined> => {
    const kept = await cache.get(sleutel)
    if (kept === undefined) return undefined
    const { waarde, opgehaaldOp, isVers } = kept
    return { status: isVers ? 'ok' : 'verouderd', gegevens: waarde as T, opgehaaldOp, uitCache: true }
  }

/** Puts the question to the source, unless another replica is doing so; keeps a complete success. */
const askingVia = ({ cache, note }: Deps) => {
  const read = readFrom(cache)
  return async <T>({ sleutel, operatie, question }: Asked<T>, signal: AbortSignal): Promise<BronResultaat<T>> => {
    const { ttlS, verouderdS, vers } = question
    const claim = await cache.claim(sleutel, { ttlS: spreadTtl(ttlS, sleutel), verouderdS })
    let found: Gelukt<T> | undefined
    const keep = async (): Promise<void> => {
      if (found !== undefined) await note?.(question.klant, found.gegevens)
      await claim.end(toBewaard(found))
    }
    try {
      if (claim.elders !== undefined && !vers) {
        await claim.elders(signal)
        const answered = await read<T>(sleutel)
        if (answered?.status === 'ok') return answered
      }
      const resultaat = await operatie.fetch(signal)
      if (isGelukt(resultaat)) found = resultaat
      return resultaat
    } finally {
      behindAnswer(keep)
    }
  }
}

/** One question for all in this process who ask the same now, except who asks `vers` or came after a purge. */
const sharingVia = (deps: Deps) => {
  const { cache } = deps
  const flights = createSingleFlight<BronResultaat<unknown>>()
  const askSource = askingVia(deps)
  const purges = createPurges()
  cache.watch(melding => melding.soort === 'verwijderd' && purges.mark(melding.klant))

  return async <T>(asked: Asked<T>, signal: AbortSignal): Promise<BronResultaat<T>> => {
    const { klant, naam } = asked.sleutel
    if (asked.question.vers) return askSource(asked, signal)
    const key = `${klant}.${naam}.${purges.stand(klant)}`
    try {
      return (await flights(key, signal, shared => askSource(asked, shared))) as BronResultaat<T>
    } catch (error) {
      if (!signal.aborted) throw error
      return mislukt('afgebroken')
    }
  }
}

/**
 * Stands between an adapter and its source: gives what was kept under this very question (klant, bron, operation and
 * what the plan compiles to), else asks once for all who wait. What is older than its TTL is never given as `ok`: it
 * stands in as `verouderd` when the source fails, or is slower than the patience for it; then the question goes on
 * behind the answer.
 */
export const createRemember = (deps: Deps) => {
  const { cache, sleutels, note } = deps
  const read = readFrom(cache)
  const share = sharingVia(deps)

  const askAlone = async <T>(operatie: Operatie<T>, { klant, signal }: Question): Promise<BronResultaat<T>> => {
    const resultaat = await operatie.fetch(signal)
    if (isGelukt(resultaat)) behindAnswer(() => note?.(klant, resultaat.gegevens))
    return resultaat
  }

  const consider = async <T>(asked: Asked<T>, onLate: () => void): Promise<BronResultaat<T>> => {
    const { vers, signal, geduldMs } = asked.question
    const kept = vers ? undefined : await read<T>(asked.sleutel)
    if (kept === undefined) return share(asked, signal)
    if (kept.status === 'ok') return kept
    const fresh = await answersWithin(share(asked, AbortSignal.timeout(refreshLimitMs)), {
      ms: geduldMs,
      na: asked.operatie.na,
      signal
    })
    if (fresh === undefined) onLate()
    return fresh === undefined || isOutage(fresh) ? kept : fresh
  }

  return (question: Question): Context['remember'] => {
    const once = onceFor()
    let { geduldMs } = question
    // One question may lead to the next: a bron that was too slow for the first is not waited for again.
    const onLate = () => {
      geduldMs = 0
    }
    const ask = <T>(operatie: Operatie<T>, plan: string): Promise<BronResultaat<T>> => {
      // A bron that may not be kept is not shared between callers either: each consultation is its own.
      if (question.ttlS <= 0) return askAlone(operatie, question)
      const { klant, bron } = question
      const sleutel = sleutels.sleutel(klant, { bron, operatie: operatie.naam, plan })
      return consider({ sleutel, operatie, question: { ...question, geduldMs } }, onLate)
    }
    return operatie => {
      const plan = JSON.stringify(operatie.vorm)
      return once(`${operatie.naam} ${plan}`, () => ask(operatie, plan))
    }
  }
}

export type RememberFor = ReturnType<typeof createRemember>
