import { decodeJwt, jwtVerify } from 'jose'
import t from 'tap'
import { createAuthenticate } from '../../src/adapters/authenticate.ts'
import type { Aanvraag } from '../../src/adapters/authentication.ts'
import type { Caller } from '../../src/adapters/caller.ts'
import { isGelezen } from '../../src/adapters/gelezen.ts'
import { createPools } from '../../src/adapters/pools.ts'
import { actor, doel, traceparent } from './asking.ts'

const caller = { actor, brp: {}, doel, traceparent }
const call = (caller: Caller | undefined): Aanvraag => ({
  caller,
  pools: createPools({ authenticatie: { type: 'geen' }, koppen: {}, tijdslimietMs: 1, gelijktijdig: 1, maxBytes: 1 }),
  tijdslimietMs: 1,
  signal: new AbortController().signal
})
const start = Date.parse('2026-11-23T12:00:00.900Z')

for (const [authenticatie, headers] of [
  [{ type: 'api-key', header: 'X-API-KEY', waarde: 'abc' }, { 'X-API-KEY': 'abc' }],
  [{ type: 'token', waarde: 'abc' }, { authorization: 'Token abc' }],
  [{ type: 'geen' }, {}]
] as const) {
  t.test(`${authenticatie.type} gives ${Object.keys(headers).join() || 'no header'}`, async t => {
    const authenticate = createAuthenticate(authenticatie, () => new Date(start))
    t.strictSame(await authenticate.headers(call(caller)), { gelezen: headers })
    t.equal(authenticate.drop, undefined, 'and nothing else, when it is refused')
  })
}

/** A source with a clock that can be set, and the token of a call. */
const zgw = (secret = 'kort') => {
  let ms = start
  const authenticate = createAuthenticate({ type: 'zgw-jwt', clientId: 'klantbeeld', secret }, () => new Date(ms))
  return {
    pass: (passedMs: number) => {
      ms += passedMs
    },
    token: async (client?: string) => {
      const asking =
        client === undefined ? undefined : { ...caller, actor: { soort: 'medewerker' as const, id: 'x', client } }
      const headers = await authenticate.headers(call(asking))
      return ((isGelezen(headers) && headers.gelezen.authorization) || '').replace('Bearer ', '')
    }
  }
}

t.test('a ZGW token is signed with the secret and says which client calls, in whole seconds a minute ago', async t => {
  const { token } = zgw()
  const { payload, protectedHeader } = await jwtVerify(await token('kiss'), new TextEncoder().encode('kort'), {
    currentDate: new Date(start)
  })
  t.strictSame(protectedHeader, { alg: 'HS256', typ: 'JWT' })
  t.strictSame(payload, {
    client_id: 'klantbeeld',
    user_id: 'kiss',
    user_representation: 'kiss',
    iss: 'klantbeeld',
    iat: Math.floor(start / 1_000) - 60
  })
})

t.test('a ZGW token never names the person behind the client', async t => {
  const { token } = zgw()
  t.notMatch(JSON.stringify(decodeJwt(await token('kiss'))), actor.id)
  t.match(decodeJwt(await token()), { user_id: 'klantbeeld' }, 'a call for nobody is our own')
})

t.test('a ZGW token serves its client for two minutes, and no other client', async t => {
  const { token, pass } = zgw()
  const first = await token('kiss')
  pass(119_000)
  t.equal(await token('kiss'), first)
  t.not(await token('portaal'), first)
  pass(2_000)
  const second = await token('kiss')
  t.not(second, first)
  t.equal(decodeJwt(second).iat, Math.floor((start + 121_000) / 1_000) - 60)
})
