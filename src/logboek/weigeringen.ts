import type { Actor } from '../klantbeeld/actor.ts'
import { type Pseudoniemsleutel, toActorsleutel } from './pseudoniem.ts'
import { geweigerdRegel } from './raadpleging.ts'
import type { Regel } from './regel.ts'
import type { Logboek } from './store.ts'

/** A request that was refused before anything of it was read. `actor` only of a token that was good. */
export type Weigering = {
  readonly traceId: string
  /** Id of the operation in the contract. */
  readonly operatie: string
  /** A code; never text from the request. */
  readonly reden: string
  readonly registerversie: string
  readonly actor?: Actor
}

type Options = {
  readonly logboek: Pick<Logboek, 'append'>
  readonly sleutel: Pseudoniemsleutel
  readonly nowMs: () => number
  /** Does work after some milliseconds. */
  readonly later: (work: () => void, ms: number) => void
}

const WINDOW_MS = 60_000
/** Lines of their own within a minute, for one caller, and for all together of whom nothing is known. */
const MAX_LINES = 10
/** Callers told apart within a minute; those beyond are as one. */
const MAX_CALLERS = 1_000

type Telling = { readonly weigering: Weigering; readonly aantal: number }

/**
 * Audits refusals at the gate (BIO2; requirements C.47) without letting an attacker fill the disk: after ten in a minute
 * the others are counted, and one line per reason says how many there were. The caller never waits for it. What is
 * counted and not written yet is lost when the process dies.
 */
export const createWeigeringen = ({ logboek, sleutel, nowMs, later }: Options) => {
  const used = new Map<string, number>()
  const counted = new Map<string, Telling>()
  let isOpen = false

  const callerOf = ({ actor }: Weigering): string =>
    actor === undefined ? 'onbekend' : toActorsleutel({ issuer: actor.uitgever, subject: actor.id }, sleutel)

  const toRegel = ({ weigering, aantal }: Telling): Regel => {
    const { traceId, operatie, reden, registerversie, actor } = weigering
    const who = { herkomst: actor?.client ?? 'onbekend', actor: callerOf(weigering), doel: 'onbekend' }
    return geweigerdRegel(
      { traceId, actie: operatie, ...who, registerversie, soortenGegevens: [], bronnen: [] },
      { reden, tijdstipMs: nowMs(), ...(aantal > 1 && { aantal }) }
    )
  }

  const write = async (telling: Telling): Promise<void> => {
    const { ok } = await logboek.append([toRegel(telling)])
    // Not on disk: it goes with the next count.
    if (!ok) count(telling)
  }

  const count = ({ weigering, aantal }: Telling): void => {
    open()
    const key = `${weigering.reden} ${callerOf(weigering)}`
    counted.set(key, { weigering, aantal: (counted.get(key)?.aantal ?? 0) + aantal })
  }

  /** Ends the minute: writes what was only counted. Resolves when that is done, or could not be done. */
  const flush = async (): Promise<void> => {
    const tellingen = [...counted.values()]
    counted.clear()
    used.clear()
    isOpen = false
    await Promise.all(tellingen.map(write))
  }

  const open = (): void => {
    if (isOpen) return
    isOpen = true
    later(flush, WINDOW_MS)
  }

  return {
    add: (weigering: Weigering): void => {
      open()
      const isKnown = used.has(callerOf(weigering)) || used.size < MAX_CALLERS
      const { actor: _, ...nobody } = weigering
      const own = isKnown ? weigering : nobody
      const caller = callerOf(own)
      const lines = (used.get(caller) ?? 0) + 1
      used.set(caller, lines)
      const telling = { weigering: own, aantal: 1 }
      if (lines <= MAX_LINES) void write(telling)
      else count(telling)
    },
    flush
  }
}

export type Weigeringen = ReturnType<typeof createWeigeringen>
