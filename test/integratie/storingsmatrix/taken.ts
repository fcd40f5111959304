import t from 'tap'
import { testSources } from './bronnen.ts'
import { marginMs, matrixMs } from './limits.ts'

t.setTimeout(matrixMs)
await testSources(t, ['objecten', 'vtb'], { marginMs })
