import type { Test } from 'tap'
import { toAsk } from './asking.ts'
import { type Outcome, runCell } from './cell.ts'
import { checkRun } from './checks.ts'
import { type Fault, faults } from './faults.ts'
import type { Bekende } from './klanten.ts'
import { type BehindGate, openMatrix, startBehindGate } from './matrix.ts'
import { catalogi } from './rows.ts'
import { type State, states } from './sources.ts'

const dayMs = 86_400_000

type Row = BehindGate & { readonly fault: Fault; readonly outcomes: (Outcome & { readonly bekende: Bekende })[] }

/**
 * What a catalogus says is of no klant, and a process reads it once: `cold` is a process that never could, `warm` one
 * that did, `stale` one that did more than a day ago. So each fault gets a process and a klant of its own, for all three
 * in turn, and of the klant nothing is kept but the types.
 */
export const testCatalogi = async (
  t: Test,
  chosen: readonly Fault[],
  { marginMs }: { readonly marginMs: number }
): Promise<void> => {
  let laterMs = 0
  const now = () => new Date(Date.parse('2026-11-23T12:00:00Z') + performance.now() + laterMs)
  const matrix = await openMatrix(t, now)

  const runState = async ({ gate, opstelling, fault, outcomes }: Row, state: State): Promise<void> => {
    const bekende = matrix.klanten.natuurlijkPersoon[faults.indexOf(fault)]
    if (bekende === undefined) throw new Error('too few klanten')
    const iat = Math.floor(now().getTime() / 1_000)
    const ask = await toAsk(opstelling, catalogi, bekende, { iat, nbf: iat, exp: iat + 600 })
    outcomes.push({ bekende, ...(await runCell(gate, ask, { fault, state })) })
  }

  const rows: Row[] = []
  for (const fault of chosen) {
    const behind = await startBehindGate(matrix, catalogi, { isAbsent: true, ttlS: 0 })
    t.teardown(behind.close)
    rows.push({ ...behind, fault, outcomes: [] })
  }
  for (const state of states) {
    if (state === 'stale') laterMs = 1.1 * dayMs
    for (const row of rows) await runState(row, state)
  }
  for (const { fault, opstelling, outcomes } of rows) {
    await t.test(`a catalogus fails by ${fault}, whatever is known of it: the answer is in time and true`, t =>
      checkRun(t, 'catalogi', { run: { opstelling, outcomes }, source: catalogi, marginMs })
    )
  }
}
