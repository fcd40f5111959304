import t from 'tap'
import { credentials } from '../../../simulatie/gemeente.ts'
import { createAuthenticate } from '../../../src/adapters/authenticate.ts'
import type { Uitkomst } from '../../../src/adapters/gelezen.ts'
import { createHttpClient } from '../../../src/adapters/http-client.ts'
import { createPools } from '../../../src/adapters/pools.ts'
import type { Dialect } from '../../../src/adapters/zgw/dialect.ts'
import { findDialect } from '../../../src/adapters/zgw/find-dialect.ts'
import { createKennis } from '../../../src/adapters/zgw/kennis.ts'
import { zgwSchema } from '../../../src/adapters/zgw/schema.ts'
import { mislukt } from '../../../src/klantbeeld/resultaat.ts'
import { presets, startInstantie } from './dialecten.ts'
import { now } from './opstelling.ts'

const find = async (naam: keyof typeof presets, extra: object = {}) => {
  const { sim, origin, close } = await startInstantie({ sim: { dialect: presets[naam] } })
  t.teardown(close)
  const config = zgwSchema.parse({
    id: 'zaken',
    soort: 'zgw',
    ...Object.fromEntries(['zaken', 'catalogi', 'documenten'].map(api => [api, `${origin}/${api}/api/v1`])),
    authenticatie: { type: 'zgw-jwt', clientId: credentials.zgwClientId, secret: credentials.zgwSecret },
    tijdslimietMs: 10_000,
    ...extra
  })
  const pools = createPools(config)
  t.teardown(pools.close)
  const authenticate = createAuthenticate(config.authenticatie, now)
  const http = createHttpClient({ base: config.zaken, pools, verbinding: config, authenticate })
  const zaaktype = `${config.catalogi}/zaaktypen/00000000-0000-4000-8000-000000000000`
  const found = await findDialect({ http, paginagrootte: 100, zaaktype, config })
  const dialect: Dialect | undefined = 'gelezen' in found ? found.gelezen.dialect : undefined
  const vermogens = (weg: 'zoek' | 'lijst' | 'rollen') => [...(dialect?.vermogens[weg] ?? [])].sort().join()
  return {
    calls: sim.calls,
    wegen: Object.fromEntries(dialect?.wegen ?? []),
    zoek: vermogens('zoek'),
    lijst: vermogens('lijst'),
    meldingen: 'gelezen' in found ? found.gelezen.meldingen.map(melding => melding.join(' ')) : []
  }
}

const all = 'einddatum,expand,opIdentificatie,ordering,pageSize,reeksen,rol,vertrouwelijkheid,zaaktypen'

t.test('Open Zaak: everything goes in the body of _zoek (F.85)', async t => {
  const found = await find('openZaak130')
  t.strictSame(new Set(Object.values(found.wegen)), new Set(['zoek']))
  t.equal(Object.keys(found.wegen).length, 7)
  t.match(found, { zoek: all, lijst: '', meldingen: [] })
  t.equal(found.calls.length, 8)
})

t.test('the standard: text in the body, fixed pages, and no conventions of Open Zaak', async t => {
  const found = await find('vng151')
  t.match(found.wegen, { inpBsn: 'zoek', 'innNnpId-rsin': 'zoek', vestigingsNummer: 'zoek' })
  t.notOk('kvkNummer' in found.wegen)
  t.match(found.meldingen, ['conventie-niet-ondersteund kvkNummer', 'conventie-niet-ondersteund nnp-vestigingsNummer'])
  t.match(found.zoek, /expand.*ordering.*vertrouwelijkheid/)
  t.notMatch(found.zoek, /reeksen/)
})

t.test('an older server: persons by GET where the config allows it, companies by their rollen', async t => {
  const found = await find('ouder12', { bsnInUrl: true })
  t.match(found.wegen, { inpBsn: 'lijst', 'innNnpId-kvk': 'rollen', vestigingsNummer: 'rollen' })
  t.notMatch(found.lijst, /expand|ordering|einddatum|pageSize/)
  t.match(found.meldingen[0], 'zoek-negeert-filter')
  const without = await find('ouder12')
  t.notOk('inpBsn' in without.wegen)
})

