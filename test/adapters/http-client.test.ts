import { type AddressInfo, createServer } from 'node:net'
import t from 'tap'
import { z } from 'zod'
import type { FaultKind } from '../../simulatie/server/fault.ts'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import type { Verbinding } from '../../src/adapters/common-schema.ts'
import { actor, doel, traceparent } from './asking.ts'
import { clientOf as makeClient } from './client.ts'

const nummer = '999993653'
const mebibyte = 1024 * 1024
const schema = z.object({ naam: z.string() })
const caller = { actor, brp: { doelbinding: 'BRPACT-Test' }, doel, traceparent }

const source = createSimulator('bron')
source.server.route({ method: ['GET', 'POST'], url: '/api/v1/goed', handler: () => ({ naam: 'goed', meer: nummer }) })
source.server.get('/api/v1/anders', () => ({ naam: Number(nummer) }))
source.server.get('/api/v1/elders', (_request, reply) => reply.redirect('/api/v1/goed'))
source.server.get('/api/v1/eindeloos', (_request, reply) => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'application/json' })
  const block = 'x'.repeat(65_536)
  const send = () => {
    while (!reply.raw.destroyed && reply.raw.write(block)) {}
  }
  reply.raw.on('drain', send)
  send()
})
source.server.get('/api/v1/stil', (_request, reply) => reply.hijack())
source.server.get('/api/v1/stokkend', (_request, reply) => {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'application/json' }).write('{"naam":')
})
/** What stands before the source, if that speaks. */
let inway: { readonly status: number; readonly fsc: string | undefined } = { status: 502, fsc: undefined }
source.server.get('/api/v1/inway', (_request, reply) => {
  const { status, fsc } = inway
  return reply
    .code(status)
    .headers(fsc ? { 'Fsc-Error-Code': fsc } : {})
    .send({ message: nummer })
})
source.server.get('/api/v1/leeg', (_request, reply) => reply.code(204).send())

const clientOf = (base: string, over: Partial<Verbinding> = {}) => makeClient(t, base, over)

t.before(async () => {
  t.context.base = `${await source.listen()}/api/v1/`
})
t.beforeEach(() => {
  source.reset()
  source.settings.fout = undefined
  source.settings.latentieMs = 0
})
t.teardown(() => source.close())

t.test('an answer is read as far as its schema goes', async t => {
  t.strictSame(await clientOf(t.context.base).getJson('/goed', { schema }), { gelezen: { naam: 'goed' } })
})

const faults: readonly [FaultKind, string, string][] = [
  ['uit', 'storing', 'onbereikbaar'],
  ['hangt', 'tijdslimiet', 'tijdslimiet'],
  ['onzin', 'storing', 'onleesbaar'],
  ['html', 'storing', 'onleesbaar'],
  ['halverwege', 'storing', 'onbereikbaar'],
  ['fout400', 'storing', 'onverwachte-status'],
  ['fout401', 'geweigerd', 'niet-geauthenticeerd'],
  ['fout403', 'geweigerd', 'niet-geautoriseerd'],
  ['fout429', 'storing', 'te-veel-verzoeken'],
  ['fout500', 'storing', 'onverwachte-status'],
  ['fout503', 'storing', 'onverwachte-status']
]
for (const [fout, status, reden] of faults) {
  t.test(`a source with fault ${fout} is ${status}, reason ${reden}, and nothing more is told`, async t => {
    source.settings.fout = fout
    const client = clientOf(t.context.base, { tijdslimietMs: fout === 'hangt' ? 100 : 2_000 })
    t.strictSame(await client.getJson('/goed', { query: { nummer }, schema }), { status, reden })
    t.strictSame(await client.postJson('/goed', { body: { nummer }, schema }), { status, reden })
  })
}

const outcomes = [
  ['/anders', 'onverwachte-vorm'],
  ['/elders', 'onverwachte-status'],
  ['/leeg', 'onverwachte-status'],
  ['/nergens', 'onverwachte-status']
] as const
for (const [path, reden] of outcomes) {
  t.test(`GET ${path} is no answer: ${reden}`, async t => {
    t.strictSame(await clientOf(t.context.base).getJson(path, { schema }), { status: 'storing', reden })
    t.equal(source.count(), 1, 'and nothing else is called for it')
  })
}

t.test('a source that nobody listens for is unreachable', async t => {
  const closed = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => closed.once('listening', resolve))
  const { port } = closed.address() as AddressInfo
  await new Promise(resolve => closed.close(resolve))
  const uitkomst = await clientOf(`http://127.0.0.1:${port}/api`).getJson('/goed', { schema })
  t.strictSame(uitkomst, { status: 'storing', reden: 'onbereikbaar' })
})

t.test('an answer that does not end is refused, at no more memory than the limit lets in', async t => {
  const client = clientOf(t.context.base)
  const before = process.memoryUsage().arrayBuffers
  for (let i = 0; i < 20; i++) {
    t.strictSame(await client.getJson('/eindeloos', { schema }), { status: 'storing', reden: 'te-groot' })
  }
  t.ok(process.memoryUsage().arrayBuffers - before < 32 * mebibyte)
})

for (const path of ['/stil', '/stokkend']) {
  t.test(`the time limit holds to within tens of milliseconds for GET ${path}`, async t => {
    const start = performance.now()
    const uitkomst = await clientOf(t.context.base, { tijdslimietMs: 150 }).getJson(path, { schema })
    const passedMs = performance.now() - start
    t.strictSame(uitkomst, { status: 'tijdslimiet', reden: 'tijdslimiet' })
    t.ok(passedMs >= 140 && passedMs < 450, `${passedMs} ms`)
  })
}

