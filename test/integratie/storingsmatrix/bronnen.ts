import type { Test } from 'tap'
import { allCells, type Choice } from './cells.ts'
import { checkRun } from './checks.ts'
import { matrixMs } from './limits.ts'
import { type Matrix, openMatrix, runSource, startBehindGate } from './matrix.ts'
import { sources } from './rows.ts'
import type { Source } from './sources.ts'

type Naam = keyof typeof sources
type Options = {
  /** Which cells of the source with this place among the names. */
  readonly choose?: (number: number) => readonly Choice[]
  /** For a machine that is busy, milliseconds. */
  readonly marginMs: number
}

/** So few sources fail at once that they leave each other time. */
const atOnce = 3

const runOf = async (t: Test, matrix: Matrix, { naam, cells }: { naam: Naam; cells: readonly Choice[] }) => {
  const source: Source = sources[naam]
  const behind = await startBehindGate(matrix, source)
  t.teardown(behind.close)
  return { naam, source, run: await runSource(behind, matrix, { source, cells }) }
}

/**
 * Each source × each fault × each state: the answer comes within its budget, says what is true, shows nothing of the
 * fault, and all is well again within 2 s after it.
 */
export const testSources = (
  t: Test,
  namen: readonly Naam[],
  { choose = () => allCells, marginMs }: Options
): Promise<unknown> =>
  // One test around all: tap takes a file for done when it waits for something else than a test.
  t.test('sources fail behind a gate', async t => {
    t.setTimeout(matrixMs)
    const matrix = await openMatrix(t)
    const wanted = namen.map((naam, number) => ({ naam, cells: choose(number) }))
    for (let i = 0; i < wanted.length; i += atOnce) {
      const runs = await Promise.all(wanted.slice(i, i + atOnce).map(one => runOf(t, matrix, one)))
      for (const { naam, source, run } of runs) {
        await t.test(`${naam} fails in any way, whatever is kept: the answer is in time and true, and it recovers`, t =>
          checkRun(t, naam, { run, source, marginMs })
        )
      }
    }
  })
