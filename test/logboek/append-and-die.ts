import { beginRegels } from '../../src/logboek/raadpleging.ts'
import { openSqliteLogboek } from '../../src/logboek/sqlite.ts'
import { raadpleging } from './voorbeeld.ts'

const [, , pad = '', appends = '1'] = process.argv
const logboek = await openSqliteLogboek({ pad, maxWachtend: 100 })
for (let i = 0; i < Number(appends); i++) {
  const { ok } = await logboek.append(beginRegels(raadpleging))
  if (!ok) process.exit(1)
}
process.kill(process.pid, 'SIGKILL')
