import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { createAuthorisationServer } from '../../simulatie/oauth/authorisation-server.ts'
import type { FaultKind } from '../../simulatie/server/fault.ts'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { createAuthenticate } from '../../src/adapters/authenticate.ts'
import { authenticatieSchema } from '../../src/adapters/authenticatie-schema.ts'
import { clientOf } from './client.ts'

const secret = 'ge heim:é&+%'
const schema = z.object({ naam: z.string() })

const server = createAuthorisationServer({ clientId: 'klant:beeld', clientSecret: secret })
const source = createSimulator('bron')
let held: Promise<void> | undefined
source.server.addHook('preHandler', async (request, reply) => {
  const isValid = server.isValid(request.headers.authorization)
  if (request.url === '/laat') await held
  if (!isValid) return reply.code(401).send({ naam: secret })
})
source.server.route({ method: ['GET', 'POST'], url: '/:pad', handler: () => ({ naam: 'goed' }) })

t.before(async () => {
  t.context.base = await source.listen()
  t.context.tokenUrl = `${await server.simulator.listen()}/token`
})
t.beforeEach(() => {
  source.reset()
  server.simulator.reset()
  server.simulator.settings.fout = undefined
  server.simulator.settings.latentieMs = 0
  for (const name of Object.keys(server.answer)) delete server.answer[name]
})
t.teardown(() => Promise.all([source.close(), server.simulator.close()]))

const oauth = (over: object = {}) =>
  authenticatieSchema.parse({
    type: 'oauth2-client-credentials',
    tokenUrl: t.context.tokenUrl,
    clientId: 'klant:beeld',
    clientSecret: secret,
    ...over
  })

/** A bron with a clock that can be set. */
const bron = (t: Test, over: object = {}, tijdslimietMs = 2_000) => {
  let ms = Date.parse('2026-11-23T12:00:00Z')
  const now = () => new Date(ms)
  const client = clientOf(t, t.context.base, { authenticatie: oauth(over), tijdslimietMs, now })
  return {
    client,
    pass: (passedS: number) => {
      ms += passedS * 1_000
    },
    get: (signal?: AbortSignal) => client.getJson('/goed', { schema, ...(signal && { signal }) })
  }
}

const gelukt = { gelezen: { naam: 'goed' } }

for (const clientSecretIn of ['body', 'basic']) {
  t.test(`a secret in the ${clientSecretIn} gives a token, scope and parameters with it`, async t => {
    const parameters = { resourceServer: 'ResourceServer01', audience: 'https://brp.example/?a=b' }
    const { get } = bron(t, { clientSecretIn, scope: '990001-00000001', parameters })
    t.strictSame(await get(), gelukt)
    t.match(server.simulator.calls, [
      { url: '/token', body: { grant_type: 'client_credentials', scope: '990001-00000001', ...parameters } }
    ])
    t.equal('client_secret' in Object(server.simulator.calls[0]?.body), clientSecretIn === 'body')
  })
}

t.test('one token serves all calls, until a tenth of its life or half a minute remains', async t => {
  for (const [expires_in, freshS] of [
    [300, 270],
    [100, 90],
    ['3600', 3_570],
    [undefined, 54]
  ] as const) {
    server.answer.expires_in = expires_in
    server.simulator.reset()
    const { get, pass, client } = bron(t)
    await get()
    pass(freshS - 1)
    t.strictSame(await client.postJson('/goed', { schema, body: {} }), gelukt)
    t.equal(server.simulator.count(), 1, `${expires_in}: kept`)
    pass(1)
    t.strictSame(await get(), gelukt)
    t.equal(server.simulator.count(), 2, `${expires_in}: renewed`)
  }
})

t.test('who waits for a token waits together: one fetch', async t => {
  server.simulator.settings.latentieMs = 30
  const { get } = bron(t)
  t.strictSame(await Promise.all(Array.from({ length: 20 }, () => get())), Array(20).fill(gelukt))
  t.equal(server.simulator.count(), 1)
})

t.test('a caller who leaves ends his waiting, not the fetch of the others', async t => {
  server.simulator.settings.latentieMs = 400
  const { get } = bron(t)
  const leaving = new AbortController()
  const [left, stayed] = [get(leaving.signal), get()]
  const start = performance.now()
  leaving.abort()
  t.strictSame(await left, { status: 'tijdslimiet', reden: 'afgebroken' })
  t.ok(performance.now() - start < 300, 'at once')
  t.strictSame(await stayed, gelukt)
  t.equal(server.simulator.count(), 1)
})

t.test('a 401 of the source drops the token: the call is repeated once with a new one', async t => {
  const { get, client } = bron(t)
  await get()
  server.revoke()
  t.strictSame(await client.postJson('/goed', { schema, body: { a: 1 } }), gelukt)
  t.match(source.calls.slice(1), [{ body: { a: 1 } }, { body: { a: 1 } }], 'with the same body')
  t.equal(server.simulator.count(), 2)
})

t.test('many calls with one refused token fetch one new one', async t => {
  const { get } = bron(t)
  await get()
  server.revoke()
  server.simulator.settings.latentieMs = 20
  t.strictSame(await Promise.all(Array.from({ length: 10 }, () => get())), Array(10).fill(gelukt))
  t.equal(server.simulator.count(), 2)
})

t.test('a late refusal of the old token leaves the new one', async t => {
  const { get, client } = bron(t)
  await get()
  server.revoke()
  const release = Promise.withResolvers<void>()
  held = release.promise
  const late = client.getJson('/laat', { schema })
  t.strictSame(await get(), gelukt)
  release.resolve()
  t.strictSame(await late, gelukt)
  t.equal(server.simulator.count(), 2)
})

