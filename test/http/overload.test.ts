import { setImmediate as turn } from 'node:timers/promises'
import { Redis } from 'ioredis'
import t from 'tap'
import type { Config } from '../../src/config/load.ts'
import { toMaxRssBytes } from '../../src/http/overload.ts'
import { contract } from '../../src/wiring/contract.ts'
import { linesOf } from '../steun/details.ts'
import { type Opstelling, startOpstelling, startReplica } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'

const within = (grenzen: Partial<Config['dienst']['grenzen']>) => (config: Config) => ({
  ...config,
  dienst: { ...config.dienst, grenzen: { ...config.dienst.grenzen, ...grenzen } }
})

/** Nobody is asked about. */
const settings = { inwoners: 10, bedrijven: 2 }

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 10_000
  while (!(await isSo())) if (performance.now() > deadline) throw new Error('it does not come to that')
}

const block = (ms: number): void => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

for (const [where, constrained, expected] of [
  ['no container', 0, 1_000],
  ['a container without a limit', 2 ** 64, 1_000],
  ['a container with room', 2_000, 1_000],
  ['a container with less', 500, 450]
] as const) {
  t.test(`in ${where} the limit of memory is ${expected} of 1000`, async t => {
    t.equal(toMaxRssBytes(1_000, constrained), expected)
  })
}

t.test('a process that can hardly keep up turns requests away before it looks at the token, and recovers', async t => {
  const { call, close } = await startOpstelling({ settings, change: within({ maxVertragingMs: 100 }) })
  t.teardown(close)
  const status = async (path: string) => (await call({ path })).status
  t.equal(await status('/v1/doelen'), 401)
  await until(async () => {
    block(400)
    await turn()
    return (await status('/v1/doelen')) === 503
  })
  const { headers, json } = await call({ path: '/v1/doelen' })
  t.match(headers, { 'retry-after': /^\d+$/, 'content-type': /problem\+json/, 'api-version': contract.version })
  t.equal(json.code, 'tijdelijk-niet-beschikbaar')
  for (const path of ['/health/live', '/health/ready', '/metrics']) t.equal(await status(path), 200, path)
  await until(async () => (await status('/v1/doelen')) === 401)
})

t.test('whose turn to ask the sources does not come in time is told to come back, and no source is blamed', async t => {
  const opstelling = await startOpstelling({
    settings: { inwoners: 50, bedrijven: 5 },
    change: config => ({
      ...config,
      bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 30_000 })),
      dienst: {
        ...config.dienst,
        grenzen: { ...config.dienst.grenzen, gelijktijdig: 1 },
        tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 30_000 }
      }
    })
  })
  t.teardown(opstelling.close)
  const { raadpleeg, gemeente } = opstelling
  const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
  const body = { klant, doel: 'kcc-klantcontact', include: ['persoon'] }
  gemeente.brp.settings.latentieMs = 3_000
  const first = raadpleeg(body)
  while (gemeente.brp.count() === 0) await turn()
  const second = await raadpleeg(body, { headers: { tijdslimiet: '300' } })
  t.match(second, { status: 503, headers: { 'retry-after': /^\d+$/ }, json: { code: 'tijdelijk-niet-beschikbaar' } })
  const afloop = linesOf(opstelling, second.json.verwerkingId).findLast(({ stroom }) => stroom === 'audit')
  t.match(afloop, { resultaat: 'mislukt', reden: 'geen-beurt', bronnen: [] })
  t.equal(gemeente.brp.count(), 1)
  t.equal((await first).status, 200)
})

t.test('too much memory in use is overload too', async t => {
  const { call, close } = await startOpstelling({ settings, change: within({ maxGeheugenBytes: 1 }) })
  t.teardown(close)
  t.equal((await call({ path: '/v1/doelen' })).status, 401, 'what the start takes does not count')
  await until(async () => (await call({ path: '/v1/doelen' })).status === 503)
  t.equal((await call({ path: '/health/ready' })).status, 200)
})

