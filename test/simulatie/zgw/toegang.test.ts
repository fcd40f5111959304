import t from 'tap'
import { bsnFilter, freshClaims, gezin, sign, startZgw, vijftigZaken } from './server.ts'

const zaken = '/zaken/api/v1/zaken'
const statussen = '/zaken/api/v1/statussen'
const uur = 3_600

const tokens = async (): Promise<readonly [string, string | undefined, string | undefined][]> => {
  const claims = freshClaims()
  const now = Number(claims.iat)
  const without = (name: string) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))
  const bearer = async (given: object, key?: string) => `Bearer ${await sign({ ...given }, key)}`
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await sign(claims)).split('.')[1]}.`
  return [
    ['a good token', await bearer(claims), undefined],
    ['a token of nearly an hour old', await bearer({ ...claims, iat: now - uur + 30 }), undefined],
    ['no header', undefined, 'permission_denied'],
    ['another scheme', 'Token abc', 'permission_denied'],
    ['garbage', 'Bearer abc', 'jwt-decode-error'],
    ['no client_id', await bearer(without('client_id')), 'missing-client-identifier'],
    ['another client_id', await bearer({ ...claims, client_id: 'ander' }), 'invalid-client-identifier'],
    ['another secret', await bearer(claims, 'ander geheim'), 'invalid-jwt-signature'],
    ['no iat', await bearer(without('iat')), 'jwt-missing-iat-claim'],
    ['an hour old', await bearer({ ...claims, iat: now - uur }), 'jwt-expired'],
    ['from the future', await bearer({ ...claims, iat: now + 60 }), 'permission_denied'],
    ['no signature', `Bearer ${none}`, 'permission_denied']
  ]
}

t.test('a token is refused with 403 and the code of its fault, on every API', async t => {
  const { call } = await startZgw(t)
  for (const [name, authorization, code] of await tokens()) {
    for (const api of ['zaken/api/v1/statussen', 'catalogi/api/v1/zaaktypen', 'besluiten/api/v1/besluiten']) {
      const { status, body } = await call(`/${api}`, { headers: { authorization } })
      t.equal(status, code ? 403 : 200, `${name} ${api}`)
      t.equal(body.code, code, `${name} ${api}`)
    }
  }
})

t.test('time is an argument', async t => {
  const { call } = await startZgw(t, { now: () => new Date(Date.now() + 2 * uur * 1_000) })
  t.equal((await call(statussen)).body.code, 'jwt-expired')
})

t.test('only zaken negotiate the CRS', async t => {
  const { call } = await startZgw(t)
  const [zaak] = (await call(`${zaken}?${bsnFilter}=${gezin}`)).body.results
  const detail = zaak?.url ?? ''
  const rows = [
    [zaken, 'GET', { 'accept-crs': undefined }, 412, 'precondition_failed'],
    [zaken, 'GET', { 'accept-crs': 'EPSG:28992' }, 406, 'not_acceptable'],
    [detail, 'GET', { 'accept-crs': undefined }, 412, 'precondition_failed'],
    [`${zaken}/_zoek`, 'POST', { 'accept-crs': undefined }, 412, 'precondition_failed'],
    [`${zaken}/_zoek`, 'POST', { 'content-crs': undefined }, 412, 'precondition_failed'],
    [`${zaken}/_zoek`, 'POST', { 'content-crs': 'EPSG:28992' }, 406, 'not_acceptable'],
    [statussen, 'GET', { 'accept-crs': undefined }, 200, undefined],
    [`${detail}/zaakeigenschappen`, 'GET', { 'accept-crs': undefined }, 200, undefined],
    ['/catalogi/api/v1/zaaktypen', 'GET', { 'accept-crs': undefined }, 200, undefined]
  ] as const
  for (const [pad, method, headers, status, code] of rows) {
    const answer = await call(pad, { method, headers, ...(method === 'POST' && { body: { identificatie: 'x' } }) })
    t.match([answer.status, answer.body.code], [status, code], `${method} ${pad}`)
  }
})

t.test('every answer names version and methods, zaken also the CRS', async t => {
  const { call } = await startZgw(t)
  const rows = [
    [zaken, '1.5.1', 'GET, POST, HEAD, OPTIONS', 'EPSG:4326'],
    [statussen, '1.5.1', 'GET, POST, HEAD, OPTIONS', undefined],
    ['/catalogi/api/v1/zaaktypen', '1.3.1', 'GET, POST, HEAD, OPTIONS', undefined],
    ['/documenten/api/v1/enkelvoudiginformatieobjecten', '1.4.2', 'GET, POST, HEAD, OPTIONS', undefined],
    ['/besluiten/api/v1/besluiten', '1.1.0', 'GET, POST, HEAD, OPTIONS', undefined]
  ] as const
  for (const [pad, version, allow, crs] of rows) {
    const { headers } = await call(`${pad}?pageSize=1`)
    t.match(headers, { 'api-version': version, allow })
    t.equal(headers['content-crs'], crs)
  }
})

t.test('an error is JSON, and problem details only when asked for by name', async t => {
  const { call, base } = await startZgw(t)
  for (const [accept, type] of [
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    ['application/problem+json', 'application/problem+json']
  ] as const) {
    const { status, headers, body } = await call('/zaken/api/v1/rollen/onbekend', { headers: { accept } })
    t.equal(status, 404)
    t.ok(String(headers['content-type']).startsWith(type), accept)
    t.match(body, { type: `${base}/ref/fouten/NotFound/`, code: 'not_found', status: 404, instance: /^urn:uuid:/ })
  }
})

t.test('what is not there is 404, what is not allowed 403, what is no JSON 400', async t => {
  const { call } = await startZgw(t)
  t.equal((await call('/zaken/api/v1/onbekend')).body.code, 'not_found')
  t.equal((await call(zaken, { method: 'POST', body: { zaaktype: 'x' } })).body.code, 'permission_denied')
  t.equal((await call(`${zaken}/_zoek`, { method: 'POST', body: '{' })).body.code, 'parse_error')
  const headers = { 'content-type': 'text/plain' }
  t.equal((await call(`${zaken}/_zoek`, { method: 'POST', body: 'x', headers })).status, 415)
})

t.test('URLs in answers have the host that was called', async t => {
  const { call } = await startZgw(t)
  const host = 'openzaak.test:8000'
  const { body } = await call(`${zaken}?${bsnFilter}=${vijftigZaken}&pageSize=20&page=2`, { headers: { host } })
  const [zaak] = body.results
  for (const url of [body.next, body.previous, zaak?.url, zaak?.zaaktype, zaak?.rollen[0]]) {
    t.ok(url?.startsWith(`http://${host}/`), String(url))
  }
})

