import t from 'tap'
import { toAsk } from './asking.ts'
import { type Outcome, runCell } from './cell.ts'
import { checkRun } from './checks.ts'
import { type Fault, faults } from './faults.ts'
import type { Bekende } from './klanten.ts'
import { type BehindGate, ofState, openMatrix, startBehindGate } from './matrix.ts'
import { catalogi, type State, states } from './sources.ts'

// What a catalogus says is of no klant, and a process reads it once: `cold` is a process that never could, `warm` one
// that did, `stale` one that did more than a day ago. So each fault gets a process of its own, for all three in turn.
const rondes = Number(process.env.RONDES ?? 1)
t.setTimeout(180_000 * rondes)

const dayS = 86_400
let daysLater = 0
const now = () => new Date(Date.parse('2026-11-23T12:00:00Z') + performance.now() + daysLater * dayS * 1_000)
const matrix = await openMatrix(t, now)

type Row = BehindGate & { readonly fault: Fault; readonly outcomes: (Outcome & { readonly bekende: Bekende })[] }

/** Who is asked about was never asked about before: only the catalogus is known, or not. */
const runState = async ({ gate, opstelling, fault, outcomes }: Row, state: State): Promise<void> => {
  const bekende = ofState(matrix.klanten.natuurlijkPersoon, state)[faults.indexOf(fault)]
  if (bekende === undefined) throw new Error('too few klanten')
  const iat = Math.floor(now().getTime() / 1_000)
  const ask = await toAsk(opstelling, catalogi, bekende, { iat, nbf: iat, exp: iat + 600 })
  outcomes.push({ bekende, ...(await runCell(gate, ask, { fault, state })) })
}

for (let ronde = 1; ronde <= rondes; ronde++) {
  t.test(`round ${ronde}`, async t => {
    daysLater = 0
    const rows: Row[] = []
    for (const fault of faults) {
      const behind = await startBehindGate(matrix, catalogi, { isAbsent: true })
      t.teardown(behind.close)
      rows.push({ ...behind, fault, outcomes: [] })
    }
    for (const state of states) {
      if (state === 'stale') daysLater = 1.1
      await Promise.all(rows.map(row => runState(row, state)))
    }
    for (const { fault, opstelling, outcomes } of rows) {
      await t.test(`a catalogus fails by ${fault}, whatever is known of it: the answer is in time and true`, t =>
        checkRun(t, 'catalogi', { run: { opstelling, outcomes }, source: catalogi })
      )
    }
  })
}
