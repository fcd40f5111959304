import t from 'tap'
import { testCatalogi } from './catalogus.ts'
import { gateMarginMs, matrixMs } from './limits.ts'

// One fault of each kind: it cannot be reached, is slow, fails, is somebody else. `npm run storingsmatrix` has all.
t.setTimeout(matrixMs)
await testCatalogi(t, ['refused', 'blackhole', '503', 'other host'], { marginMs: gateMarginMs })
