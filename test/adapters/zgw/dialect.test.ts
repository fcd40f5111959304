import t from 'tap'
import type { Rol } from '../../../simulatie/zgw/zaken/rol.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { itemsOf, statusOf } from '../asking.ts'
import { ask, type Instantie, presets, startInstantie, zakenWith } from './dialecten.ts'
import { alleDocumenten, alleZaken, metDocumenten, ruim, vijftig } from './opstelling.ts'

const bsnOf = (klant: Klant) => ('burgerservicenummer' in klant ? klant.burgerservicenummer : '')
const isOfPersoon = ({ betrokkeneType, identificatie }: Rol) =>
  betrokkeneType === 'natuurlijk_persoon' && identificatie.inpBsn === bsnOf(vijftig)

const instanties = new Map<string, Instantie>()
for (const [naam, dialect] of Object.entries(presets)) {
  const instantie = await startInstantie({ sim: { dialect }, config: { bsnInUrl: naam !== 'openZaak130' } })
  await instantie.bron.warm()
  instanties.set(naam, instantie)
}
t.teardown(() => Promise.all([...instanties.values()].map(({ close }) => close())))

const instantie = (naam: string): Instantie => {
  const found = instanties.get(naam)
  if (!found) throw new Error(naam)
  return found
}

const perRoute = ({ sim }: Instantie) => {
  const counts: Record<string, number> = {}
  for (const { method, route } of sim.calls) {
    const short = `${method} ${route.replace(/^\/(\w+)\/api\/v1/, '')}`
    counts[short] = (counts[short] ?? 0) + 1
  }
  return counts
}

for (const [naam, dialect] of Object.entries(presets)) {
  const isExpected = zakenWith(dialect, vijftig, isOfPersoon)

  t.test(`${naam}: a person is shown all his zaken with their statuses, and no other`, async t => {
    const { bron } = instantie(naam)
    const zaken = await itemsOf(ask(bron, vijftig, { zaken: alleZaken }).zaken)
    t.strictSame(zaken.map(({ id }) => id).sort(), isExpected)
    t.ok(isExpected.length > 40)
    t.ok(zaken.every(({ zaaktype }) => zaaktype?.identificatie))
    // What was not sent in yet has no status.
    t.ok(zaken.every(({ status, afgerond }) => status?.omschrijving || (status === undefined && !afgerond)))
    t.ok(zaken.filter(({ status }) => status).length > zaken.length / 2)
    t.ok(zaken.every(({ resultaat, afgerond }) => (resultaat !== undefined) === afgerond))
    t.ok(zaken.every(({ rollen = [] }) => rollen.length > 0))
    const started = zaken.map(({ startdatum = '' }) => startdatum)
    t.strictSame(started, started.toSorted().reverse())
  })

  t.test(`${naam}: the limits of the plan hold`, async t => {
    const { bron } = instantie(naam)
    const limits = { ...alleZaken, rol: 'initiator', vertrouwelijkheid: 'intern', afgerondSinds: '2025-11-23' } as const
    const zaken = await itemsOf(ask(bron, vijftig, { zaken: limits }).zaken)
    t.ok(zaken.length > 0 && zaken.length < isExpected.length)
    t.ok(zaken.every(({ einddatum = '9999' }) => einddatum >= '2025-11-23'))
    t.ok(zaken.every(({ rollen = [] }) => rollen.some(rol => rol.omschrijvingGeneriek === 'initiator')))
    t.ok(zaken.every(zaak => /openbaar|intern/.test(zaak.vertrouwelijkheidaanduiding ?? '')))
  })

  t.test(`${naam}: his documents are those of his zaken`, async t => {
    const { bron } = instantie(naam)
    const antwoord = ask(bron, vijftig, metDocumenten)
    const ids = new Set((await itemsOf(antwoord.zaken)).map(({ id }) => id))
    const documenten = await itemsOf(antwoord.documenten)
    t.ok(documenten.length > 20)
    t.ok(documenten.every(({ zaken = [] }) => zaken.length > 0 && zaken.every(id => ids.has(id))))
    t.ok(documenten.every(({ informatieobjecttype }) => informatieobjecttype))
    const via = { ...alleDocumenten, zaken: { ...ruim, rol: 'initiator' } } as const
    t.ok((await itemsOf(ask(bron, vijftig, { documenten: via }).documenten)).length < documenten.length)
  })
}

/** Calls for fifty zaken with their documents, types warm. Further pages and documents take what they take. */
const calls: Readonly<Record<string, Record<string, number>>> = {
  openZaak130: { 'POST /zaken/_zoek': 1, 'POST /enkelvoudiginformatieobjecten/_zoek': 1 },
  vng151: { 'POST /zaken/_zoek': 1, 'POST /enkelvoudiginformatieobjecten/_zoek': 1 }
}
for (const [naam, expected] of Object.entries(calls)) {
  t.test(`${naam}: fifty zaken with documents take few calls`, async t => {
    const found = instantie(naam)
    found.sim.reset()
    const antwoord = ask(found.bron, vijftig, metDocumenten)
    await Promise.all([antwoord.zaken, antwoord.documenten])
    t.strictSame(perRoute(found), expected)
  })
}

t.test('a server without expand takes calls per zaak, and none for what the zaak says it has not', async t => {
  const found = instantie('eSuite')
  const zaken = await itemsOf(ask(found.bron, vijftig, { zaken: alleZaken }).zaken)
  found.sim.reset()
  await itemsOf(ask(found.bron, vijftig, { zaken: alleZaken }).zaken)
  const counts = perRoute(found)
  t.equal(counts['GET /zaken'], 1)
  t.equal(counts['GET /rollen'], zaken.length)
  t.equal(counts['GET /resultaten/:uuid'], zaken.filter(({ afgerond }) => afgerond).length)
})

for (const naam of ['ouder12', 'eSuite'] as const) {
  t.test(`${naam}: a BSN goes into no address unless the config says so, and that is told`, async t => {
    const { sim, bron, meldingen, close } = await startInstantie({ sim: { dialect: presets[naam] } })
    t.teardown(close)
    t.strictSame(await statusOf(ask(bron, vijftig, metDocumenten)), {
      zaken: 'storing onverwachte-status',
      documenten: 'storing onverwachte-status'
    })
    t.notOk(sim.calls.some(({ url }) => /inpBsn/.test(url)))
    t.ok(meldingen.includes('bsn-alleen-in-url'))
    t.ok(meldingen.includes(naam === 'eSuite' ? 'zoek-ontbreekt' : 'zoek-negeert-filter'))
  })
}
