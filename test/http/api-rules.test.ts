import { readFileSync } from 'node:fs'
import t from 'tap'
import { contract } from '../../src/wiring/contract.ts'
import { type Call, startOpstelling } from '../steun/gemeente.ts'

const beveiligingsmelding = { contact: 'mailto:veilig@gemeente.example', verloopt: '2099-01-01T00:00:00Z' }
const opstelling = await startOpstelling({
  change: config => ({ ...config, dienst: { ...config.dienst, beveiligingsmelding } })
})
t.teardown(opstelling.close)
const { call, issuer } = opstelling
const token = await issuer.issue({ rol: 'kcc-medewerker' })
const operations = [...contract.operations.values()]
const urls = [...new Set(operations.map(({ url }) => url))]
const publicUrls = [
  '/v1/openapi.json',
  '/v1/openapi.yaml',
  '/docs',
  '/health/live',
  '/health/ready',
  '/metrics'
].concat('/.well-known/security.txt')

const goed = { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }, doel: 'kcc-klantcontact' }
const _raadpleeg = { method: 'POST', path: '/v1/klantbeelden/_raadpleeg' } as const

/** One call for each kind of answer that the API gives. */
const everyStatus: readonly [number, Call][] = [
  [200, { ..._raadpleeg, token, body: goed }],
  [200, { path: '/v1/doelen', token }],
  [200, { method: 'HEAD', path: '/v1/doelen', token }],
  [200, { path: '/v1/openapi.json' }],
  [200, { path: '/v1/openapi.yaml' }],
  [200, { path: '/health/live' }],
  [200, { path: '/health/ready' }],
  [200, { path: '/metrics' }],
  [200, { path: '/.well-known/security.txt' }],
  [400, { ..._raadpleeg, token, body: {} }],
  [401, { path: '/v1/doelen' }],
  [403, { ..._raadpleeg, token, body: { ...goed, doel: 'nee' } }],
  [404, { path: '/v1/bestaat-niet', token }],
  [404, { path: '/', token }],
  [405, { method: 'DELETE', path: '/v1/doelen', token }],
  [406, { path: '/v1/doelen', token, headers: { accept: 'application/xml' } }],
  [413, { ..._raadpleeg, token, body: { ...goed, doel: 'x'.repeat(70_000) } }],
  [415, { ..._raadpleeg, token, body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }]
]

t.test('API-Version and the security headers are on every answer', async t => {
  for (const [status, request] of everyStatus) {
    const { headers, ...answer } = await call(request)
    const name = `${status} ${request.method ?? 'GET'} ${request.path}`
    t.equal(answer.status, status, name)
    t.match(
      headers,
      {
        'api-version': contract.version,
        'cache-control': 'no-store',
        'content-security-policy': /frame-ancestors 'none'/,
        'strict-transport-security': /max-age=31536000/,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer'
      },
      name
    )
    t.notOk(headers.server ?? headers['x-powered-by'], 'and nothing tells what runs here')
  }
})

t.test('every error is a problem with status, title and detail, and its status is the status', async t => {
  for (const [status, request] of everyStatus.filter(([code]) => code >= 400)) {
    const { json, headers } = await call(request)
    t.match(headers['content-type'], /^application\/problem\+json/)
    t.match(json, { status, title: String, detail: String, type: String, code: String })
  }
})

t.test('the version is that of the contract and of the package', async t => {
  const { default: own } = await import('../../package.json', { with: { type: 'json' } })
  t.equal(contract.version, own.version)
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  t.match(changelog, `## [${contract.version}]`, 'and has its place in the changelog')
})

t.test('a trailing slash is another address: 404 and no redirect', async t => {
  for (const path of urls) {
    const { status, headers } = await call({ path: `${path}/`, token })
    t.equal(status, 404, path)
    t.notOk(headers.location)
  }
})

