import t from 'tap'
import { z } from 'zod'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { clientOf } from './client.ts'

const schema = z.object({ naam: z.string() })
const onbekend = z.object({ fout: z.array(z.object({ code: z.literal('IPD5200') })) })

const source = createSimulator('bron')
source.server.get('/goed', () => ({ naam: 'goed' }))
source.server.get<{ Querystring: { etag: string } }>('/versie', (request, reply) => {
  const { etag } = request.query
  reply.header('etag', etag)
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : { naam: 'goed' }
})
source.server.get('/altijd304', (_request, reply) => reply.code(304).send())
source.server.get('/niemand', (_request, reply) => reply.code(404).send({ fout: [{ code: 'IPD5200' }] }))
source.server.get('/anders', (_request, reply) => reply.code(404).send({ fout: [{ code: 'IPD0001' }] }))
source.server.get('/proxy', (_request, reply) => reply.code(404).type('text/html').send('<h1>404</h1>'))
source.server.get<{ Params: { code: number } }>('/status/:code', (request, reply) =>
  reply.code(Number(request.params.code)).send({ naam: 'zo niet' })
)
source.server.post('/goed', request => ({ naam: String(Object(request.body).vraag) }))

t.before(async () => {
  t.context.base = await source.listen()
})
t.beforeEach(() => {
  source.reset()
  source.settings.fout = undefined
})
t.teardown(() => source.close())

const found: readonly [string, object][] = [
  ['/goed', { gelezen: { naam: 'goed' } }],
  ['/niemand', { gelezen: undefined }],
  ['/anders', { status: 'storing', reden: 'onverwachte-status' }],
  ['/proxy', { status: 'storing', reden: 'onverwachte-status' }],
  ['/nergens', { status: 'storing', reden: 'onverwachte-status' }],
  ['/status/410', { status: 'storing', reden: 'onverwachte-status' }],
  ['/status/403', { status: 'geweigerd', reden: 'niet-geautoriseerd' }]
]
for (const [path, outcome] of found) {
  t.test(`find ${path} gives ${JSON.stringify(outcome)}: only the source's own "none" is one`, async t => {
    t.strictSame(await clientOf(t, t.context.base).findJson(path, { schema, onbekend }), outcome)
  })
}

for (const etag of ['"abc"', 'W/"abc"', '""']) {
  t.test(`what is kept with etag ${etag} is not sent again as long as it holds`, async t => {
    const client = clientOf(t, t.context.base)
    const options = { schema, query: { etag }, headers: { 'x-a': 'b' } }
    const nieuw = { gelezen: { soort: 'nieuw', waarde: { naam: 'goed' }, etag } }
    t.strictSame(await client.getConditional('/versie', options), nieuw)
    t.strictSame(await client.getConditional('/versie', { ...options, etag: '"oud"' }), nieuw)
    t.strictSame(await client.getConditional('/versie', { ...options, etag }), { gelezen: { soort: 'ongewijzigd' } })
    t.match(source.calls, [
      { headers: { 'if-none-match': undefined } },
      { headers: { 'if-none-match': '"oud"', 'x-a': 'b' } },
      { headers: { 'if-none-match': etag } }
    ])
  })
}

t.test('an etag that is none is left out', async t => {
  const client = clientOf(t, t.context.base)
  for (const etag of ['abc', '"a"b"', '"a b"', `"${'a'.repeat(201)}"`, 'w/"a"']) {
    const gelezen = { soort: 'nieuw', waarde: { naam: 'goed' } }
    t.strictSame(await client.getConditional('/versie', { schema, query: { etag } }), { gelezen })
  }
})

t.test('304 to a question without an etag is no answer', async t => {
  const client = clientOf(t, t.context.base)
  const reden = 'onverwachte-status'
  t.strictSame(await client.getConditional('/altijd304', { schema }), { status: 'storing', reden })
  t.strictSame(await client.getJson('/altijd304', { schema }), { status: 'storing', reden })
})

for (const status of [200, 201, 400, 401, 403, 404, 405, 429, 500, 501]) {
  t.test(`a probe sees ${status}, and what came with it`, async t => {
    const client = clientOf(t, t.context.base)
    const gelezen = { naam: 'zo niet' }
    t.strictSame(await client.probeJson('GET', `/status/${status}`, { schema }), { status, gelezen })
    const other = z.object({ elders: z.string() })
    t.strictSame(await client.probeJson('GET', `/status/${status}`, { schema: other }), { status })
  })
}

t.test('a probe may post, and survives a body that is no JSON', async t => {
  const client = clientOf(t, t.context.base)
  t.strictSame(await client.probeJson('POST', '/goed', { schema, body: { vraag: 'a' }, query: { page: 1 } }), {
    status: 200,
    gelezen: { naam: 'a' }
  })
  t.strictSame(await client.probeJson('GET', '/proxy', { schema }), { status: 404 })
  source.settings.fout = 'html'
  t.strictSame(await client.probeJson('GET', '/goed', { schema }), { status: 200 })
  source.settings.fout = 'uit'
  t.strictSame(await client.probeJson('GET', '/goed', { schema }), { status: 'storing', reden: 'onbereikbaar' })
})
