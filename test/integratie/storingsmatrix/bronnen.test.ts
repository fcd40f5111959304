import t from 'tap'
import { testSources } from './bronnen.ts'
import { someCells } from './cells.ts'
import { gateMarginMs, matrixMs } from './limits.ts'
import { sources } from './rows.ts'

// Each source × each fault, in one of the three states: `npm run storingsmatrix` has all of them.
t.setTimeout(matrixMs)
// One test, so that tap sees no end between two groups of sources.
t.test('each source fails in each way', t =>
  testSources(t, Object.keys(sources) as (keyof typeof sources)[], { choose: someCells, marginMs: gateMarginMs })
)
