import t from 'tap'
import { request } from 'undici'
import { type Opstelling, standard, startOpstelling, startReplica } from '../steun/gemeente.ts'
import { toNotificatie } from '../steun/notificatie.ts'
import { startRedis } from '../steun/redis.ts'

// Two replicas with one Redis: what one of them is told, the other knows.

const redis = await startRedis()
t.teardown(redis.stop)
const one = await startOpstelling({
  redisUrl: redis.url,
  change: config => ({
    ...config,
    dienst: {
      ...config.dienst,
      gebeurtenissen: { ...config.dienst.gebeurtenissen, maxPerKlant: 2, maxTotaal: 3 },
      cache: { ...config.dienst.cache, redis: { ...config.dienst.cache.redis, tijdslimietMs: 500 } }
    }
  })
})
const two = await startReplica(one)
t.teardown(async () => {
  await two.close()
  await one.close()
})
const { gemeente, issuer, config } = one

const bsn = '999993653'
const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: bsn }
const vraag = { klant, doel: 'kcc-klantcontact', include: ['zaken', 'contactgegevens'] }
const [base = ''] = config.bronnen.flatMap(bron => (bron.soort === 'zgw' ? [bron.zaken] : []))

type Event = { readonly event: string; readonly data: unknown; readonly atMs: number }

/** A stream of a klant that is open; `next` gives the next event that comes. */
const follow = async ({ url }: Opstelling, claims = {}, wie = bsn) => {
  const token = await issuer.issue({ bsn: wie }, claims)
  const leave = new AbortController()
  const { statusCode, headers, body } = await request(`${url}/v1/mijn/gebeurtenissen`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: leave.signal
  })
  const events: Event[] = []
  const waiting: ((event: Event) => void)[] = []
  const take = (block: string): void => {
    const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
    if (event === '') return
    const heard = { event, data: JSON.parse(data), atMs: performance.now() }
    const next = waiting.shift()
    if (next) next(heard)
    else events.push(heard)
  }
  const read = async (): Promise<string> => {
    let text = ''
    for await (const chunk of body) {
      const blocks = `${text}${Buffer.from(chunk)}`.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) take(block)
    }
    return text
  }
  const ended = read().catch(() => 'left')
  const next = async (): Promise<Event> => events.shift() ?? new Promise(resolve => waiting.push(resolve))
  return { status: statusCode, headers, next, ended, waitingEvents: events, leave: () => leave.abort() }
}

const notify = async ({ call }: Opstelling, zaak: string) => {
  const token = await issuer.issue({ rol: 'bron' }, { scope: 'notificaties.publiceren' })
  return call({ method: 'POST', path: '/v1/notificaties', token, body: toNotificatie(`${base}/zaken/${zaak}`) })
}
const purge = async ({ call }: Opstelling, body: unknown = { klant }, claims = { scope: 'cache.verwijderen' }) =>
  call({
    method: 'POST',
    path: '/v1/cache/klanten/_verwijder',
    token: await issuer.issue({ rol: 'beheerder' }, claims),
    body
  })

const isKept = async ({ raadpleeg }: Opstelling): Promise<boolean> =>
  (await raadpleeg(vraag)).json.onderdelen.zaken.bronnen[0].uitCache
const aZaak = async (): Promise<string> => (await one.raadpleeg(vraag)).json.onderdelen.zaken.gegevens[0].id

t.test('one question at two replicas at one moment is one fetch', async t => {
  gemeente.zgw.settings.latentieMs = 100
  await purge(one)
  gemeente.zgw.reset()
  await one.raadpleeg({ ...vraag, klant: { ...klant, burgerservicenummer: '999999461' } })
  const alone = gemeente.zgw.count()
  gemeente.zgw.reset()
  const ten = Array.from({ length: 10 }, (_, i) => (i % 2 ? one : two).raadpleeg(vraag))
  const answers = await Promise.all(ten)
  gemeente.zgw.settings.latentieMs = 0
  t.same(new Set(answers.map(({ json }) => json.onderdelen.zaken.status)), new Set(['ok']))
  t.comment(`10 questions at 2 replicas: ${gemeente.zgw.count()} calls; one question alone: ${alone}`)
  t.ok(gemeente.zgw.count() <= alone + 1, 'as many as one alone (his zaken may take a page more)')
})

