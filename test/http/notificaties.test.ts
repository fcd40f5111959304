import t from 'tap'
import { soorten } from '../../src/adapters/zgw/type-schema.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { toNotificatie } from '../steun/notificatie.ts'

const autorisatie = 'Token een-afgesproken-geheim-van-lengte'
const opstelling = await startOpstelling({
  change: config => ({
    ...config,
    dienst: {
      ...config.dienst,
      notificaties: { ...config.dienst.notificaties, afzenders: [{ naam: 'open-notificaties', autorisatie }] }
    }
  })
})
t.teardown(opstelling.close)
const { call, issuer, raadpleeg, gemeente, config, logText } = opstelling

const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const vraag = { klant, doel: 'kcc-klantcontact', include: ['zaken'] }
const base = config.bronnen.flatMap(bron => (bron.soort === 'zgw' ? [bron.zaken] : []))[0] ?? ''
const catalogi = config.bronnen.flatMap(bron => (bron.soort === 'zgw' ? [bron.catalogi] : []))[0] ?? ''

const send = (body: unknown, headers: Record<string, string> = {}) =>
  call({ method: 'POST', path: '/v1/notificaties', body, headers: { authorization: autorisatie, ...headers } })

const isKept = async (): Promise<boolean> => (await raadpleeg(vraag)).json.onderdelen.zaken.bronnen[0].uitCache === true
const zaakUrl = async (): Promise<string> => {
  const { json } = await raadpleeg(vraag)
  return `${base}/zaken/${json.onderdelen.zaken.gegevens[0].id}`
}

const probe = toNotificatie('http://some.hoofdobject.nl/', {}, { kanaal: 'test', resource: 'some_resource' })

t.test(
  'the probe at a subscription: 204 with the agreed value, 401 without, 403 with a token for something else',
  async t => {
    t.equal((await send(probe)).status, 204)
    const bare = await call({ method: 'POST', path: '/v1/notificaties', body: probe })
    t.equal(bare.status, 401)
    t.match(bare.headers, { 'www-authenticate': 'Bearer realm="klantbeeld"' })
    for (const wrong of ['Token iets-anders', `${autorisatie}x`, autorisatie.toLowerCase()]) {
      t.equal((await send(probe, { authorization: wrong })).status, 401)
    }
    const medewerker = await issuer.issue({ rol: 'kcc-medewerker' })
    t.equal((await send(probe, { authorization: `Bearer ${medewerker}` })).status, 403)
    const bron = await issuer.issue({ rol: 'bron' }, { scope: 'notificaties.publiceren' })
    t.equal((await send(probe, { authorization: `Bearer ${bron}` })).status, 204)
  }
)

t.test('the agreed value is good for nothing else', async t => {
  const headers = { authorization: autorisatie }
  t.equal((await call({ path: '/v1/doelen', headers })).status, 401)
  t.equal((await call({ method: 'POST', path: '/v1/cache/klanten/_verwijder', body: { klant }, headers })).status, 401)
})

const zaakgemuteerd = (subject: string) => ({ specversion: '1.0', id: 'e1', source: 'urn:nld:oin:1:openzaak', subject })
const ways: readonly [string, (url: string) => readonly [unknown, Record<string, string>?]][] = [
  ['a ZGW notification about the zaak', url => [toNotificatie(url)]],
  [
    'one about a resource below it',
    url => [{ ...toNotificatie(url), resource: 'status', resourceUrl: `${base}/statussen/1` }]
  ],
  [
    'a CloudEvent in structured mode',
    url => [
      { ...zaakgemuteerd(url.split('/').at(-1) ?? ''), type: 'nl.overheid.zaken.zaak-gemuteerd' },
      { 'content-type': 'application/cloudevents+json; charset=utf-8' }
    ]
  ],
  [
    'a CloudEvent in binary mode',
    url => [
      { hoofdObject: url },
      { 'ce-specversion': '1.0', 'ce-id': 'e2', 'ce-source': '/openzaak', 'ce-type': 'nl.overheid.zaken.zaak.update' }
    ]
  ]
]
for (const [what, toMessage] of ways) {
  t.test(`${what} makes that the klant is asked about anew, however often it comes`, async t => {
    const url = await zaakUrl()
    t.ok(await isKept())
    const [body, headers] = toMessage(url)
    const { status, text } = await send(body, headers)
    t.equal(status, 204)
    t.equal(text, '')
    t.notOk(await isKept())
    t.ok(await isKept())
    t.equal((await send(body, headers)).status, 204)
    t.notOk(await isKept())
  })
}

t.test('an unknown kanaal, resource or host: 204, nothing is dropped and nothing is called', async t => {
  await raadpleeg(vraag)
  const url = await zaakUrl()
  gemeente.zgw.reset()
  const foreign = url.replace(new URL(base).host, `${new URL(base).hostname}:9`)
  const known = { kanaal: 'iets-nieuws', extra: { veld: 1 } }
  for (const body of [
    toNotificatie(`${base}/zaken/11111111-1111-4111-8111-111111111111`, {}, known),
    toNotificatie(foreign),
    toNotificatie('http://169.254.169.254/latest/meta-data/')
  ]) {
    t.equal((await send(body)).status, 204)
  }
  t.ok(await isKept())
  t.equal(gemeente.zgw.count(), 0)
})

t.test('what is no notification: 400 with all faults, and no value in any of them', async t => {
  const { status, json } = await send({ kanaal: '', hoofdObject: 'geen adres', aanmaakdatum: 'gisteren' })
  t.equal(status, 400)
  t.same(json.invalidParams.map(({ name }: { name: string }) => name).sort(), [
    'aanmaakdatum',
    'actie',
    'hoofdObject',
    'kanaal',
    'resource',
    'resourceUrl'
  ])
  const event = { 'content-type': 'application/cloudevents+json' }
  const wrong = await send({ specversion: '0.3', id: 'x' }, event)
  t.same(wrong.json.invalidParams.map(({ name }: { name: string }) => name).sort(), ['source', 'specversion', 'type'])
  t.equal((await send('{', event)).status, 400)
  t.equal((await send('a=1', { 'content-type': 'text/plain' })).status, 415)
  const token = await issuer.issue({ rol: 'kcc-medewerker' })
  const elsewhere = { method: 'POST', path: '/v1/klantbeelden/_raadpleeg', token, body: vraag, headers: event } as const
  t.equal((await call(elsewhere)).status, 415, 'and other operations take JSON only')
})

t.test('a changed type makes that the types are read anew', async t => {
  gemeente.zgw.reset()
  const zaaktype = `${catalogi}/zaaktypen/11111111-1111-4111-8111-111111111111`
  t.equal((await send(toNotificatie(zaaktype, {}, { kanaal: 'zaaktypen', resource: 'zaaktype' }))).status, 204)
  const deadline = performance.now() + 10_000
  while (gemeente.zgw.count() < soorten.length && performance.now() < deadline)
    await new Promise(resolve => setTimeout(resolve, 20))
  t.equal(gemeente.zgw.count(), soorten.length, 'each of their lists')
})

t.test('nothing of a message is in the log', async t => {
  await send(toNotificatie(await zaakUrl(), { interneNotitie: 'Kanariegeheim' }))
  t.notMatch(logText(), /Kanariegeheim|afgesproken-geheim/)
})

t.test('who sends too much is asked to wait', async t => {
  const { headers } = await send(probe)
  t.match(headers, { 'ratelimit-policy': '"notificaties";q=6000;w=60' })
})
