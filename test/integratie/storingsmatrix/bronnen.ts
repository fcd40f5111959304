import type { Test } from 'tap'
import { checkRun } from './checks.ts'
import { type BehindGate, openMatrix, type Run, runSource, startBehindGate } from './matrix.ts'
import { type Source, sources } from './sources.ts'

type Row = { readonly naam: string; readonly source: Source }

/**
 * Each source × each fault × each state: the answer comes within its budget, says what is true, shows nothing of the
 * fault, and all is well again within 2 s after it. `RONDES` repeats it, `BRON` names the only one.
 */
export const testSources = async (t: Test, namen: readonly (keyof typeof sources)[]): Promise<void> => {
  const rondes = Number(process.env.RONDES ?? 1)
  const { BRON: only } = process.env
  t.setTimeout(180_000 * rondes)
  const matrix = await openMatrix(t)
  const rows: (Row & { readonly behind: BehindGate })[] = []
  for (const naam of namen) {
    if (only !== undefined && naam !== only) continue
    const source: Source = sources[naam]
    const behind = await startBehindGate(matrix, source)
    t.teardown(behind.close)
    rows.push({ naam, source, behind })
  }
  t.pass(`${rows.length} sources behind a gate`)
  for (let ronde = 1; ronde <= rondes; ronde++) {
    await t.test(`round ${ronde}`, async t => {
      const runs: (Row & { readonly run: Run })[] = await Promise.all(
        rows.map(async ({ naam, source, behind }) => ({ naam, source, run: await runSource(behind, matrix, source) }))
      )
      for (const { naam, source, run } of runs) {
        await t.test(`${naam} fails in any way, whatever is kept: the answer is in time and true, and it recovers`, t =>
          checkRun(t, naam, { run, source })
        )
      }
    })
  }
}