t.test('who asks too often gets 429, alone, and every answer says how much is left', async t => {
  const { call, issuer, close } = await startOpstelling({ settings, change: within({ perMinuutPerClient: 2 }) })
  t.teardown(close)
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const ask = (over = {}) => call({ path: '/v1/doelen', token, ...over })
  const first = await ask()
  t.match(first.headers, {
    'ratelimit-policy': '"verzoeken";q=2;w=60',
    ratelimit: /^"verzoeken";r=1;t=(60|59)$/
  })
  t.match((await ask()).headers.ratelimit, /;r=0;/)
  const third = await ask()
  t.equal(third.status, 429)
  t.match(third.headers, {
    'retry-after': /^(60|5\d)$/,
    'content-type': /problem\+json/,
    ratelimit: /;r=0;/,
    'api-version': contract.version
  })
  t.equal(third.json.code, 'te-veel-verzoeken')
  const other = await issuer.issue({ rol: 'adrescontroleur' })
  t.equal((await ask({ token: other })).status, 200, 'another user is not held to it')
  t.equal((await ask({ token: undefined })).status, 401)
  t.equal((await call({ path: '/v1/openapi.json' })).status, 200)
})

t.test('searching has a limit of its own beside that', async t => {
  const { call, issuer, close } = await startOpstelling({
    settings,
    change: config => ({ ...config, dienst: { ...config.dienst, zoeken: { perMinuut: 1 } } })
  })
  t.teardown(close)
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const body = { doel: 'kcc-klantcontact', zoek: { wijze: 'kvkNummer', kvkNummer: '99990018' } }
  const search = () => call({ method: 'POST', path: '/v1/klanten/_zoek', token, body })
  const { status, headers } = await search()
  t.not(status, 429)
  t.equal(headers['ratelimit-policy'], '"verzoeken";q=1000000;w=60, "zoeken";q=1;w=60')
  t.match(headers.ratelimit, /^"verzoeken";r=999999;t=\d+, "zoeken";r=0;t=\d+$/)
  t.equal((await search()).status, 429)
  t.equal((await call({ path: '/v1/doelen', token })).status, 200)
})

t.test('replicas with one Redis count together, and each for itself when it is gone', async t => {
  const server = await startRedis()
  t.teardown(server.stop)
  const one = await startOpstelling({ settings, redisUrl: server.url, change: within({ perMinuutPerClient: 3 }) })
  const two = await startReplica(one)
  t.teardown(async () => {
    await two.close()
    await one.close()
  })
  const token = await one.issuer.issue({ rol: 'kcc-medewerker' })
  const ask = async ({ call }: Opstelling) => (await call({ path: '/v1/doelen', token })).status
  t.same([await ask(one), await ask(two), await ask(one)], [200, 200, 200])
  t.same([await ask(one), await ask(two)], [429, 429])
  const redis = new Redis(server.url)
  const keys = await redis.keys('*:grens')
  const leftMs = await redis.pttl(String(keys))
  redis.disconnect()
  t.match(keys, [/^klantbeeld:\{verzoeken:[\w:-]+\}:grens$/], 'one count, for a caller without a name')
  t.ok(leftMs > 0 && leftMs <= 60_000)

  await server.freeze()
  const begun = performance.now()
  t.same([await ask(one), await ask(one), await ask(one), await ask(one)], [200, 200, 200, 429])
  t.comment(`four requests with Redis frozen: ${Math.round(performance.now() - begun)} ms`)
  t.equal(await ask(two), 200)
  for (const path of ['/health/live', '/health/ready', '/metrics'])
    t.equal((await one.call({ path })).status, 200, path)
  await server.unfreeze()
  await until(async () => (await one.call({ path: '/health/ready' })).json.cache.status === 'ok')
  t.equal(await ask(one), 429, 'the count that both share is where it was')
})
