import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import { attributeOf, type Collector } from '../../simulatie/logboek/collector.ts'
import type { FaultKind } from '../../simulatie/server/fault.ts'
import type { Sinktoestand } from '../../src/logboek/sink-toestand.ts'
import { raadpleging } from '../logboek/voorbeeld.ts'
import { configOf, isLeeg, lines, listen, openWinkel, startUitvoering } from './opstelling.ts'

const idsOf = (collector: Collector) => collector.received.map(one => attributeOf(one, 'klantbeeld.regel.id') ?? '')
const numbersOf = (ids: readonly string[]) => ids.map(id => Number(id.split(':').at(-1)))
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

const faults: readonly [FaultKind, string][] = [
  ['uit', 'onbereikbaar'],
  ['onzin', 'onleesbaar'],
  ['html', 'onleesbaar'],
  ['enorm', 'te-groot'],
  ['halverwege', 'onbereikbaar'],
  ['fout401', 'niet-geauthenticeerd'],
  ['fout403', 'niet-geautoriseerd'],
  ['fout429', 'te-veel-verzoeken'],
  ['fout500', 'onverwachte-status'],
  ['fout503', 'onverwachte-status']
]

// A slow machine must not take one of these for a sink that hangs.
const longMs = 30_000

const isDone = (toestand: Sinktoestand) => isLeeg(toestand) && toestand.verzonden >= 70

const outlast = async (t: Test, kinds: readonly [FaultKind, string][], tijdslimietMs: number) => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(30))
  const collector = await listen(t)
  const { settings } = collector.simulator
  settings.fout = kinds[0]?.[0]
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url, tijdslimietMs }))
  for (const [fout, reden] of kinds) {
    settings.fout = fout
    const toestand = await loop.until(({ storing }) => storing?.reden === reden)
    t.match(toestand, { sink: 'otlp', wachtend: 60, verzonden: 0, storing: { bij: 'sink' } }, fout)
    t.equal(toestand.oudsteMs, raadpleging.begonnenMs)
  }
  t.same(collector.received, [])
  await winkel.logboek.append(lines(5, 30))
  settings.fout = undefined
  t.match(await loop.until(isDone), { wachtend: 0, verzonden: 70, geparkeerd: 0, oudsteMs: undefined })
  t.same(numbersOf(idsOf(collector)), upTo(70))
}

t.test('a sink that is down for long, in every way, has acknowledged nothing; then all arrives, in order', t =>
  outlast(t, faults, longMs)
)

t.test('a sink that hangs has acknowledged nothing; then all arrives, in order', t =>
  outlast(t, [['hangt', 'tijdslimiet']], 2_000)
)

t.test('a sink that stays down is left alone for longer and longer, half a minute at most', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(1))
  const { simulator, url } = await listen(t)
  simulator.settings.fout = 'fout500'
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url }))
  await loop.until(() => simulator.count() > 9)
  t.same(loop.sleeps.slice(0, 9), [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
})

/** Answers each call to a sink by hand. */
const answering = async (t: Test, answer: (response: ServerResponse, call: number) => void): Promise<string> => {
  let calls = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => answer(response, ++calls))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

t.test('Retry-After is heeded with 429 and 503, up to half a minute', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(1))
  const asked = [
    [429, '7'],
    [503, '20'],
    [503, '86400'],
    [500, '9']
  ] as const
  const url = await answering(t, (response, call) => {
    const [status, seconds] = asked[call - 1] ?? [200, '0']
    response.writeHead(status, { 'retry-after': seconds }).end('{}')
  })
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url }))
  await loop.until(isLeeg)
  t.same(loop.sleeps.slice(0, 4), [7_000, 20_000, 30_000, 4_000], 'a 500 has no say: the fourth fault on end')
})

