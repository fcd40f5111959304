import t from 'tap'
import { allCells } from './cells.ts'
import { marginMs, matrixMs } from './limits.ts'
import { testRedis } from './redis-proef.ts'

t.setTimeout(matrixMs)
await testRedis(t, allCells, { marginMs })
