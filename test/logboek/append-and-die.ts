import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import { beginRegels } from '../../src/logboek/raadpleging.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSqliteLogboek } from '../../src/logboek/sqlite.ts'
import { raadpleging } from './voorbeeld.ts'

// Appends with some clients at a time, and tells each trace only after its lines were answered, until it is killed.
const [, , pad = ''] = process.argv
const logboek = await openSqliteLogboek(logboekSchema.parse({ pad }))

const client = async (): Promise<void> => {
  for (;;) {
    const traceId = randomBytes(16).toString('hex')
    const { ok } = await logboek.append(beginRegels({ ...raadpleging, traceId }))
    if (!ok) process.exit(1)
    writeSync(1, `${traceId}\n`)
  }
}
await Promise.all(Array.from({ length: 16 }, client))
