import type { Logboeklezer } from './lezer.ts'
import type { Opgeschoond } from './onderhoud.ts'
import type { LogboekInstellingen } from './schema.ts'
import type { Parkeerplaats } from './sink-parkeerplaats.ts'
import type { Logboek } from './store.ts'
import type { Taken } from './taken.ts'
import type { Sink, Uitvoer } from './uitvoer.ts'
import { currentKey, type Zegelring } from './zegel.ts'

/** The durable logboek with all that is done with it. */
export interface Logboekopslag extends Logboek {
  readonly lezer: Logboeklezer
  readonly uitvoer: Uitvoer
  readonly parkeerplaats: Parkeerplaats
  /** Enforces the retention periods now; it is done daily by itself. */
  opschonen(): Promise<Opgeschoond>
}

export type Opslagopties = {
  /** From `toZegelring`; absent: the chains are not sealed. */
  readonly zegels?: Zegelring | undefined
  /** The sinks that are configured: no line goes before these have it. Absent: those that the store knows of. */
  readonly sinks?: readonly Sink[] | undefined
  /** After each daily round, for log and metric. */
  readonly onOpgeschoond?: ((opgeschoond: Opgeschoond) => void) | undefined
}

const FIRST_ROUND_MS = 60_000
const DAY_MS = 86_400_000

type Delen = { readonly logboek: Logboek; readonly taken: Taken; readonly end: () => Promise<void> }

/** Joins the writer and the other tasks of a store, and starts the daily round. */
export const createOpslag = (
  { logboek, taken, end }: Delen,
  { bewaartermijnen }: LogboekInstellingen,
  { zegels, sinks, onOpgeschoond }: Opslagopties
): Logboekopslag => {
  const zegelsleutel = zegels && currentKey(zegels)
  const opschonen = () => taken.opschonen({ bewaartermijnen, sinks, zegelsleutel, nowMs: Date.now() })
  let timer: NodeJS.Timeout
  const plan = (inMs: number): void => {
    timer = setTimeout(async () => {
      onOpgeschoond?.(await opschonen())
      plan(DAY_MS)
    }, inMs).unref()
  }
  plan(FIRST_ROUND_MS)
  let closing: Promise<void> | undefined
  const closeAll = async (): Promise<void> => {
    clearTimeout(timer)
    await logboek.close()
    await end()
  }
  return {
    append: regels => logboek.append(regels),
    state: () => logboek.state(),
    close: () => {
      closing ??= closeAll()
      return closing
    },
    lezer: taken,
    uitvoer: taken,
    parkeerplaats: taken,
    opschonen
  }
}
