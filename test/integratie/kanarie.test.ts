import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Redis } from 'ioredis'
import t from 'tap'
import { cast } from '../../simulatie/populatie/cast.ts'
import { faultKinds } from '../../simulatie/server/fault.ts'
import { addAnswer, addCast, findIn, type Geheimen, newGeheimen } from '../logboek/bewijs/geheimen.ts'
import { klantOf } from '../steun/details.ts'
import { type Call, startOpstelling } from '../steun/gemeente.ts'
import { startRedis } from '../steun/redis.ts'

// Everything that callers can do, once; then every place where something stays behind is searched for what went by.

const redis = await startRedis()
t.teardown(redis.stop)
const opstelling = await startOpstelling({
  redisUrl: redis.url,
  settings: { inwoners: 700, bedrijven: 30 },
  change: config => ({
    ...config,
    dienst: {
      ...config.dienst,
      tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 1_200, stroomMs: 1_200 },
      zoeken: { perMinuut: 1_000 }
    },
    bronnen: config.bronnen.map(bron => ({ ...bron, tijdslimietMs: 600 }))
  })
})
t.teardown(opstelling.close)
const { gemeente, issuer, call, logText, logboekPad } = opstelling
const sources = [gemeente.brp, gemeente.zgw, gemeente.klantinteracties, gemeente.kvk]
const urls: { readonly bron: string; readonly url: string }[] = []
for (const { naam: bron, server } of sources) {
  server.server.on('request', ({ url = '' }) => urls.push({ bron, url }))
}

const geheimen: Geheimen = newGeheimen()
addCast(geheimen, gemeente.populatie)
const headers: string[] = []
const problems: string[] = []
const statuses = new Map<string, Set<number>>()
const doel = 'kcc-klantcontact'

const issue = async (...request: Parameters<typeof issuer.issue>): Promise<string> => {
  const token = await issuer.issue(...request)
  geheimen.token.add(token)
  return token
}
const token = await issue({ rol: 'kcc-medewerker' })

/** Asks, and keeps what may tell too much. `way` names it in the count of what was done. */
const ask = async (way: string, request: Call) => {
  const answer = await call({ token, ...request })
  headers.push(JSON.stringify(answer.headers))
  if (answer.status >= 400) problems.push(answer.text)
  else if (!String(answer.headers['content-type']).includes('pdf')) addAnswer(geheimen, answer.text)
  statuses.set(way, (statuses.get(way) ?? new Set()).add(answer.status))
  return answer
}
const post = (way: string, path: string, body: unknown, over: Partial<Call> = {}) =>
  ask(way, { method: 'POST', path, body, ...over })
const raadpleeg = (body: object, over: Partial<Call> = {}) =>
  post('klantbeeld', '/v1/klantbeelden/_raadpleeg', { doel, ...body }, over)
const stroom = { accept: 'text/event-stream' }

const gezin = gemeente.populatie.inwoner('999993653')
const bedrijf = gemeente.populatie.bedrijfAt(20)
const adres = gezin?.persoon.verblijfplaats?.type === 'Adres' ? gezin.persoon.verblijfplaats.verblijfadres : undefined
const datum = gezin?.persoon.geboorte?.datum?.type === 'Datum' ? gezin.persoon.geboorte.datum.datum : undefined
const wijzen = {
  burgerservicenummer: { burgerservicenummer: gezin?.burgerservicenummer },
  geslachtsnaamGeboortedatum: { geslachtsnaam: gezin?.naam.geslachtsnaam, geboortedatum: datum },
  adres: { postcode: adres?.postcode, huisnummer: adres?.huisnummer },
  kvkNummer: { kvkNummer: bedrijf?.kvkNummer },
  rsin: { rsin: bedrijf?.rsin },
  vestigingsnummer: { vestigingsnummer: bedrijf?.vestigingen[0]?.vestigingsnummer },
  bedrijfsnaam: { naam: bedrijf?.naam },
  telefoonnummer: { telefoonnummer: gezin?.telefoonnummer },
  email: { email: gezin?.email }
}
const zoekAll = async (over: Partial<Call> = {}): Promise<void> => {
  for (const [wijze, zoek] of Object.entries(wijzen)) {
    await post(`zoeken ${wijze}`, '/v1/klanten/_zoek', { doel, zoek: { wijze, ...zoek } }, over)
  }
}

