import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import t from 'tap'
import { listSimulators } from '../../simulatie/gemeente.ts'
import { cast } from '../../simulatie/populatie/cast.ts'
import { faultKinds } from '../../simulatie/server/fault.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'
import { send, startTussenpersoon } from '../steun/tussenpersoon.ts'

const redis = await startRedis()
t.teardown(redis.stop)
const opstelling = await startOpstelling({
  redisUrl: redis.url,
  change: config => ({
    ...config,
    dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 600 } },
    bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 200 }))
  })
})
t.teardown(opstelling.close)
const { raadpleeg, gemeente, call, issuer } = opstelling
const sources = listSimulators(gemeente)
const { lees } = createLezer(opstelling)

// Every customer, every way to go wrong: whatever ends up anywhere was put there by one of these.
const numbers: string[] = cast.map(({ klant }) => ('kvkNummer' in klant ? klant.kvkNummer : klant.burgerservicenummer))
const secrets = new Set<string>(numbers)
const token = await issuer.issue({ rol: 'kcc-medewerker' })
const problems: string[] = []

const note = (view: { onderdelen?: Record<string, { gegevens?: unknown }> }): void => {
  for (const [, value] of JSON.stringify(view.onderdelen ?? {}).matchAll(
    /"(?:volledigeNaam|adres|adresregel1)":"([^"]{6,})"/g
  )) {
    if (value !== undefined) secrets.add(value)
  }
}

/** All that a caller does after a view: details of it, and finding the klant again. */
const goOn = async ({ klantreferentie, onderdelen }: { klantreferentie: string; onderdelen: Onderdelen }) => {
  const [zaak] = onderdelen.zaken?.gegevens ?? []
  const [document] = onderdelen.documenten?.gegevens ?? []
  for (const path of [
    'zaken',
    'contactmomenten',
    ...(zaak ? [`zaken/${zaak.id}`] : []),
    ...(document ? [`documenten/${document.id}/inhoud`] : [])
  ]) {
    await lees(`${klantreferentie}/${path}?${path.endsWith('inhoud') ? '' : 'vers=true'}`)
  }
}
type Onderdelen = Readonly<Record<string, { readonly gegevens?: readonly { readonly id: string }[] }>>
const zoek = async (zoekvraag: object) =>
  call({ method: 'POST', path: '/v1/klanten/_zoek', token, body: { doel: 'kcc-klantcontact', zoek: zoekvraag } })

