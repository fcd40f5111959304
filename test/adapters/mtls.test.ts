import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer as createPlainServer } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, createServer as createNetServer, type Server } from 'node:net'
import { join } from 'node:path'
import type { TlsOptions } from 'node:tls'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { authenticatieSchema } from '../../src/adapters/authenticatie-schema.ts'
import type { Tls, Verbinding } from '../../src/adapters/common-schema.ts'
import { createPools } from '../../src/adapters/pools.ts'
import { createAuthority, createLeaf, type Pem } from '../steun/certificaten.ts'
import { clientOf } from './client.ts'

const schema = z.object({ naam: z.string() })
const [ca, otherCa] = await Promise.all([createAuthority('Test Root'), createAuthority('Andere Root')])
const [server, expiredServer, otherHost, foreignServer, client, foreignClient, expiredClient] = await Promise.all([
  createLeaf(ca),
  createLeaf(ca, { days: [-30, -1] }),
  createLeaf(ca, { host: 'brp.example' }),
  createLeaf(otherCa),
  createLeaf(ca),
  createLeaf(otherCa),
  createLeaf(ca, { days: [-30, -1] })
])

const listenTo = async (t: Test, source: Server): Promise<string> => {
  await new Promise<void>(resolve => source.listen(0, '127.0.0.1', resolve))
  t.teardown(() => source.close())
  return `https://localhost:${(source.address() as AddressInfo).port}`
}

/** A source that lets in only who shows a certificate of our authority; also an authorisation server. */
const listen = async (t: Test, { cert, key }: Pem, over: TlsOptions = {}) => {
  const seen: string[] = []
  const source = createServer(
    { cert, key, ca: ca.cert, requestCert: true, rejectUnauthorized: true, ...over },
    (request, response) => {
      seen.push(`${request.method} ${request.url}`)
      const isToken = request.url === '/token'
      response.end(JSON.stringify(isToken ? { access_token: 'abc', token_type: 'bearer' } : { naam: 'goed' }))
    }
  )
  return { base: await listenTo(t, source), seen }
}

const folder = t.testdir()
const file = (text: string): string => {
  const path = join(folder, `${randomUUID()}.pem`)
  writeFileSync(path, text)
  return path
}

const tlsOf = (own: Pem | undefined, root: Pem | undefined): Tls => ({
  ...(own && { certificaat: file(own.cert), sleutel: file(own.key) }),
  ...(root && { ca: file(root.cert) })
})

const gelukt = { gelezen: { naam: 'goed' } }
const refused = { status: 'geweigerd', reden: 'niet-geauthenticeerd' }
const unreachable = { status: 'storing', reden: 'onbereikbaar' }

const handshakes: readonly [string, object, { at?: Pem; own?: Pem | undefined; root?: Pem | undefined }][] = [
  ['our certificate and the right authority', gelukt, {}],
  ['no certificate of ours', unreachable, { own: undefined }],
  ['a certificate of an authority that the source does not know', unreachable, { own: foreignClient }],
  ['an expired certificate of ours', unreachable, { own: expiredClient }],
  ['a source of another authority', unreachable, { at: foreignServer }],
  ['no authority for the source but those of Node', unreachable, { root: undefined }],
  ['the wrong authority for the source', unreachable, { root: otherCa }],
  ['an expired certificate of the source', unreachable, { at: expiredServer }],
  ['a certificate of the source for another host', unreachable, { at: otherHost }]
]
for (const [what, outcome, over] of handshakes) {
  for (const maxVersion of ['TLSv1.3', 'TLSv1.2'] as const) {
    t.test(`${what} gives ${JSON.stringify(outcome)} over ${maxVersion}`, async t => {
      const { at = server, own, root } = { own: client, root: ca, ...over }
      const { base, seen } = await listen(t, at, { maxVersion })
      const http = clientOf(t, base, { tls: tlsOf(own, root) })
      t.strictSame(await http.getJson('/goed', { schema }), outcome)
      t.strictSame(await http.getJson('/goed', { schema }), outcome, 'and again')
      t.equal(seen.length, outcome === gelukt ? 2 : 0)
    })
  }
}

t.test('the token endpoint is called with the same certificate', async t => {
  const { base, seen } = await listen(t, server)
  const authenticatie = authenticatieSchema.parse({
    type: 'oauth2-client-credentials',
    tokenUrl: `${base}/token`,
    clientId: 'kb',
    clientSecret: 'geheim'
  })
  const options = { authenticatie, tls: tlsOf(client, ca) }
  t.strictSame(await clientOf(t, base, options).getJson('/goed', { schema }), gelukt)
  t.strictSame(seen, ['POST /token', 'GET /goed'])
  const without = clientOf(t, base, { authenticatie, tls: tlsOf(undefined, ca) })
  t.strictSame(await without.getJson('/goed', { schema }), unreachable)
})

// The source above just hangs up over a certificate, as Node does. Most others say why, in a TLS alert (RFC 8446 §6.2).
const alerts: readonly [string, number, object][] = [
  ['handshake_failure', 40, unreachable],
  ['bad_certificate', 42, refused],
  ['unsupported_certificate', 43, refused],
  ['certificate_revoked', 44, refused],
  ['certificate_expired', 45, refused],
  ['certificate_unknown', 46, refused],
  ['unknown_ca', 48, refused],
  ['access_denied', 49, refused],
  ['protocol_version', 70, unreachable],
  ['certificate_required', 116, refused]
]
for (const [naam, code, outcome] of alerts) {
  t.test(`the alert ${naam} gives ${JSON.stringify(outcome)}`, async t => {
    const source = createNetServer(socket => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(Buffer.from([0x15, 3, 3, 0, 2, 2, code])))
    })
    const base = await listenTo(t, source)
    t.strictSame(await clientOf(t, base, { tls: tlsOf(client, ca) }).getJson('/goed', { schema }), outcome)
  })
}

t.test('a source that speaks older TLS than 1.2 is not called', async t => {
  const { base, seen } = await listen(t, server, {
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0'
  })
  const uitkomst = await clientOf(t, base, { tls: tlsOf(client, ca) }).getJson('/goed', { schema })
  t.strictSame(uitkomst, unreachable)
  t.strictSame(seen, [])
})

t.test('a source without TLS behind a https address is unreachable', async t => {
  const base = await listenTo(
    t,
    createPlainServer((_request, response) => response.end('{}'))
  )
  t.strictSame(await clientOf(t, base, { tls: tlsOf(client, ca) }).getJson('/goed', { schema }), unreachable)
})

t.test('a certificate file that is absent stops the start', async t => {
  const verbinding: Verbinding = {
    authenticatie: { type: 'geen' },
    koppen: {},
    tijdslimietMs: 1,
    gelijktijdig: 1,
    maxBytes: 1,
    tls: { ca: join(folder, 'weg.pem') }
  }
  t.throws(() => createPools(verbinding), { code: 'ENOENT' })
})
