import { once } from 'node:events'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { request } from 'undici'
import type { Geenantwoord } from '../../src/aggregate/steps.ts'
import type { Send } from '../../src/aggregate/stroom.ts'
import { leftSignal } from '../../src/http/left.ts'
import { createServer } from '../../src/http/server.ts'
import { allowStreams, streamAnswer, streamable, wantsStream } from '../../src/http/stream.ts'
import type { Stroomdeel } from '../../src/klantbeeld/stroom.ts'
import { contract } from '../../src/wiring/contract.ts'
import { namesOf, readStream } from '../steun/stroom.ts'

type Run = (send: Send, left: AbortSignal) => Promise<{ soort: 'gestroomd' } | Geenantwoord>

const produces = ['application/json', 'text/event-stream']
const einde: Stroomdeel = { event: 'einde', data: { verwerkingId: 't' } }
const gestroomd = { soort: 'gestroomd' } as const

/** A server with one route that does what the test says. */
const listen = async (run: Run): Promise<{ readonly app: FastifyInstance; readonly url: string }> => {
  const app = createServer({ contract, maxBytes: 1_024 })
  app.log.level = 'silent'
  app.register(async scope => {
    await allowStreams(scope)
    scope.get('/', streamable, async (asked, reply) => {
      if (!wantsStream(asked, produces)) return { json: true }
      const left = leftSignal(reply)
      return streamAnswer(reply, { left, verwerkingId: 't' }, send => run(send, left))
    })
  })
  return { app, url: await app.listen({ port: 0 }) }
}

const ask = async (t: Test, run: Run, accept = 'text/event-stream') => {
  const { app, url } = await listen(run)
  t.teardown(() => app.close())
  const { statusCode, headers, body } = await request(url, { headers: { accept } })
  const text = await body.text()
  const { delen } = await readStream([Buffer.from(text)])
  return { statusCode, headers, text, delen }
}

const onlyEnd: Run = async send => {
  await send(einde)
  return gestroomd
}

t.test('a stream comes only to who prefers it, weights and wildcards of Accept included', async t => {
  const { app, url } = await listen(onlyEnd)
  t.teardown(() => app.close())
  for (const [accept, type] of [
    ['text/event-stream', 'text/event-stream'],
    ['text/*', 'text/event-stream'],
    ['application/json;q=0.5, text/event-stream', 'text/event-stream'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/json, text/event-stream;q=0.5', 'application/json'],
    ['text/event-stream;q=0, */*', 'application/json']
  ] as const) {
    const { headers, body } = await request(url, { headers: { accept } })
    await body.dump()
    t.match(headers['content-type'], type, accept)
  }
})

t.test('a stream has the headers of every answer', async t => {
  const { statusCode, headers, delen } = await ask(t, onlyEnd)
  t.equal(statusCode, 200)
  t.match(headers, {
    'api-version': contract.version,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': /frame-ancestors/
  })
  t.same(delen, [einde])
})

t.test('what the contract does not name does not go out', async t => {
  const { delen } = await ask(t, async send => {
    await send({ event: 'einde', data: { ...einde.data, geheim: 'x' } as typeof einde.data })
    return gestroomd
  })
  t.same(delen, [einde])
})

t.test('who is refused before the first event gets the problem that he gets in JSON', async t => {
  const { statusCode, headers, text } = await ask(t, async () => ({ soort: 'geweigerd' }))
  t.equal(statusCode, 403)
  t.match(headers['content-type'], 'application/problem+json')
  t.match(JSON.parse(text), { code: 'niet-toegestaan', verwerkingId: 't' })
})

t.test('what goes wrong after the first event is the last one, and says nothing of what went wrong inside', async t => {
  for (const [naam, run, code] of [
    ['no source', async () => ({ soort: 'geenBron' }) as const, 'geen-bron'],
    ['no log', async () => ({ soort: 'geenVerantwoording' }) as const, 'geen-verantwoording'],
    ['a bug', async (): Promise<never> => Promise.reject(new Error('999993653')), 'interne-fout']
  ] as const) {
    const { statusCode, delen, text } = await ask(t, async send => {
      await send({ event: 'onderdeel', data: { voorlopig: false, onderdelen: {} } })
      return run()
    })
    t.equal(statusCode, 200, naam)
    t.same(namesOf(delen), ['', 'fout'])
    t.match(delen.at(-1)?.data, { code, verwerkingId: 't' })
    t.notMatch(text, /999993653/)
  }
  const { statusCode } = await ask(t, async () => Promise.reject(new Error('999993653')))
  t.equal(statusCode, 500, 'a bug before it is an ordinary 500')
})

t.test('a caller who leaves while he is behind with reading holds nothing up', async t => {
  const ended = Promise.withResolvers<void>()
  const much = { verwerkingId: 'x'.repeat(1_000_000) }
  const { app, url } = await listen(async (send, left) => {
    while (!left.aborted) await send({ event: 'einde', data: much })
    ended.resolve()
    return gestroomd
  })
  t.teardown(() => app.close())
  const { body } = await request(url, { headers: { accept: 'text/event-stream' } })
  await once(body, 'readable')
  body.on('error', () => {}).destroy()
  await t.resolves(ended.promise)
})
