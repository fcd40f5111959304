import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import { clientOf } from './client.ts'

const mebibyte = 1024 * 1024
const block = Buffer.alloc(65_536, 'x')

const source = createSimulator('bron')
const raw = (path: string, answer: (response: ServerResponse) => unknown) =>
  source.server.get(path, async (_request, reply) => {
    reply.hijack()
    await answer(reply.raw)
  })

let sentBlocks = 0
const blocksOf = function* (count: number) {
  for (let sent = 0; sent < count; sent++) {
    sentBlocks += 1
    yield block
  }
}
// Who reads may leave before the end: that is what is looked at here.
const send = (response: ServerResponse, blocks: number) =>
  pipeline(Readable.from(blocksOf(blocks)), response).catch(() => {})

source.server.get('/document', (_request, reply) => reply.type('Application/PDF; name="x"').send(Buffer.from('%PDF-')))
source.server.get('/elders', (_request, reply) => reply.redirect('/document'))
source.server.get('/deel', (_request, reply) => reply.code(206).send('half'))
source.server.get('/zip', (_request, reply) => reply.header('content-encoding', 'gzip').send(Buffer.from('a')))
source.server.get('/stil', (_request, reply) => reply.hijack())
raw('/groot', response => send(response.writeHead(200), 400))
raw('/leeg', response => response.writeHead(200, { 'content-type': 'geen type', 'content-length': 0 }).end())
raw('/beloofd', response => response.writeHead(200, { 'content-length': 5_000 }).write('a'))
raw('/zwijgt', response => response.writeHead(200, { 'content-type': 'text/plain' }).write('begin'))
raw('/breekt', response => response.writeHead(200, { 'content-length': 99 }).write('geheim', () => response.destroy()))
raw('/druppelt', async response => {
  response.writeHead(200)
  for (let sent = 0; sent < 8; sent++) {
    response.write('.')
    await wait(40)
  }
  response.end()
})

t.before(async () => {
  t.context.base = await source.listen()
})
t.teardown(() => source.close())

const limits = { stilteMs: 2_000, maxBytes: mebibyte }
const open = (t: Test, path: string, over: object = {}) =>
  clientOf(t, t.context.base).getStream(path, { ...limits, ...over })

/** Settles at the next call of the source; `closed` when its connection is gone. */
const nextClose = async () => {
  const [, response] = await once(source.server.server, 'request')
  return { closed: once(response, 'close') }
}

const bodyOf = async (t: Test, path: string, over: object = {}): Promise<Readable> => {
  const download = await open(t, path, over)
  if (!isGelezen(download)) throw new Error(download.reden)
  return download.gelezen.body
}

t.test('a document comes as a stream, with its type and length', async t => {
  const download = await open(t, '/document')
  if (!isGelezen(download)) return t.fail('no document')
  const { body, ...about } = download.gelezen
  t.strictSame(about, { contentType: 'application/pdf', contentLength: 5 })
  t.equal(String(await buffer(body)), '%PDF-')
  t.match(source.calls.at(-1), { headers: { accept: '*/*', 'accept-encoding': 'identity' } })
})

t.test('what is no media type is left out, and an empty document is one', async t => {
  const download = await open(t, '/leeg')
  if (!isGelezen(download)) return t.fail('no document')
  const { body, ...about } = download.gelezen
  t.strictSame(about, { contentLength: 0 })
  t.equal((await buffer(body)).length, 0)
})

for (const [path, reden] of [
  ['/elders', 'onverwachte-status'],
  ['/deel', 'onverwachte-status'],
  ['/nergens', 'onverwachte-status'],
  ['/zip', 'onleesbaar']
] as const) {
  t.test(`GET ${path} is no document: ${reden}`, async t => {
    t.strictSame(await open(t, path), { status: 'storing', reden })
  })
}

t.test('a document that promises more than the limit is not begun', async t => {
  t.strictSame(await open(t, '/beloofd', { maxBytes: 4_999 }), { status: 'storing', reden: 'te-groot' })
})

t.test('the time limit is for the headers only, and then silence is counted', async t => {
  const late = await open(t, '/stil', { tijdslimietMs: 60 })
  t.strictSame(late, { status: 'tijdslimiet', reden: 'tijdslimiet' })
  const slow = await bodyOf(t, '/druppelt', { tijdslimietMs: 250, stilteMs: 250 })
  t.equal(String(await buffer(slow)), '........')
})

t.test('the limit of the bron for answers is not the one for documents', async t => {
  const body = await bodyOf(t, '/groot', { maxBytes: 200 * mebibyte })
  let bytes = 0
  for await (const chunk of body) bytes += chunk.length
  t.equal(bytes, 400 * block.length)
})

const broken: readonly [string, object, string][] = [
  ['/groot', {}, 'te-groot'],
  ['/zwijgt', { stilteMs: 80 }, 'tijdslimiet'],
  ['/breekt', {}, 'onbereikbaar']
]
for (const [path, over, reden] of broken) {
  t.test(`GET ${path} fails underway with a plain error: ${reden}`, async t => {
    const body = await bodyOf(t, path, over)
    const error: unknown = await buffer(body).catch(failure => failure)
    t.match(error, { message: `download broken off: ${reden}` })
    t.strictSame({ ...Object(error) }, { statusCode: 502 }, 'and no word of the source')
    t.equal(Object(error).cause, undefined)
    t.ok(body.destroyed)
  })
}

t.test('a reader who stands still holds the source back, and is cut off in the end', async t => {
  sentBlocks = 0
  const over = { stilteMs: 80, maxBytes: 200 * mebibyte }
  const [{ closed }] = await Promise.all([nextClose(), bodyOf(t, '/groot', over).then(body => body.read(1))])
  await closed
  t.ok(sentBlocks < 200, `${sentBlocks} of 400 blocks sent`)
})

t.test('a document that nobody begins to read breaks nothing, and says so to who begins late', async t => {
  const [{ closed }, body] = await Promise.all([nextClose(), bodyOf(t, '/groot', { stilteMs: 80 })])
  await closed
  await t.rejects(buffer(body), { message: 'download broken off: tijdslimiet' })
})

t.test('a caller who leaves ends the call, before and after the headers', async t => {
  const before = new AbortController()
  const opening = open(t, '/stil', { signal: before.signal })
  before.abort()
  t.strictSame(await opening, { status: 'tijdslimiet', reden: 'afgebroken' })
  const after = new AbortController()
  const body = await bodyOf(t, '/zwijgt', { signal: after.signal })
  const reading = buffer(body)
  after.abort()
  await t.rejects(reading, { message: 'download broken off: afgebroken' })
})

t.test('a stream that is let go lets go of its connection, though the source is silent', async t => {
  const [{ closed }, body] = await Promise.all([nextClose(), bodyOf(t, '/zwijgt', { stilteMs: 60_000 })])
  body.resume()
  await once(body, 'data')
  body.destroy()
  await closed
  t.pass('closed')
})

t.test('a download takes no connection of the answers', async t => {
  const client = clientOf(t, t.context.base, { gelijktijdig: 1 })
  const download = await client.getStream('/zwijgt', limits)
  t.ok(isGelezen(download))
  const probe = await client.probeJson('GET', '/document', { schema: z.unknown() })
  t.match(probe, { status: 200 })
  if (isGelezen(download)) download.gelezen.body.destroy()
})
