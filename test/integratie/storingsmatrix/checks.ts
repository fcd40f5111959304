import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'
import type { Seen } from './asking.ts'
import { budgetMs, listExpected, marginMs, type Outcome, recoveryMs, toSaid } from './cell.ts'
import { merk } from './faults.ts'
import type { Bekende } from './klanten.ts'
import type { Run } from './matrix.ts'
import { type Source, states } from './sources.ts'

/** Whatever is shown is all there is: never less for want of a source. */
const isWhole = ({ parts }: Seen, { ids }: Bekende, { asks }: Source): boolean =>
  Object.entries(asks === 'zaak' ? { zaken: ids.zaken.slice(0, 1) } : ids).every(([naam, wanted]) => {
    const { gegevens: shown } = parts[naam] ?? {}
    return shown === undefined || wanted.every(id => shown.some(one => one.id === id))
  })

const checkOthers = (t: Test, cel: string, { others }: Outcome, { expected }: Source): void => {
  // A source that was asked itself has nothing to show but what it just said.
  const affected = Object.entries(expected.cold)
  for (const { status, parts } of others) {
    t.equal(status, 200, `${cel}: others`)
    for (const [naam, gevolg] of affected) {
      const part = parts[naam]
      if (gevolg === 'uit') t.match(part, { status: 'nietBeschikbaar', bronnen: [{ status: /storing|tijdslimiet/ }] })
      else t.equal(part?.status, gevolg, `${cel}: others, ${naam}`)
    }
  }
}

/** The cells of a source as a table: took / well again after, in milliseconds. */
const toTable = (naam: string, outcomes: readonly Outcome[]): string[] => {
  const ms = (value: number | undefined) => (value === undefined ? 'never' : String(Math.round(value)))
  const faults = [...new Set(outcomes.map(({ fault }) => fault))]
  return faults.map(fault => {
    const cells = states.map(state => {
      const found = outcomes.find(one => one.fault === fault && one.state === state)
      if (found === undefined) return `${state} -`
      const said = [...new Set(Object.values(toSaid(found.seen)).filter(one => one !== 'ok: ok'))].join('; ') || 'ok'
      return `${state} ${said} ${ms(found.seen.tookMs)}/${ms(found.recoveredMs)}`
    })
    return `${naam} | ${fault} | ${cells.join(' | ')}`
  })
}

const checkCell = (t: Test, outcome: Outcome & { readonly bekende: Bekende }, source: Source): void => {
  const { fault, state, seen, recoveredMs, after, others, bekende } = outcome
  const cel = `${fault}, ${state}`
  t.equal(seen.status, 200, cel)
  const said = toSaid(seen)
  const allowed = listExpected(source, outcome, seen)
  t.same(said, allowed.find(one => isDeepStrictEqual(one, said)) ?? allowed[0], `${cel}: statuses`)
  t.ok(isWhole(seen, bekende, source), `${cel}: what is shown is whole`)
  for (const { tookMs } of [seen, ...others])
    t.ok(tookMs < budgetMs + marginMs, `${cel}: took ${Math.round(tookMs)} ms`)
  checkOthers(t, cel, outcome, source)
  t.ok(recoveredMs !== undefined && recoveredMs < recoveryMs + marginMs, `${cel}: well again after ${recoveredMs} ms`)
  t.ok(after.compleet && isWhole(after, bekende, source), `${cel}: afterwards all is there`)
  t.notOk(
    [seen, after, ...others].some(({ text }) => text.includes(merk)),
    `${cel}: nothing of the fault in an answer`
  )
}

/** Looks at all that a run came to, and prints it. */
export const checkRun = async (t: Test, naam: string, { run, source }: { run: Run; source: Source }): Promise<void> => {
  for (const outcome of run.outcomes) checkCell(t, outcome, source)
  for (const line of toTable(naam, run.outcomes)) t.comment(line)
  const { text: metrics } = await run.opstelling.call({ path: '/metrics' })
  t.notOk(run.opstelling.logText().includes(merk), 'nothing of a fault in the log')
  t.notOk(metrics.includes(merk), 'nor in the metrics')
}
