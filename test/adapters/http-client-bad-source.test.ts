import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { z } from 'zod'
import { clientOf } from './client.ts'

const mebibyte = 1024 * 1024
const schema = z.object({ naam: z.string() })
const bsn = '999993653'

/** Bytes as they go over the line, for each call; the connection stays open unless the answer ends it. */
type Answer = (socket: Socket) => void
let answer: Answer = () => undefined
let calls: string[] = []

const source = createServer(socket => {
  socket.on('error', () => undefined)
  socket.on('data', bytes => {
    calls.push(String(bytes))
    answer(socket)
  })
})

t.before(async () => {
  source.listen(0, '127.0.0.1')
  await once(source, 'listening')
  t.context.base = `http://127.0.0.1:${(source.address() as AddressInfo).port}`
})
t.beforeEach(() => {
  calls = []
})
t.teardown(() => source.close())

const http = (body: string | Buffer, { status = '200 OK', headers = '' } = {}): Buffer => {
  const type = headers.includes('content-type') ? '' : 'content-type: application/json\r\n'
  const length = headers.includes('content-length') ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${type}${length}${headers}\r\n`), Buffer.from(body)])
}
const says =
  (...args: Parameters<typeof http>): Answer =>
  socket =>
    socket.write(http(...args))
const sends =
  (bytes: string): Answer =>
  socket =>
    socket.write(bytes)
const breaksAfter =
  (bytes: Buffer): Answer =>
  socket =>
    socket.write(bytes, () => socket.resetAndDestroy())

const flood: Answer = socket => {
  const block = Buffer.alloc(65_536, `"${bsn}",`)
  let sent = 0
  const more = () => {
    while (!socket.destroyed && sent < 1_600) {
      sent += 1
      if (!socket.write(block)) return socket.once('drain', more)
    }
  }
  socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${1_600 * 65_536}\r\n\r\n`)
  more()
}

const drip: Answer = socket => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')
  const timer = setInterval(() => socket.write(' '), 20)
  socket.once('close', () => clearInterval(timer))
}

const goed = JSON.stringify({ naam: 'goed' })
const bomb = gzipSync(Buffer.alloc(32 * mebibyte, ' '))