t.test('a call may have a time limit of its own', async t => {
  source.settings.latentieMs = 200
  const client = clientOf(t.context.base, { tijdslimietMs: 60 })
  t.match(await client.getJson('/goed', { schema }), { reden: 'tijdslimiet' })
  t.match(await client.getJson('/goed', { schema, tijdslimietMs: 2_000 }), { gelezen: { naam: 'goed' } })
})

t.test('a caller who leaves ends the call, a deadline of the caller is a time limit', async t => {
  source.settings.fout = 'hangt'
  const client = clientOf(t.context.base)
  const caller = new AbortController()
  const start = performance.now()
  const left = client.getJson('/goed', { schema, signal: caller.signal })
  caller.abort()
  t.strictSame(await left, { status: 'tijdslimiet', reden: 'afgebroken' })
  t.ok(performance.now() - start < 500, 'at once')
  t.match(await client.getJson('/goed', { schema, signal: caller.signal }), { reden: 'afgebroken' })
  t.match(await client.getJson('/goed', { schema, signal: AbortSignal.timeout(50) }), { reden: 'tijdslimiet' })
})

t.test('many calls on one signal raise no warning', async t => {
  const warnings: string[] = []
  const onWarning = ({ name }: Error) => warnings.push(name)
  process.on('warning', onWarning)
  const client = clientOf(t.context.base)
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 40 }, () => client.getJson('/goed', { schema, signal })))
  await new Promise(setImmediate)
  process.off('warning', onWarning)
  t.strictSame(warnings, [])
})

t.test('a body is sent as JSON, a query encoded behind the base', async t => {
  const client = clientOf(t.context.base)
  await client.postJson('/goed', { query: { page: 2 }, body: { nummer }, schema })
  await client.getJson('/goed', { query: { expand: 'a,b', naam: 'é &' }, schema })
  t.match(source.calls, [
    { method: 'POST', url: '/api/v1/goed?page=2', body: { nummer }, headers: { 'content-type': 'application/json' } },
    { method: 'GET', url: '/api/v1/goed?expand=a%2Cb&naam=%C3%A9+%26', headers: { accept: 'application/json' } }
  ])
})

t.test('a call says who calls, in which trace, and what the gateway wants to hear', async t => {
  const koppen = {
    'x-origin-oin': '00000001',
    'x-doelbinding': '{doel.brp.doelbinding}',
    'x-verwerking': '{doel.brp.verwerking}',
    'x-gebruiker': 'gebruiker {actor.id}'
  }
  const client = clientOf(t.context.base, { koppen })
  await client.getJson('/goed', { schema, caller, headers: { 'accept-crs': 'EPSG:4326' } })
  await client.getJson('/goed', { schema, caller: { ...caller, actor: { ...actor, id: 'jörg\r\nx: y' } } })
  await client.getJson('/goed', { schema })
  const [first = {}, second = {}, third = {}] = source.calls.map(({ headers }) => headers)
  t.match(first, {
    authorization: 'Token geheim',
    traceparent,
    'accept-crs': 'EPSG:4326',
    'x-origin-oin': '00000001',
    'x-doelbinding': 'BRPACT-Test',
    'x-gebruiker': 'gebruiker medewerker-1'
  })
  t.notOk('x-verwerking' in first, 'a header that comes out empty is not sent')
  t.equal(second['x-gebruiker'], 'gebruiker j%C3%B6rg%0D%0Ax: y', 'an identity cannot add a header')
  t.notOk('traceparent' in third, 'a call for nobody belongs to no trace')
})

t.test('what cannot be sent is a fault of ours', async t => {
  const headers = { 'x-a': 'a\r\nb: c' }
  const uitkomst = await clientOf(t.context.base).getJson('/goed', { schema, headers })
  t.strictSame(uitkomst, { status: 'storing', reden: 'interne-fout' })
  t.equal(source.count(), 0)
})

t.test('no more connections are open than the bron may have', async t => {
  source.settings.latentieMs = 20
  const client = clientOf(t.context.base, { gelijktijdig: 2 })
  const sockets = new Set<unknown>()
  let most = 0
  const count = (socket: NodeJS.ReadableStream) => {
    sockets.add(socket)
    most = Math.max(most, sockets.size)
    socket.once('close', () => sockets.delete(socket))
  }
  source.server.server.on('connection', count)
  await Promise.all(Array.from({ length: 10 }, () => client.getJson('/goed', { schema })))
  source.server.server.off('connection', count)
  t.equal(most, 2)
})

const ofGateway: readonly (readonly [status: number, fsc: string | undefined, status: string, reden: string])[] = [
  [502, 'ERROR_CODE_SERVICE_UNREACHABLE', 'storing', 'tussenpersoon'],
  [401, 'ERROR_CODE_ACCESS_TOKEN_EXPIRED', 'storing', 'tussenpersoon'],
  [502, undefined, 'storing', 'onverwachte-status'],
  [401, undefined, 'geweigerd', 'niet-geauthenticeerd']
]
for (const [code, fsc, status, reden] of ofGateway) {
  t.test(`an error ${code} of ${fsc ? `an FSC gateway (${fsc})` : 'the source'} is ${reden}`, async t => {
    inway = { status: code, fsc }
    t.strictSame(await clientOf(t.context.base).getJson('/inway', { schema }), { status, reden })
  })
}
