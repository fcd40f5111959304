import { setTimeout as wait } from 'node:timers/promises'
import type { Ask, Seen } from './asking.ts'
import type { Fault } from './faults.ts'
import { recoveryMs } from './limits.ts'
import type { State } from './sources.ts'

/** Enough to open a breaker, were the first question not. */
const besides = 5
const pollMs = 100
const giveUpMs = 3 * recoveryMs

export type Outcome = {
  readonly fault: Fault
  readonly state: State
  readonly seen: Seen
  /** Put at the same moment, and wanting the source itself. */
  readonly others: readonly Seen[]
  /** Undefined: not within thrice the time for it. */
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
    if (passedMs > giveUpMs) return undefined
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
