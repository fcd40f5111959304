import { setTimeout as wait } from 'node:timers/promises'
import type { Ask, Seen } from './asking.ts'
import { type Fault, isSlow } from './faults.ts'
import type { Gevolg, Source, State } from './sources.ts'

/** For one answer; a busy machine may take a second more. */
export const budgetMs = 4_000
/** From the end of a fault until all is well; a busy machine may take a second more. */
export const recoveryMs = 2_000
export const marginMs = 1_000

/** Enough to open a breaker, were the first question not. */
const besides = 5
const pollMs = 100

export type Outcome = {
  readonly fault: Fault
  readonly state: State
  readonly seen: Seen
  /** Put at the same moment, and wanting the source itself. */
  readonly others: readonly Seen[]
  /** Undefined: not within twice the time for it. */
  readonly recoveredMs: number | undefined
  readonly after: Seen
}

type Gate = { readonly set: (fault: Fault | undefined) => Promise<void> }
type Cell = { readonly fault: Fault; readonly state: State }

const recover = async (ask: Ask): Promise<number | undefined> => {
  const fromMs = performance.now()
  for (;;) {
    const { status, compleet } = await ask({ vers: true })
    const passedMs = performance.now() - fromMs
    if (status === 200 && compleet) return passedMs
    if (passedMs > 2 * (recoveryMs + marginMs)) return undefined
    await wait(pollMs)
  }
}

/** Asks while the source fails, ends the fault, and asks until all is well. */
export const runCell = async (gate: Gate, ask: Ask, { fault, state }: Cell): Promise<Outcome> => {
  await gate.set(fault)
  const [seen, ...others] = await Promise.all([ask(), ...Array.from({ length: besides }, () => ask({ vers: true }))])
  await gate.set(undefined)
  const recoveredMs = await recover(ask)
  return { fault, state, seen, others, recoveredMs, after: await ask() }
}

const describe = (gevolg: Gevolg | undefined, fault: Fault): string => {
  if (gevolg === undefined) return 'ok: ok'
  if (gevolg === 'uit') return `nietBeschikbaar: ${isSlow(fault) ? 'tijdslimiet' : 'storing'}`
  return `${gevolg}: ${gevolg}`
}

type Said = Readonly<Record<string, string>>

/** Status of each onderdeel and of the bronnen that it came from. */
export const toSaid = ({ parts }: Seen): Said =>
  Object.fromEntries(
    Object.entries(parts).map(([naam, { status, bronnen }]) => [
      naam,
      `${status}: ${bronnen.map(one => one.status).join(', ')}`
    ])
  )

/** What an answer may say of the onderdelen that it has: one thing, but for a race with the patience for a source. */
export const listExpected = (
  { expected, impatient = expected.stale }: Pick<Source, 'expected' | 'impatient'>,
  { fault, state }: Cell,
  { parts }: Seen
): readonly Said[] => {
  const usual = isSlow(fault) ? [] : [expected[state]]
  const late = isSlow(fault) || state === 'stale' ? [state === 'stale' ? impatient : expected[state]] : []
  return [...usual, ...late].map(gevolgen =>
    Object.fromEntries(Object.keys(parts).map(naam => [naam, describe(gevolgen[naam], fault)]))
  )
}