t.test('a source that refuses every token is asked twice, then it is not authenticated', async t => {
  server.answer.access_token = 'van-een-ander'
  t.strictSame(await bron(t).get(), { status: 'geweigerd', reden: 'niet-geauthenticeerd' })
  t.equal(source.count(), 2)
  t.equal(server.simulator.count(), 2)
})

const faults: readonly [FaultKind, string][] = [
  ['uit', 'onbereikbaar'],
  ['hangt', 'tijdslimiet'],
  ['onzin', 'onleesbaar'],
  ['html', 'onleesbaar'],
  ['enorm', 'te-groot'],
  ['halverwege', 'onbereikbaar'],
  ['fout400', 'niet-geauthenticeerd'],
  ['fout401', 'niet-geauthenticeerd'],
  ['fout403', 'niet-geauthenticeerd'],
  ['fout429', 'te-veel-verzoeken'],
  ['fout500', 'onverwachte-status']
]
for (const [fout, reden] of faults) {
  t.test(
    `a token endpoint with fault ${fout} is ${reden}; the source is not called, and later all is well`,
    async t => {
      server.simulator.settings.fout = fout
      const { get } = bron(t, {}, fout === 'hangt' ? 150 : 2_000)
      const uitkomst = await get()
      t.match(uitkomst, { reden })
      t.strictSame(Object.keys(uitkomst), ['status', 'reden'], 'nothing more is told')
      t.equal(source.count(), 0)
      server.simulator.settings.fout = undefined
      if (fout === 'hangt') await get() // joins the fetch that hangs, should that be there still
      t.strictSame(await get(), gelukt, 'a failure is not kept')
    }
  )
}

const answers: readonly [string, object][] = [
  ['no token', { access_token: undefined }],
  ['a token with a line break', { access_token: 'a\r\nx-b: c' }],
  ['an empty token', { access_token: '' }],
  ['a token of another type', { token_type: 'DPoP' }],
  ['a life that is no number', { expires_in: 'lang' }]
]
for (const [what, answer] of answers) {
  t.test(`an answer with ${what} is no token`, async t => {
    Object.assign(server.answer, answer)
    t.strictSame(await bron(t).get(), { status: 'storing', reden: 'onverwachte-vorm' })
    t.equal(source.count(), 0)
  })
}

t.test('a wrong secret is told as a reason class, without the secret', async t => {
  const uitkomst = await bron(t, { clientSecret: 'een ander' }).get()
  t.strictSame(uitkomst, { status: 'geweigerd', reden: 'niet-geauthenticeerd' })
})

const keys = {
  PS256: generateKeyPairSync('rsa', { modulusLength: 2_048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519')
}

for (const alg of ['PS256', 'ES256', 'EdDSA'] as const) {
  t.test(`a key signs an assertion with ${alg}, a new one for each token`, async t => {
    const sleutel = join(t.testdir(), 'sleutel.pem')
    writeFileSync(sleutel, keys[alg].privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const byKey = createAuthorisationServer({ clientId: 'kb', publicKey: keys[alg].publicKey })
    t.teardown(() => byKey.simulator.close())
    byKey.answer.expires_in = 0
    const tokenUrl = `${await byKey.simulator.listen()}/token`
    const privateKeyJwt = { sleutel, alg, kid: 'sleutel-1' }
    const authenticatie = oauth({ tokenUrl, clientId: 'kb', clientSecret: undefined, privateKeyJwt })
    const client = clientOf(t, t.context.base, { authenticatie })
    await client.getJson('/goed', { schema })
    await client.getJson('/goed', { schema })
    const assertions = byKey.simulator.calls.map(({ body }) => Object(body).client_assertion)
    t.match(source.calls, [{ headers: { authorization: /^Bearer / } }, {}, {}, {}], 'the token went out')
    t.equal(new Set(assertions).size, 4)
  })
}

t.test('a key file that is absent or does not fit stops the start', async t => {
  const sleutel = join(t.testdir(), 'sleutel.pem')
  writeFileSync(sleutel, keys.ES256.privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const start = (privateKeyJwt: object) => () =>
    createAuthenticate(oauth({ clientSecret: undefined, privateKeyJwt }), () => new Date())
  t.throws(start({ sleutel: `${sleutel}.weg` }), { code: 'ENOENT' })
  t.throws(start({ sleutel }), { message: 'privateKeyJwt: PS256 needs a key of type rsa' })
  t.doesNotThrow(start({ sleutel, alg: 'ES256' }))
})

const refused: readonly [string, object, string][] = [
  ['no secret and no key', { clientSecret: undefined }, ''],
  ['a secret and a key', { privateKeyJwt: { sleutel: 'a.pem' } }, ''],
  ['a token URL with a password', { tokenUrl: 'https://u:p@as.example/token' }, 'tokenUrl'],
  ['a scope with two spaces', { scope: 'a  b' }, 'scope'],
  ['a parameter of our own', { parameters: { grant_type: 'password' } }, 'parameters.grant_type']
]
for (const [what, over, path] of refused) {
  t.test(`${what} is refused at the start`, async t => {
    const { error } = authenticatieSchema.safeParse({
      type: 'oauth2-client-credentials',
      tokenUrl: 'https://as.example/token?tenant=1',
      clientId: 'kb',
      clientSecret: secret,
      ...over
    })
    t.strictSame(
      error?.issues.map(issue => issue.path.join('.')),
      [path]
    )
    t.notMatch(String(error), secret)
  })
}
