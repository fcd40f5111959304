import fc from 'fast-check'
import t from 'tap'
import { tokenRedenen } from '../../src/auth/reden.ts'
import { encode, iss, startForge, startS, verdict } from './forge.ts'

const forge = await startForge(t)
t.beforeEach(() => {
  forge.clock.nowS = startS
})

t.test('two tokens with one jti: the second is refused, the first stays good', async t => {
  const verifier = forge.verifier()
  const first = `Bearer ${await forge.token({ jti: 'een' })}`
  const second = `Bearer ${await forge.token({ jti: 'een', sub: 'ander' })}`
  t.equal(verdict(await verifier.verify(first)), 'ok')
  t.equal(verdict(await verifier.verify(second)), 'jti-hergebruikt')
  t.equal(verdict(await verifier.verify(first)), 'ok')
})

t.test('a jti is free again once its token has expired', async t => {
  const verifier = forge.verifier()
  await verifier.verify(`Bearer ${await forge.token({ jti: 'twee' })}`)
  forge.clock.nowS += 1_000
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token({ jti: 'twee' })}`)), 'ok')
})

t.test('a refused token does not occupy its jti', async t => {
  const verifier = forge.verifier()
  t.equal(
    verdict(await verifier.verify(`Bearer ${await forge.token({ jti: 'drie', azp: undefined })}`)),
    'client-ontbreekt'
  )
  t.equal(verdict(await verifier.verify(`Bearer ${await forge.token({ jti: 'drie' })}`)), 'ok')
})

t.test('a token seen before costs no signature check, is checked anew after ten minutes, and ends at exp', async t => {
  const verifier = forge.verifier()
  const header = `Bearer ${await forge.token()}`
  const { subtle } = globalThis.crypto
  const original = subtle.verify
  const verifications = t.capture(subtle, 'verify', (...args: Parameters<typeof original>) =>
    original.apply(subtle, args)
  )
  const first = await verifier.verify(header)
  t.equal(verifications().length, 1)
  t.strictSame(await verifier.verify(header), first)
  t.equal(verifications().length, 0)

  forge.clock.nowS += 601
  t.equal(verdict(await verifier.verify(header)), 'ok')
  t.equal(verifications().length, 1)

  forge.clock.nowS = startS + 904
  t.equal(verdict(await verifier.verify(header)), 'ok', 'within the clock tolerance')
  forge.clock.nowS = startS + 905
  t.equal(verdict(await verifier.verify(header)), 'verlopen')
  t.equal(verifications().length, 0)
})

t.test('a token is read from the Authorization header alone, as one Bearer token', async t => {
  const verifier = forge.verifier()
  const token = await forge.token()
  const rows: readonly (readonly [string | undefined, string])[] = [
    [undefined, 'ontbreekt'],
    ['', 'geen-bearer'],
    [token, 'geen-bearer'],
    [`access_token=${token}`, 'geen-bearer'],
    [`Basic ${token}`, 'geen-bearer'],
    ['Bearer', 'geen-bearer'],
    ['Bearer ', 'geen-bearer'],
    [`Bearer ${token}, Bearer ${token}`, 'geen-bearer'],
    [`Bearer ${token} ${token}`, 'geen-bearer'],
    [`Bearer ${'x'.repeat(16_385)}`, 'te-groot'],
    ['Bearer x', 'onleesbaar'],
    ['Bearer a.b.c', 'onleesbaar'],
    [`Bearer ${token}.x.x`, 'onleesbaar'],
    [`Bearer ${encode({ alg: 'ES256' })}.${encode([])}.x`, 'onleesbaar'],
    [`bearer ${token}`, 'ok']
  ]
  for (const [header, expected] of rows)
    t.equal(verdict(await verifier.verify(header)), expected, `${header?.slice(0, 30)}`)
})

t.test('whatever stands in the header, the answer is a known reason and never an exception', async t => {
  const verifier = forge.verifier()
  const isRefused = async (header: string) => {
    const outcome = await verifier.verify(header)
    return !outcome.ok && tokenRedenen.includes(outcome.reden)
  }
  const encoded = fc.oneof(fc.base64String(), fc.jsonValue().map(encode))
  const fields = { alg: fc.constantFrom('ES256', 'none', 7), kid: fc.constantFrom(forge.signer.kid, 'x', 7) }
  const header = fc.record({ ...fields, typ: fc.oneof(fc.constant('at+jwt'), fc.jsonValue()) }, { requiredKeys: [] })
  const shaped = fc
    .tuple(header, fc.dictionary(fc.string(), fc.jsonValue()), fc.base64String())
    .map(([head, claims, signature]) => `${encode(head)}.${encode({ ...claims, iss })}.${signature}`)
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(encoded, encoded, encoded).map(parts => parts.join('.')),
    shaped
  )
  await fc.assert(fc.asyncProperty(text, async token => (await isRefused(token)) && isRefused(`Bearer ${token}`)))
  t.pass()
})