type Gegevens = { readonly gegevens?: readonly { readonly id: string }[] }
type Beeld = { readonly klantreferentie: string; readonly onderdelen: Readonly<Record<string, Gegevens>> }

/** All that lies under a view, its documents included. */
const goOn = async ({ klantreferentie, onderdelen }: Beeld): Promise<void> => {
  const below = `/v1/klantbeelden/${klantreferentie}`
  const [zaak] = onderdelen.zaken?.gegevens ?? []
  const [document] = onderdelen.documenten?.gegevens ?? []
  await ask('zaken', { path: `${below}/zaken?vers=true` })
  await ask('contactmomenten', { path: `${below}/contactmomenten?vers=true` })
  if (zaak) await ask('zaak', { path: `${below}/zaken/${zaak.id}` })
  if (document) await ask('inhoud', { path: `${below}/documenten/${document.id}/inhoud` })
}

const asKlant = async (request: { bsn: string } | { kvkNummer: string }): Promise<void> => {
  const query = 'vanaf=2026-11-23&totEnMet=2026-11-23'
  await ask('mijn verwerkingen', { path: `/v1/mijn/verwerkingen?${query}`, token: await issue(request) })
}

const askFg = async (): Promise<void> => {
  const fg = await issue({ rol: 'fg' })
  const [bsn = ''] = geheimen.bsn
  const attributes = { 'dpl.core.data_subject_id': bsn, 'dpl.core.data_subject_id_type': 'BSN' }
  await post('toezicht', '/v1/processing-activities', attributes, { token: fg })
}

const wrongTokens = async (): Promise<string[]> => [
  await issue({ bsn: '999993653' }),
  await issue({ rol: 'kcc-medewerker' }, { exp: 1 }),
  await issue({ rol: 'kcc-medewerker' }, { iss: 'https://elders.invalid' }),
  await issue({ rol: 'kcc-medewerker' }, { scope: 'iets.anders' }),
  await issue({ rol: 'onbekende-rol' }),
  `${token.slice(0, -8)}AAAAAAAA`,
  randomBytes(40).toString('base64url')
]

const askWrongly = async (): Promise<void> => {
  const klant = klantOf('gezin')
  const [bsn = ''] = geheimen.bsn
  for (const wrong of await wrongTokens()) {
    geheimen.token.add(wrong)
    await raadpleeg({ klant }, { token: wrong })
    await zoekAll({ token: wrong })
  }
  await raadpleeg({ klant, doel: bsn })
  await raadpleeg({ klant: { soort: 'natuurlijkPersoon', burgerservicenummer: '999993654' } })
  await raadpleeg({ klant, [gezin?.email ?? '']: bsn })
  await post('onzin', '/v1/klantbeelden/_raadpleeg', `{"${bsn}":`)
  for (const path of [
    `/v1/klantbeelden/${bsn}/zaken`,
    `/v1/${bsn}`,
    `/v1/doelen?bsn=${bsn}`,
    `/v1/doelen?t=${token}`
  ]) {
    await ask('verkeerd adres', { path })
    await ask('verkeerd adres', { path, method: 'DELETE' })
  }
  const traceparent = `00-${bsn.padStart(32, '0')}-${bsn.padStart(16, '0')}-01`
  await ask('verkeerde koppen', {
    path: '/v1/doelen',
    headers: { 'x-request-id': bsn, 'user-agent': bsn, traceparent: `x${traceparent}` }
  })
}

const breakAll = async (): Promise<void> => {
  for (const fout of faultKinds) {
    for (const source of sources) source.settings.fout = fout
    for (const key of ['gezin', 'drieVestigingen'] as const) {
      await raadpleeg({ klant: klantOf(key), vers: true })
    }
    await raadpleeg({ klant: klantOf('gezin'), vers: true }, { headers: stroom })
    await zoekAll()
  }
  for (const source of sources) source.settings.fout = undefined
}

