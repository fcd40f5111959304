import { randomUUID } from 'node:crypto'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSinks } from '../../src/logboek/sink-open.ts'
import { createParkeerplaats } from '../../src/logboek/sink-parkeerplaats.ts'
import { createUitvoering, systeemklok } from '../../src/logboek/sink-uitvoering.ts'
import { createTaken } from '../../src/logboek/taken.ts'
import { configOf, isLeeg, useFile } from './opstelling.ts'

// Exports until it is killed, or until there is nothing left. The clock is ahead, so that it need not wait a minute
// for the sink to be free of the process that was killed before it.
const [, , pad = '', url = '', aheadMs = '0'] = process.argv
const use = useFile(pad)
const nowMs = () => Date.now() + Number(aheadMs)
const taken = createTaken(use, { id: randomUUID(), nowMs })
const { bewaartermijnen } = logboekSchema.parse({ pad })
const sinks = await openSinks(configOf({ soort: 'otlp', url, maxRegels: 20 }), {
  lezer: taken,
  bewaartermijnen,
  isVertrouwelijk: () => false,
  now: () => new Date()
})
createUitvoering({
  uitvoer: taken,
  parkeerplaats: createParkeerplaats(use),
  sinks,
  klok: { ...systeemklok, nowMs },
  random: Math.random,
  onToestand: toestand => {
    if (isLeeg(toestand)) process.exit(0)
  }
}).start()
