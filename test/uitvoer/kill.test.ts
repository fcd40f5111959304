import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import { attributeOf, type OtlpRecord } from '../../simulatie/logboek/collector.ts'
import { createParkeerplaats } from '../../src/logboek/sink-parkeerplaats.ts'
import { configOf, lines, listen, openWinkel, startUitvoering, useFile } from './opstelling.ts'

const MEBIBYTE = 1024 * 1024
const sink = { naam: 'otlp', stromen: ['ldv'] } as const

const idOf = (record: OtlpRecord): string => attributeOf(record, 'klantbeeld.regel.id') ?? ''

t.test('killed at any moment: nothing is lost, and what comes twice is the same line with the same id', async t => {
  const { pad, logboek } = await openWinkel(t)
  await logboek.append(lines(600))
  await logboek.close()
  let onCall = () => {}
  const collector = await listen(t, ({ simulator }) => {
    simulator.server.addHook('onResponse', async () => onCall())
  })
  collector.settings.refuses = ({ name }) => name === 'raadpleging 33'
  const script = fileURLToPath(new URL('./export-and-die.ts', import.meta.url))

  /** Ends by itself when there is nothing left, unless it is killed first, after so many calls. */
  const run = async (round: number, calls: number): Promise<void> => {
    const child = spawn(process.execPath, [script, pad, collector.url, `${round * 61_000}`], { stdio: 'inherit' })
    let left = calls
    onCall = () => {
      if (--left === 0) child.kill('SIGKILL')
    }
    await once(child, 'exit')
  }
  for (let round = 0; round < 4; round++) await run(round, Math.ceil(Math.random() * 12))
  t.ok(collector.received.length < 1_200, 'it was killed in the middle')
  await run(4, Number.POSITIVE_INFINITY)

  const received = Map.groupBy(collector.received, idOf)
  t.equal(received.size, 1_198)
  for (const [id, copies] of received) {
    const different = copies.filter(copy => JSON.stringify(copy) !== JSON.stringify(copies[0]))
    if (different.length > 0) t.fail(`${id} came in two forms`)
  }
  const firsts = [...received.keys()].map(id => Number(id.split(':').at(-1)))
  t.same(
    firsts,
    [...firsts].sort((a, b) => a - b),
    'the first of each came in the order of the chain'
  )
  t.match(await createParkeerplaats(useFile(pad)).countGeparkeerd({ sink }), { regels: 2 })
})

const heapAfterGc = (): number => {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}

t.test('100 000 lines that wait take no memory and no larger calls', async t => {
  const winkel = await openWinkel(t)
  for (let batch = 0; batch < 50; batch++) {
    await winkel.logboek.append(lines(1_000, batch * 1_000).filter(({ stroom }) => stroom === 'ldv'))
  }
  const collector = await listen(t)
  const { simulator } = collector
  simulator.settings.fout = 'fout503'
  const before = heapAfterGc()
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url }))
  const toestand = await loop.until(() => simulator.count() >= 40)
  t.match(toestand, { wachtend: 100_000 })
  const sizes = simulator.calls.map(({ body }) => JSON.stringify(body).split('"traceId"').length - 1)
  t.same(new Set(sizes), new Set([100]))
  simulator.reset()
  t.ok(heapAfterGc() - before < 20 * MEBIBYTE)

  simulator.settings.fout = undefined
  await loop.until(({ wachtend = 0, storing }) => storing === undefined && wachtend < 97_000)
  await loop.stop()
  t.equal(new Set(collector.received.map(idOf)).size, collector.received.length, 'none twice')
})
