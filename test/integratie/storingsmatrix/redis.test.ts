import t from 'tap'
import { someCells } from './cells.ts'
import { gateMarginMs, matrixMs } from './limits.ts'
import { testRedis } from './redis-proef.ts'

// Each fault in one of the three states: `npm run storingsmatrix` has all of them.
t.setTimeout(matrixMs)
await testRedis(t, someCells(0), { marginMs: gateMarginMs })