for (const { klant } of cast) {
  const { json } = await raadpleeg({ klant, doel: 'kcc-klantcontact' })
  note(json)
  await goOn(json)
}
const inwoner = gemeente.populatie.inwoner('999993653')
for (const [wijze, vraag] of Object.entries({
  burgerservicenummer: { burgerservicenummer: '999993653' },
  kvkNummer: { kvkNummer: numbers.at(-1) },
  email: { email: inwoner?.email },
  telefoonnummer: { telefoonnummer: inwoner?.telefoonnummer }
})) {
  problems.push((await zoek({ wijze, ...vraag })).status === 200 ? '' : wijze)
}
for (const value of [inwoner?.email, inwoner?.telefoonnummer]) if (value !== undefined) secrets.add(value)
for (const fout of faultKinds) {
  for (const source of sources) source.settings.fout = fout
  for (const key of ['gezin', 'drieVestigingen'] as const) {
    problems.push((await raadpleeg({ klant: klantOf(key), doel: 'kcc-klantcontact', vers: true })).text)
  }
  problems.push((await zoek({ wijze: 'email', email: inwoner?.email })).text)
  for (const source of sources) source.settings.fout = undefined
}
for (const body of [
  { klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993654' }, doel: '999993653' },
  '{"999993653":'
]) {
  problems.push((await raadpleeg(body)).text)
}
problems.push((await call({ path: `/v1/klantbeelden/${numbers[0]}`, token })).text)
problems.push((await call({ path: `/v1/doelen?bsn=${numbers[0]}`, token })).text)
secrets.add(token)

// A number of eight digits may stand by chance in a longer one: a size, a fraction of a second.
const zgwOrigin = (): string => {
  const address = gemeente.zgw.server.server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return `http://127.0.0.1:${address.port}`
}

const isIn = (text: string) => (secret: string) =>
  /^\d+$/.test(secret) ? new RegExp(`(?<![\\d.])${secret}(?!\\d)`).test(text) : text.includes(secret)
const leaks = (text: string): string[] => [...secrets].filter(isIn(text))

t.test('the run saw enough to leak', async t => t.ok(secrets.size > cast.length + 10))

t.test('no number, name, address or token in any log line', async t => {
  t.match(opstelling.logText(), /"msg":"antwoord"/)
  t.same(leaks(opstelling.logText()), [])
})

t.test('nor in a metric', async t => t.same(leaks((await call({ path: '/metrics' })).text), []))

t.test('nor in a problem', async t => t.same(leaks(problems.join('\n')), []))

t.test('nor in the logboek, on disk, byte by byte', async t => {
  const folder = dirname(opstelling.logboekPad)
  const files = readdirSync(folder).filter(file => file.startsWith(basename(opstelling.logboekPad)))
  t.ok(files.length > 0)
  for (const file of files) t.same(leaks(readFileSync(join(folder, file), 'latin1')), [], file)
})

t.test('nor in Redis, in key or value (E.67, E.74)', async t => {
  const { Redis } = await import('ioredis')
  const client = new Redis(redis.url)
  const keys = await client.keys('*')
  const read = async (key: string): Promise<string> =>
    (await client.type(key)) === 'zset'
      ? (await client.zrange(key, '0', '-1')).join('\n')
      : ((await client.getBuffer(key))?.toString('latin1') ?? '')
  const values = await Promise.all(keys.map(read))
  client.disconnect()
  t.ok(keys.length > 10)
  t.same(leaks(keys.join('\n')), [])
  t.same(leaks(values.join('\n')), [])
})

t.test('nor in the address of any call to the BRP or a zaaksysteem', async t => {
  const urls = [...gemeente.brp.calls, ...gemeente.zgw.calls].map(({ url }) => url)
  t.ok(urls.length > 20)
  t.same(leaks(urls.join('\n')), [])
})

t.test(
  'where Open Klant and the KVK know no other way, an address has the number of one look-up, or one search',
  async t => {
    const routesOf = ({ calls }: (typeof sources)[number]) => [
      ...new Set(calls.filter(({ url }) => leaks(decodeURIComponent(url)).length > 0).map(({ route }) => route))
    ]
    t.same(routesOf(gemeente.klantinteracties).sort(), [
      '/klantinteracties/api/v1/digitaleadressen',
      '/klantinteracties/api/v1/partijen'
    ])
    const inwoners = numbers.filter(number => number.length === 9)
    t.notMatch(gemeente.kvk.calls.map(({ url }) => url).join('\n'), new RegExp(inwoners.join('|')))
  }
)

t.test('not to have heard what a zaaksysteem can is no reason to put a number in an address', async t => {
  const { zgw } = gemeente
  const tussen = await startTussenpersoon(zgwOrigin())
  t.teardown(tussen.close)
  const isZoek = (path: string) => path.includes('/zaken/_zoek')
  const numbered = () => zgw.calls.filter(({ url }) => leaks(url).length > 0).map(({ route }) => route)
  /** What a person and a company then see of their zaken, in a service that has just started. */
  const statussen = async () => {
    const fresh = await startOpstelling({
      settings: { inwoners: 700, bedrijven: 30 },
      elders: [{ id: 'openzaak', soort: 'zgw', origin: tussen.origin }],
      change: config => ({
        ...config,
        bronnen: config.bronnen.map(bron => (bron.soort === 'zgw' ? { ...bron, tijdslimietMs: 300 } : bron))
      })
    })
    zgw.reset()
    const asked = [klantOf('gezin'), klantOf('drieVestigingen')].map(async klant => {
      const include = ['zaken', 'contactmomenten']
      const { json } = await fresh.raadpleeg({ klant, doel: 'kcc-klantcontact', include })
      return json.onderdelen.zaken.status
    })
    const found = await Promise.all(asked)
    await fresh.close()
    return found
  }

  for (const status of [503, 500, 403, undefined]) {
    const wat = `_zoek gives ${status ?? 'no answer in time'}`
    tussen.zegt = gezegd => {
      if (!isZoek(gezegd.path)) send(gezegd, gezegd.body)
      else if (status !== undefined) gezegd.response.writeHead(status).end('{}')
    }
    t.same(await statussen(), ['nietBeschikbaar', 'nietBeschikbaar'], wat)
    t.same(numbered(), [], wat)
  }
  for (const status of [404, 405]) {
    tussen.zegt = gezegd => {
      if (isZoek(gezegd.path)) gezegd.response.writeHead(status).end('{}')
      else send(gezegd, gezegd.body)
    }
    t.same(await statussen(), ['nietBeschikbaar', 'ok'], `${status}: it is not there, so companies go by address`)
    const inwoners = numbers.filter(number => number.length === 9)
    t.ok(numbered().length > 0)
    t.notMatch(zgw.calls.map(({ url }) => url).join('\n'), new RegExp(inwoners.join('|')), 'and persons do not')
  }
})
