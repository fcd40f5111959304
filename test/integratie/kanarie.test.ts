import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Redis } from 'ioredis'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { contract } from '../../src/wiring/contract.ts'
import { findIn } from '../logboek/bewijs/geheimen.ts'
import { traceOf } from '../steun/details.ts'
import { startRedis } from '../steun/redis.ts'
import { aanroepen } from './kanarie/aanroepen.ts'
import { createKanarie } from './kanarie/kanarie.ts'
import { askWrongly, breakAll } from './kanarie/misbruik.ts'
import { openKanarie } from './kanarie/opstelling.ts'

// Everything that callers can do, once; then every place where something stays behind is searched for what went by.

const redis = await startRedis()
t.teardown(redis.stop)
const { opstelling, collector } = await openKanarie(t, { redisUrl: redis.url })
const { gemeente, call, logText, logboekPad } = opstelling
const urls: { readonly bron: string; readonly url: string }[] = []
for (const { naam: bron, server } of listSimulators(gemeente)) {
  server.server.on('request', ({ url = '' }) => urls.push({ bron, url }))
}

const kanarie = await createKanarie(opstelling)
const { geheimen, headers, problems } = kanarie
for (const ask of Object.values(aanroepen)) await ask(kanarie)
await askWrongly(kanarie)
await breakAll(kanarie)

/** What the service answered well, by its own log: `POST /v1/klanten/_zoek`. */
const served = new Set(
  logText()
    .split('\n')
    .flatMap(line => {
      const { msg, methode, route, status } = line === '' ? { msg: '' } : JSON.parse(line)
      return msg === 'antwoord' && status < 300 ? [`${methode} ${route}`] : []
    })
)

t.test('every operation of the contract was called, and answered', async t => {
  for (const { id, method, url } of contract.operations.values()) {
    t.ok(
      served.has(`${method} ${url}`),
      `${id}: when this fails, add a call of ${method} ${url} that succeeds to test/integratie/kanarie/aanroepen.ts`
    )
  }
  t.same(
    Object.keys(aanroepen).filter(id => !contract.operations.has(id)),
    [],
    'and no call is left of an operation that is gone'
  )
})

t.test('there was enough to leak', async t => {
  t.equal(kanarie.gezocht.size, 9, 'each way of searching was answered')
  const counts = Object.entries(geheimen).map(([kind, values]) => `${values.size} ${kind}`)
  t.comment(`looked for ${counts.join(', ')}; ${urls.length} calls to sources, ${headers.length} answers`)
  for (const [kind, values] of Object.entries(geheimen)) t.ok(values.size >= 5, kind)
  t.ok(findIn(kanarie.shown.join('\n'), geheimen).length > 20, 'and what looks for it finds it in an answer')
})

t.test('nothing in the log', async t => {
  t.match(logText(), /"msg":"antwoord"/)
  t.same(findIn(logText(), geheimen), [])
})

t.test('nothing in the metrics', async t => t.same(findIn((await call({ path: '/metrics' })).text, geheimen), []))

t.test('nothing in the traces', async t => {
  const { traceId, traceparent } = traceOf(1)
  await kanarie.ask({ path: '/v1/doelen', headers: { traceparent } })
  // Spans leave in order, some seconds later.
  while (!collector.received.some(span => span.traceId === traceId)) await delay(50)
  t.ok(collector.received.length > 500)
  t.same(findIn(JSON.stringify(collector.simulator.calls), geheimen), [])
})

t.test('nothing in a problem, nor in the headers of any answer', async t => {
  t.same(findIn(problems.join('\n'), geheimen), [])
  t.same(findIn(headers.join('\n'), geheimen), [])
})

t.test('nothing in the logboek, byte by byte', async t => {
  const folder = dirname(logboekPad)
  const files = readdirSync(folder).filter(file => file.startsWith(basename(logboekPad)))
  t.ok(files.includes(`${basename(logboekPad)}-wal`))
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    t.same(findIn(bytes.toString('latin1'), geheimen), [], file)
    t.same(findIn(bytes.toString('utf8'), geheimen, ['naam']), [], file)
  }
})

t.test('nothing in Redis, in key, member or value', async t => {
  const client = new Redis(redis.url)
  const keys = await client.keys('*')
  t.ok(keys.length > 10)
  t.same(findIn(keys.join('\n'), geheimen), [])
  const dumps = await Promise.all(keys.map(async key => (await client.dumpBuffer(key))?.toString('latin1') ?? ''))
  client.disconnect()
  t.same(findIn(dumps.join('\n'), geheimen), [])
})

const addressesOf = (...bronnen: readonly string[]): string =>
  urls.flatMap(({ bron, url }) => (bronnen.includes(bron) ? [url] : [])).join('\n')

t.test('no address of a call to the BRP or a zaaksysteem holds anything', async t => {
  const addresses = addressesOf('brp', 'zgw')
  t.ok(addresses.length > 1_000)
  t.same(findIn(addresses, geheimen), [])
})

t.test('what may stand in an address does so there alone: docs/decisions 0003 and 0008', async t => {
  const open = urls.filter(({ bron, url }) => bron === 'klantinteracties' && findIn(url, geheimen).length > 0)
  const routes = new Set(open.map(({ url }) => new URL(url, 'http://x').pathname.split('/').at(-1)))
  t.same([...routes].sort(), ['digitaleadressen', 'partijen'])
  t.same(findIn(addressesOf('klantinteracties'), geheimen, ['naam', 'token']), [])
  t.same(findIn(addressesOf('kvk'), geheimen, ['bsn', 'bereik', 'token']), [])
  t.same(findIn(addressesOf('objecten'), geheimen), [], 'the number stands in the body')
  // docs/decisions/0010: with `bsnInUrl`, as in the example configuration, the klant stands in the address.
  t.same(findIn(addressesOf('vtb'), geheimen, ['naam', 'bereik', 'token']), [])
})