t.test('an e-Suite: GET only', async t => {
  const found = await find('eSuite', { bsnInUrl: true })
  t.match(found.wegen, { inpBsn: 'lijst', 'innNnpId-kvk': 'lijst', vestigingsNummer: 'lijst' })
  t.match(found.meldingen[0], 'zoek-ontbreekt')
})

t.test('what the config says of a server is not found out', async t => {
  const nee = { expand: 'nee', pageSize: 'nee', ordering: 'nee', rolfiltersGecombineerd: 'nee' }
  const bare = await find('openZaak130', { dialect: nee })
  t.equal(bare.zoek, 'einddatum,vertrouwelijkheid,zaaktypen')
  const get = await find('openZaak130', { dialect: { zoek: 'nee', kvk: ['kvkNummer'] } })
  t.strictSame(get.wegen, { kvkNummer: 'lijst' })
  t.match(get.meldingen, ['bsn-alleen-in-url'])
  t.ok(get.calls.every(({ method }) => method === 'GET'))
  const only = await find('eSuite', { dialect: { zoek: 'ja' }, bsnInUrl: true })
  t.strictSame(only.wegen, {})
  t.match(await find('vng151', { dialect: { pageSize: 'ja' } }), { zoek: /pageSize/ })
})

t.test('nobody is asked about, and no number of a klant is in any question', async t => {
  const { calls } = await find('ouder12', { bsnInUrl: true })
  t.ok(calls.length > 10)
  for (const { url, body } of calls) {
    t.match(`${url} ${JSON.stringify(body)}`, /999900006|00009999|999999999999/)
  }
})

const hourMs = 3_600_000

/** Something found out, with a clock that can be set. */
const opstelling = () => {
  let ms = 0
  let found = 0
  let answer: (count: number) => Uitkomst<number> = gelezen => ({ gelezen })
  const ask = async () => {
    found += 1
    await new Promise(setImmediate)
    return answer(found)
  }
  return {
    kennis: createKennis(ask, () => new Date(ms)),
    count: () => found,
    pass: (passedMs: number) => {
      ms += passedMs
    },
    answerWith: (next: typeof answer) => {
      answer = next
    },
    settle: async () => {
      for (let i = 0; i < 4; i++) await new Promise(setImmediate)
    }
  }
}

t.test('what was found out holds for an hour, and then until it was found out anew', async t => {
  const { kennis, count, pass, settle } = opstelling()
  t.strictSame(await Promise.all([kennis.get(), kennis.get()]), [{ gelezen: 1 }, { gelezen: 1 }])
  pass(hourMs - 1)
  await kennis.get()
  t.equal(count(), 1)
  pass(1)
  t.strictSame(await kennis.get(), { gelezen: 1 })
  await settle()
  t.strictSame(await kennis.get(), { gelezen: 2 })
})

t.test('a server that does not answer for a moment is what it was; one that never did is asked again', async t => {
  const { kennis, pass, answerWith, settle, count } = opstelling()
  answerWith(() => mislukt('onbereikbaar'))
  t.strictSame([await kennis.get(), await kennis.get()], [mislukt('onbereikbaar'), mislukt('onbereikbaar')])
  t.equal(count(), 2)
  answerWith(gelezen => ({ gelezen }))
  t.strictSame(await kennis.get(), { gelezen: 3 })
  answerWith(() => mislukt('tijdslimiet'))
  pass(hourMs)
  await kennis.get()
  await settle()
  t.strictSame(await kennis.get(), { gelezen: 3 })
})

t.test('what could be found out in part is tried again in a minute', async t => {
  const { kennis, pass, answerWith, settle } = opstelling()
  answerWith(gelezen => ({ gelezen, gedeeltelijk: true }))
  await kennis.get()
  answerWith(gelezen => ({ gelezen }))
  pass(60_000)
  await kennis.get()
  await settle()
  t.strictSame(await kennis.get(), { gelezen: 2 })
})