t.test('a detail has an ETag, the same with expand; an unchanged one is 304, HEAD has no body', async t => {
  const { call } = await startZgw(t)
  const [zaak] = (await call(`${zaken}?${bsnFilter}=${gezin}&expand=status,rollen`)).body.results
  if (zaak === undefined) return t.fail('no zaak')
  for (const url of [zaak.url, zaak.status, zaak.rollen[0] ?? '', zaak.zaaktype]) {
    const { headers } = await call(url)
    t.match(headers.etag, /^"[0-9a-f]{32}"$/, url)
    const again = await call(url, { headers: { 'if-none-match': headers.etag } })
    t.match([again.status, again.bytes.length, again.headers.etag], [304, 0, headers.etag], url)
    t.equal((await call(url, { headers: { 'if-none-match': '"anders"' } })).status, 200)
    const head = await call(url, { method: 'HEAD' })
    t.match([head.status, head.bytes.length, head.headers.etag], [200, 0, headers.etag], url)
  }
  t.equal((await call(`${zaak.url}?expand=status`)).headers.etag, (await call(zaak.url)).headers.etag)
  t.equal((await call(zaken)).headers.etag, undefined, 'a list has none')
})

t.test('refused calls are counted, and a fault comes before the token check', async t => {
  const { simulator, call } = await startZgw(t)
  await call(statussen, { headers: { authorization: 'Bearer x' } })
  t.equal(simulator.count(), 1)
  t.equal(simulator.calls[0]?.route, statussen)
  simulator.settings.fout = 'fout503'
  t.equal((await call(statussen, { headers: { authorization: 'Bearer x' } })).status, 503)
})