t.test('a notification at one replica drops it at the other, and its portal hears so (E.70)', async t => {
  const zaak = await aZaak()
  t.ok(await isKept(two))
  const stream = await follow(two)
  t.match(stream, {
    status: 200,
    headers: { 'content-type': /^text\/event-stream/, 'cache-control': /no-store|no-cache/ }
  })
  t.match(await stream.next(), { event: 'verbonden', data: {} })
  const times: number[] = []
  for (let i = 0; i < 10; i++) {
    await isKept(one)
    const begun = performance.now()
    const { status } = await notify(one, zaak)
    t.equal(status, 204)
    const { event, data, atMs } = await stream.next()
    t.same({ event, data }, { event: 'gewijzigd', data: { onderdelen: ['documenten', 'zaken'] } })
    times.push(atMs - begun)
  }
  times.sort((a, b) => a - b)
  t.comment(`from sending the notification to the event at the other replica: median ${times[5]?.toFixed(1)} ms`)
  t.notOk(await isKept(two))
  stream.leave()
})

t.test('a purge at one replica holds at the other at once, is on record, and tells the portal once (E.77)', async t => {
  await isKept(one)
  t.ok(await isKept(two))
  const [here, there] = [await follow(one), await follow(two)]
  for (const { next } of [here, there]) await next()
  const { status, text } = await purge(one)
  t.equal(status, 204)
  t.equal(text, '')
  t.notOk(await isKept(two))
  for (const { next } of [here, there]) t.match(await next(), { event: 'gewijzigd', data: {} })
  await new Promise(resolve => setTimeout(resolve, 100))
  t.same([here.waitingEvents, there.waitingEvents], [[], []])
  for (const { leave } of [here, there]) leave()
})

t.test('purging needs its own scope, and a klant with a number that can be', async t => {
  t.equal((await purge(one, { klant }, { scope: 'klantbeeld.lezen' })).status, 403)
  const wrong = await purge(one, { klant: { ...klant, burgerservicenummer: '123456789' }, doel: 'x' })
  t.equal(wrong.status, 400)
  t.same(wrong.json.invalidParams.map(({ name }: { name: string }) => name).sort(), [
    'doel',
    'klant.burgerservicenummer'
  ])
  const token = await issuer.issue({ bsn }, { scope: 'cache.verwijderen' })
  const asKlant = await one.call({ method: 'POST', path: '/v1/cache/klanten/_verwijder', token, body: { klant } })
  t.equal(asKlant.status, 403, 'a klant has no business here, whatever his token says')
})

t.test('so many streams at a time and no more, of one klant and in all', async t => {
  const own = [await follow(one), await follow(one)]
  const refused = await follow(one)
  t.match(refused, { status: 429, headers: { 'retry-after': '60', 'content-type': /problem\+json/ } })
  const other = await follow(one, {}, '999999461')
  t.match(await follow(one, {}, '999999473'), { status: 503, headers: { 'retry-after': '30' } })
  for (const { leave } of [...own, other]) leave()
  const deadline = performance.now() + 5_000
  let again = await follow(one)
  while (again.status !== 200 && performance.now() < deadline) again = await follow(one)
  t.equal(again.status, 200, 'who leaves makes place')
  again.leave()
})

t.test('a stream ends with its token, and is for a klant of a certain level', async t => {
  const stream = await follow(one, { exp: Math.floor(standard.now().getTime() / 1_000) + 2 })
  t.equal((await stream.next()).event, 'verbonden')
  t.equal(await stream.ended, '', 'ended by the service, after a whole event')
  const low = await follow(one, { acr: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport' })
  t.equal(low.status, 403)
  const token = await issuer.issue({ rol: 'kcc-medewerker' }, { scope: 'mijn.lezen' })
  t.equal((await one.call({ path: '/v1/mijn/gebeurtenissen', token })).status, 403)
})

t.test('with Redis away a notification is to be sent again, and after it the portal is told of anything', async t => {
  const zaak = await aZaak()
  const stream = await follow(two)
  await stream.next()
  await redis.kill()
  const { status, headers } = await notify(one, zaak)
  t.equal(status, 503)
  t.equal(headers['retry-after'], '5')
  t.equal((await purge(one)).status, 503, 'a purge that was not confirmed says so')
  await redis.restart()
  t.match(await stream.next(), { event: 'gewijzigd', data: {} })
  stream.leave()
})

t.test('a stop ends the streams', async t => {
  const three = await startReplica(one)
  const stream = await follow(three)
  await stream.next()
  await three.close()
  t.equal(await stream.ended, '')
})
