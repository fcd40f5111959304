import t from 'tap'
import { testSources } from './bronnen.ts'

await testSources(t, ['zaken', 'documenten', 'besluiten'])