t.test('a method that an address does not know gives 405 and what it does know', async t => {
  for (const url of urls) {
    const known = operations.filter(operation => operation.url === url).map(({ method }) => method as string)
    const allow = known.includes('GET') ? [...known, 'HEAD'] : known
    for (const method of (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(m => !allow.includes(m))) {
      const { status, headers } = await call({ method, path: url, token, ...(method !== 'GET' && { body: {} }) })
      t.equal(status, 405, `${method} ${url}`)
      t.same(String(headers.allow).split(', ').sort(), [...allow].sort())
    }
  }
})

t.test('HEAD answers as GET does, without a body', async t => {
  for (const path of ['/v1/doelen', '/v1/openapi.json']) {
    const head = await call({ method: 'HEAD', path, token })
    t.equal(head.status, 200)
    t.equal(head.text, '')
  }
})

t.test('an Accept that cannot be served gives 406, one that can is served', async t => {
  for (const [accept, status] of [
    ['application/json', 200],
    ['*/*', 200],
    ['application/*', 200],
    ['text/html, application/json;q=0.5', 200],
    ['text/html', 406],
    ['application/xml', 406],
    ['application/json;q=0', 406]
  ] as const) {
    t.equal((await call({ path: '/v1/doelen', token, headers: { accept } })).status, status, accept)
  }
})

t.test('the OpenAPI document is for everyone, and YAML and JSON say the same', async t => {
  const { parse } = await import('yaml')
  const json = await call({ path: '/v1/openapi.json', headers: { origin: 'https://elders.example' } })
  const yaml = await call({ path: '/v1/openapi.yaml' })
  t.equal(json.headers['access-control-allow-origin'], '*')
  t.match(yaml.headers['content-type'], /^application\/yaml/)
  t.same(parse(yaml.text), json.json)
  t.match(json.json.openapi, /^3\.0\.\d$/)
})

t.test('a page of an unknown origin may not read the API', async t => {
  const { headers } = await call({ path: '/v1/doelen', token, headers: { origin: 'https://elders.example' } })
  t.notOk(headers['access-control-allow-origin'])
})

t.test('every path of the contract is served, and nothing is served that the contract lacks', async t => {
  for (const { method, url, scopes } of operations) {
    const { status } = await call({ method, path: url, ...(method !== 'GET' && { body: {} }) })
    t.equal(status, scopes === undefined ? 200 : 401, `${method} ${url} exists`)
  }
  const inContract = operations.map(({ method, url }) => `${method} ${url}`)
  const beside = opstelling.routes().filter(route => !inContract.includes(route) && !/^(HEAD|OPTIONS) /.test(route))
  for (const route of beside) {
    const [method, path = ''] = route.split(' ')
    t.equal(method, 'GET')
    t.ok(
      publicUrls.some(url => path === url || path.startsWith('/docs')),
      `${route} is one of the meta addresses`
    )
  }
  t.ok(beside.length >= publicUrls.length - 1, 'the comparison sees routes at all')
})

t.test('all times of an answer are UTC with Z, all dates plain', async t => {
  const { json } = await call({ ..._raadpleeg, token, body: goed })
  const texts = JSON.stringify(json).match(/"\d{4}-\d{2}-\d{2}[^"]*"/g) ?? []
  t.ok(texts.length > 10)
  for (const text of texts) t.match(text, /^"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?Z)?"$/)
})

t.test('no parameter in a path or query of the contract carries a number of a person', async t => {
  const names = [...contract.yaml.matchAll(/in: (path|query)\n\s+name: (\w+)/g)].map(([, , name]) => name)
  const paths = urls.flatMap(url => [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
  for (const name of [...names, ...paths]) t.notMatch(name, /bsn|burgerservice|kvk|rsin|naam|mail|telefoon|token/i)
  t.equal((await call({ path: '/v1/klantbeelden/999993653', token })).status, 404)
})

t.test('the reference page asks nothing of other hosts and runs no inline script', async t => {
  const page = await call({ path: '/docs/' })
  t.equal(page.status, 200)
  const csp = String(page.headers['content-security-policy'])
  t.notMatch(csp, /https?:\/\//)
  t.notMatch(csp, /script-src[^;]*unsafe-inline/)
  t.notMatch(page.text, /(src|href)="https?:\/\//)
})

t.test('headers that only a trusted hop may set do nothing from outside', async t => {
  const { status } = await call({ path: '/v1/doelen', headers: { 'fsc-authorization': 'x', 'x-gebruiker': 'baas' } })
  t.equal(status, 401)
})