const bad: readonly [string, Answer, string][] = [
  ['garbage', says(`{"naam": "${bsn}"`), 'onleesbaar'],
  ['nothing at all', says(''), 'onleesbaar'],
  ['two answers in one', says(`${goed}${goed}`), 'onleesbaar'],
  ['HTML that says it is JSON', says('<html>'), 'onleesbaar'],
  ['HTML of its own type', says('<html>', { headers: 'content-type: text/html\r\n' }), 'onleesbaar'],
  ['JSON of another shape', says(`{"naam": ${bsn}}`), 'onverwachte-vorm'],
  ['null', says('null'), 'onverwachte-vorm'],
  ['100 MiB', flood, 'te-groot'],
  ['a drip', drip, 'tijdslimiet'],
  ['a reset before the headers', socket => socket.resetAndDestroy(), 'onbereikbaar'],
  ['a reset halfway', breaksAfter(http('{"naam":', { headers: 'content-length: 99\r\n' })), 'onbereikbaar'],
  ['less than it promised', socket => socket.end(http(goed, { headers: 'content-length: 99\r\n' })), 'onbereikbaar'],
  ['a length that is no number', says(goed, { headers: 'content-length: veel\r\n' }), 'onleesbaar'],
  ['two lengths', says(goed, { headers: 'content-length: 15\r\ncontent-length: 16\r\n' }), 'onleesbaar'],
  ['a compressed answer', says(bomb, { headers: 'content-encoding: gzip\r\n' }), 'onleesbaar'],
  ['an answer that says it is compressed', says(goed, { headers: 'content-encoding: br\r\n' }), 'onleesbaar'],
  ['no HTTP', sends(`SSH-2.0 ${bsn}\r\n`), 'onleesbaar'],
  ['endless headers', sends(`HTTP/1.1 200 OK\r\nx-a: ${'a'.repeat(100_000)}\r\n`), 'te-groot'],
  [
    'a change of protocol',
    sends('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    'onbereikbaar'
  ],
  ['204', sends('HTTP/1.1 204 No Content\r\n\r\n'), 'onverwachte-status'],
  ['206', says(goed, { status: '206 Partial', headers: 'content-range: bytes 0-14/99\r\n' }), 'onverwachte-status'],
  ['a redirect', says('', { status: '302 Found', headers: 'location: http://127.0.0.1:9/\r\n' }), 'onverwachte-status'],
  ['8 MiB of [', says('['.repeat(8 * mebibyte)), 'onleesbaar'],
  ['an object in an object, and so on', says('{"a":'.repeat(20_000) + '1'.padEnd(20_001, '}')), 'onleesbaar']
]
for (const [what, bytes, reden] of bad) {
  t.test(`${what} is ${reden}: no word of the source comes out, and the next answer is read`, async t => {
    const client = clientOf(t, t.context.base, { tijdslimietMs: 400, gelijktijdig: 1, maxBytes: 10 * mebibyte })
    answer = bytes
    const uitkomst = await client.getJson('/vraag', { schema })
    t.strictSame(uitkomst, { status: reden === 'tijdslimiet' ? reden : 'storing', reden })
    t.equal(calls.length, 1, 'asked once, and nobody else is asked')
    answer = says(goed)
    t.strictSame(await client.getJson('/vraag', { schema }), { gelezen: { naam: 'goed' } })
  })
}

const readable: readonly [string, Answer, string][] = [
  ['the last of two equal keys', says('{"naam": "a", "naam": "b"}'), 'b'],
  ['what comes after 103 Early Hints', sends(`HTTP/1.1 103 Early Hints\r\n\r\n${http(goed)}`), 'goed'],
  ['an answer of no stated type', sends(`HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n${goed}`), 'goed'],
  [
    'an answer in chunks',
    sends('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n{"n\r\nc\r\naam":"goed"}\r\n0\r\n\r\n'),
    'goed'
  ],
  ['an answer with a byte order mark', says(`\ufeff${goed}`), 'goed'],
  ['half a surrogate pair as U+FFFD', says('{"naam": "a\\ud83d"}'), 'a\ufffd'],
  ['a whole surrogate pair', says('{"naam": "\\ud83d\\ude00"}'), '😀'],
  ['bytes that are no UTF-8 as U+FFFD', says(Buffer.from([...Buffer.from('{"naam":"'), 0xff, 0x22, 0x7d])), '\ufffd'],
  ['brackets in a string', says(`{"naam": "b", "a": "\\"${'['.repeat(100_000)}"}`), 'b'],
  ['many things side by side', says(`{"naam": "b", "a": [${'[],'.repeat(40_000)}{}]}`), 'b'],
  ['what is nested 64 deep', says(`{"naam": "b", "a": ${'['.repeat(63)}${'1,'.repeat(40_000)}1${']'.repeat(63)}}`), 'b']
]
for (const [what, bytes, naam] of readable) {
  t.test(`${what} is read`, async t => {
    answer = bytes
    t.strictSame(await clientOf(t, t.context.base).getJson('/vraag', { schema }), { gelezen: { naam } })
  })
}

t.test('what comes behind an answer is not taken for the next one', async t => {
  const client = clientOf(t, t.context.base, { gelijktijdig: 1 })
  answer = says(`${goed}${http('{"naam": "van een ander"}')}`, { headers: 'content-length: 15\r\n' })
  t.strictSame(await client.getJson('/een', { schema }), { gelezen: { naam: 'goed' } })
  answer = says('{"naam": "twee"}')
  t.strictSame(await client.getJson('/twee', { schema }), { gelezen: { naam: 'twee' } })
})

t.test('a source that always sends too much costs no memory that grows', async t => {
  const client = clientOf(t, t.context.base)
  answer = flood
  for (let i = 0; i < 5; i++) await client.getJson('/vraag', { schema })
  const before = process.memoryUsage().rss
  for (let i = 0; i < 30; i++) await client.getJson('/vraag', { schema })
  const grownMiB = (process.memoryUsage().rss - before) / mebibyte
  t.ok(grownMiB < 64, `${grownMiB} MiB more after 30 answers of 100 MiB`)
})

t.test('a call says that it wants no compression', async t => {
  answer = says(goed)
  await clientOf(t, t.context.base).getJson('/vraag', { schema })
  t.match(calls, [/^accept-encoding: identity\r$/im])
})
