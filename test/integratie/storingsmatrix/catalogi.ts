import t from 'tap'
import { testCatalogi } from './catalogus.ts'
import { faults } from './faults.ts'
import { marginMs, matrixMs } from './limits.ts'

t.setTimeout(matrixMs)
await testCatalogi(t, faults, { marginMs })