let shown = ''
for (const { klant } of cast) {
  const { json, text } = await raadpleeg({ klant })
  shown += text
  await raadpleeg({ klant }, { headers: stroom })
  await post('verklaring', '/v1/klantbeelden/_verklaar', { klantsoort: klant.soort, doel })
  await goOn(json)
  await asKlant(klant.soort === 'natuurlijkPersoon' ? { bsn: klant.burgerservicenummer } : klant)
}
await zoekAll()
await ask('doelen', { path: '/v1/doelen' })
await askFg()
await askWrongly()
await breakAll()

t.test('the run did all that callers can do, and met enough to leak', async t => {
  const served = [...statuses].filter(([, codes]) => codes.has(200)).map(([way]) => way)
  const wanted = ['klantbeeld', 'verklaring', 'zaken', 'zaak', 'contactmomenten', 'inhoud', 'doelen']
  for (const way of [
    ...wanted,
    'mijn verwerkingen',
    'toezicht',
    ...Object.keys(wijzen).map(wijze => `zoeken ${wijze}`)
  ]) {
    t.ok(served.includes(way), way)
  }
  const counts = Object.entries(geheimen).map(([kind, values]) => `${values.size} ${kind}`)
  t.comment(`looked for ${counts.join(', ')}; ${urls.length} calls to sources, ${headers.length} answers`)
  for (const [kind, values] of Object.entries(geheimen)) t.ok(values.size >= 5, kind)
  t.ok(findIn(shown, geheimen).length > 20, 'and what looks for it finds it in an answer')
})

t.test('nothing in the log', async t => {
  t.match(logText(), /"msg":"antwoord"/)
  t.same(findIn(logText(), geheimen), [])
})

t.test('nothing in the metrics', async t => t.same(findIn((await call({ path: '/metrics' })).text, geheimen), []))

t.test('nothing in a problem, nor in the headers of any answer', async t => {
  t.same(findIn(problems.join('\n'), geheimen), [])
  t.same(findIn(headers.join('\n'), geheimen), [])
})

t.test('nothing in the logboek, byte by byte', async t => {
  const folder = dirname(logboekPad)
  const files = readdirSync(folder).filter(file => file.startsWith(basename(logboekPad)))
  t.ok(files.includes(`${basename(logboekPad)}-wal`))
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    t.same(findIn(bytes.toString('latin1'), geheimen), [], file)
    t.same(findIn(bytes.toString('utf8'), geheimen, ['naam']), [], file)
  }
})

t.test('nothing in Redis, in key, member or value', async t => {
  const client = new Redis(redis.url)
  const keys = await client.keys('*')
  t.ok(keys.length > 10)
  t.same(findIn(keys.join('\n'), geheimen), [])
  const dumps = await Promise.all(keys.map(async key => (await client.dumpBuffer(key))?.toString('latin1') ?? ''))
  client.disconnect()
  t.same(findIn(dumps.join('\n'), geheimen), [])
})

const addressesOf = (...bronnen: readonly string[]): string =>
  urls.flatMap(({ bron, url }) => (bronnen.includes(bron) ? [url] : [])).join('\n')

t.test('no address of a call to the BRP or a zaaksysteem holds anything', async t => {
  const addresses = addressesOf('brp', 'zgw')
  t.ok(addresses.length > 1_000)
  t.same(findIn(addresses, geheimen), [])
})

t.test('what may stand in an address does so there alone: docs/decisions 0003 and 0008', async t => {
  const open = urls.filter(({ bron, url }) => bron === 'klantinteracties' && findIn(url, geheimen).length > 0)
  const routes = new Set(open.map(({ url }) => new URL(url, 'http://x').pathname.split('/').at(-1)))
  t.same([...routes].sort(), ['digitaleadressen', 'partijen'])
  t.same(findIn(addressesOf('klantinteracties'), geheimen, ['naam', 'token']), [])
  t.same(findIn(addressesOf('kvk'), geheimen, ['bsn', 'bereik', 'token']), [])
})