const noAcknowledgement = [
  [200, ''],
  [200, '{"status":"ok"}'],
  [200, '[]'],
  [200, 'null'],
  [200, '{"partialSuccess":{"rejectedSpans":"geen"}}'],
  [200, '{"partialSuccess":{"rejectedSpans":-1}}'],
  [200, '{"partial_success":{"rejected_spans":1}}'],
  [202, '{}'],
  [204, ''],
  [308, '{}']
] as const
const acknowledgement = [
  '{}',
  '{"partialSuccess":null}',
  '{"partialSuccess":{}}',
  '{"partialSuccess":{"rejectedSpans":"0","errorMessage":"let op"}}'
]

t.test('only an answer that reads as one acknowledges lines', async t => {
  const winkel = await openWinkel(t)
  let current: readonly [number, string] = noAcknowledgement[0]
  const url = await answering(t, response => response.writeHead(current[0], { location: '/elders' }).end(current[1]))
  await winkel.logboek.append(lines(1))
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url }))
  for (const answer of noAcknowledgement) {
    current = answer
    // The first state may still be of the answer before.
    await loop.until(() => true)
    t.match(await loop.until(() => true), { wachtend: 2, verzonden: 0, storing: { bij: 'sink' } }, answer.join(' '))
  }
  for (const [i, body] of acknowledgement.entries()) {
    current = [200, body]
    const sent = 2 * (i + 1)
    t.match(await loop.until(toestand => isLeeg(toestand) && toestand.verzonden >= sent), { verzonden: sent }, body)
    current = [500, '']
    await winkel.logboek.append(lines(1, i))
  }
})

t.test('one call at a time, of no more lines than configured', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(60))
  let busy = 0
  let most = 0
  const collector = await listen(t, ({ simulator: { server } }) => {
    server.addHook('onRequest', async () => {
      most = Math.max(most, ++busy)
    })
    server.addHook('onResponse', async () => {
      busy--
    })
  })
  const loop = await startUitvoering(t, winkel, configOf({ soort: 'otlp', url: collector.url, maxRegels: 50 }))
  await loop.until(isLeeg)
  t.equal(most, 1)
  t.equal(collector.received.length, 120)
  t.equal(collector.simulator.count(), 3)
})

t.test('a sink that is down does not hold up another one', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(3))
  const down = await listen(t)
  const up = await listen(t)
  down.simulator.settings.fout = 'hangt'
  const config = configOf({ soort: 'otlp', url: down.url, tijdslimietMs: 200 }, { soort: 'otlp-audit', url: up.url })
  const loop = await startUitvoering(t, winkel, config)
  t.match(await loop.until(toestand => toestand.sink === 'otlp-audit' && isLeeg(toestand)), { verzonden: 6 })
  t.same(down.received, [])
})

t.test('stopping finishes the call under way and keeps what came of it', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(50))
  const { promise: arrived, resolve } = Promise.withResolvers<void>()
  const collector = await listen(t, ({ simulator }) => simulator.server.addHook('onRequest', async () => resolve()))
  collector.simulator.settings.latentieMs = 100
  const config = configOf({ soort: 'otlp', url: collector.url, maxRegels: 10 })
  const loop = await startUitvoering(t, winkel, config)
  await arrived
  await loop.stop()
  t.equal(collector.received.length, 10)
  t.match(await winkel.logboek.uitvoer.backlog({ sink: { naam: 'otlp', stromen: ['ldv'] } }), { regels: 90 })
})

t.test('a store that does not answer is told as such, and is tried again', async t => {
  const winkel = await openWinkel(t)
  await winkel.logboek.append(lines(2))
  const collector = await listen(t)
  let faulty = true
  const broken = { ok: false, reden: 'vergrendeld' } as const
  const { uitvoer } = winkel.logboek
  const logboek = {
    ...winkel.logboek,
    uitvoer: {
      ...uitvoer,
      next: async (vraag: Parameters<typeof uitvoer.next>[0]) => (faulty ? broken : uitvoer.next(vraag))
    }
  }
  const loop = await startUitvoering(t, { ...winkel, logboek }, configOf({ soort: 'otlp', url: collector.url }))
  t.match(await loop.until(() => true), { storing: { bij: 'logboek', reden: 'vergrendeld' } })
  faulty = false
  t.match(await loop.until(isLeeg), { verzonden: 4 })
})
