import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'
import type { Seen } from './asking.ts'
import type { Outcome } from './cell.ts'
import { listExpected, listExpectedFresh, type Said, served, toSaid } from './expected.ts'
import { merk } from './faults.ts'
import type { Bekende } from './klanten.ts'
import { budgetMs, recoveryMs } from './limits.ts'
import type { Run } from './matrix.ts'
import { type Source, states } from './sources.ts'

/** Whatever a bron that answered has is shown, but for what belongs to a zaak that is not. */
const isWhole = ({ parts }: Seen, { bezit }: Bekende, { asks }: Source): boolean => {
  const shownIn = (naam: string) => new Set((parts[naam]?.gegevens ?? []).map(({ id }) => id))
  const zaken = shownIn('zaken')
  const [een = [], ...others] = Object.entries(bezit)
  const wanted = asks === 'zaak' ? [[een[0] ?? '', een[1]?.slice(0, 1) ?? []] as const] : [een, ...others]
  return wanted.every(([key = '', items = []]) => {
    const [naam = '', id] = key.split('/')
    const report = parts[naam]?.bronnen.find(({ bron }) => bron === id)
    if (report === undefined || !served.includes(report.status)) return report !== undefined
    const shown = shownIn(naam)
    return items.every(item => shown.has(item.id) || (item.zaak !== undefined && !zaken.has(item.zaak)))
  })
}

const checkSaid = (t: Test, said: Said, allowed: readonly Said[], cel: string): void => {
  t.same(said, allowed.find(one => isDeepStrictEqual(one, said)) ?? allowed[0], `${cel}: statuses`)
}

/** The cells of a source as a table: what was not ok, and took / well again after, in milliseconds. */
const toTable = (naam: string, outcomes: readonly Outcome[]): string[] => {
  const ms = (value: number | undefined) => (value === undefined ? 'never' : String(Math.round(value)))
  const faults = [...new Set(outcomes.map(({ fault }) => fault))]
  return faults.map(fault => {
    const cells = states.flatMap(state => {
      const found = outcomes.find(one => one.fault === fault && one.state === state)
      if (found === undefined) return []
      const said = Object.entries(toSaid(found.seen)).filter(([key, status]) => key.includes('/') && status !== 'ok')
      const not = said.map(([key, status]) => `${key} ${status}`).join(', ') || 'ok'
      return `${state}: ${not} ${ms(found.seen.tookMs)}/${ms(found.recoveredMs)}`
    })
    return `${naam} | ${fault} | ${cells.join(' | ')}`
  })
}

type Looked = { readonly source: Source; readonly marginMs: number }

const checkCell = (t: Test, outcome: Outcome & { readonly bekende: Bekende }, { source, marginMs }: Looked): void => {
  const { fault, state, seen, recoveredMs, after, others, bekende } = outcome
  const cel = `${fault}, ${state}`
  for (const { status, tookMs } of [seen, ...others]) {
    t.equal(status, 200, cel)
    t.ok(tookMs < budgetMs + marginMs, `${cel}: took ${Math.round(tookMs)} ms`)
  }
  checkSaid(t, toSaid(seen), listExpected(source, outcome, seen), cel)
  for (const other of others) checkSaid(t, toSaid(other), listExpectedFresh(source, outcome, other), `${cel}, others`)
  t.ok(
    [seen, ...others].every(one => isWhole(one, bekende, source)),
    `${cel}: what is shown is whole`
  )
  t.ok(recoveredMs !== undefined && recoveredMs < recoveryMs + marginMs, `${cel}: well again after ${recoveredMs} ms`)
  t.ok(after.compleet && isWhole(after, bekende, source), `${cel}: afterwards all is there`)
  t.notOk(
    [seen, after, ...others].some(({ text }) => text.includes(merk)),
    `${cel}: nothing of the fault in an answer`
  )
}

/** Looks at all that a run came to, and prints it. */
export const checkRun = async (t: Test, naam: string, { run, ...looked }: Looked & { run: Run }): Promise<void> => {
  for (const outcome of run.outcomes) checkCell(t, outcome, looked)
  for (const line of toTable(naam, run.outcomes)) t.comment(line)
  const { text: metrics } = await run.opstelling.call({ path: '/metrics' })
  t.notOk(run.opstelling.logText().includes(merk), 'nothing of a fault in the log')
  t.notOk(metrics.includes(merk), 'nor in the metrics')
}
