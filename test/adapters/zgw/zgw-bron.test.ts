import t from 'tap'
import { createBron } from '../../../src/adapters/registry.ts'
import type { DocumentenPlan } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { itemsOf, natuurlijkPersoon, statusOf } from '../asking.ts'
import {
  alleDocumenten,
  alleZaken,
  gezin,
  metDocumenten,
  now,
  ruim,
  startZgw,
  vijfhonderd,
  vijftig
} from './opstelling.ts'

const opstelling = await startZgw()
const { gemeente, zgw, ignored, slordigeConfig, bijSlordig, ask, zakenOf } = opstelling
t.teardown(opstelling.close)
t.beforeEach(opstelling.reset)

const perRoute = () => {
  const counts: Record<string, number> = {}
  for (const { route } of zgw.calls) counts[route] = (counts[route] ?? 0) + 1
  return counts
}

t.test('fifty zaken with their documents take one call and a few, with the types warm', async t => {
  const antwoord = ask(vijftig, metDocumenten)
  const [zaken, documenten] = await Promise.all([itemsOf(antwoord.zaken), itemsOf(antwoord.documenten)])
  t.ok(zaken.length > 40 && documenten.length > 20)
  const counts = perRoute()
  t.equal(counts['/zaken/api/v1/zaken/_zoek'], 1)
  t.ok((counts['/documenten/api/v1/enkelvoudiginformatieobjecten/_zoek'] ?? 0) <= 2, JSON.stringify(counts))
  t.equal(Object.keys(counts).length, 2)
})

t.test('five hundred zaken take one call more for each further page', async t => {
  t.ok((await zakenOf(vijfhonderd)).length > 450)
  t.strictSame(perRoute(), { '/zaken/api/v1/zaken/_zoek': 5 })
})

t.test('no call has a number in its address, and each zoekvraag says how it wants coordinates', async t => {
  const antwoord = ask(gezin, metDocumenten)
  await Promise.all([antwoord.zaken, antwoord.documenten])
  for (const { url, headers } of zgw.calls) {
    t.notMatch(url, '999993653')
    t.notMatch(JSON.stringify(headers), '999993653')
  }
  t.match(zgw.calls[0], {
    method: 'POST',
    url: '/zaken/api/v1/zaken/_zoek?page=1&pageSize=100',
    headers: { 'accept-crs': 'EPSG:4326', 'content-crs': 'EPSG:4326' },
    body: {
      expand: ['resultaat', 'rollen', 'status', 'zaakinformatieobjecten'],
      ordering: ['-startdatum', '-identificatie']
    }
  })
})

t.test('a zaak is told with the names of its types and the rollen of this klant only', async t => {
  const zaken = await zakenOf(gezin)
  t.equal(zaken.length, 4)
  for (const zaak of zaken) {
    t.equal(zaak.bron, 'openzaak')
    t.type(zaak.zaaktype?.identificatie, 'string')
    t.type(zaak.status?.omschrijving, 'string')
    t.match(zaak.status?.gezetOp, /^\d{4}-\d{2}-\d{2}T.*Z$/)
    t.equal(zaak.afgerond, zaak.einddatum !== undefined)
    t.equal(zaak.resultaat !== undefined, zaak.afgerond)
    t.strictSame(
      zaak.rollen?.filter(rol => rol.omschrijvingGeneriek === 'behandelaar'),
      []
    )
    t.notOk('documenten' in zaak, 'which documents are shown is decided later')
  }
})

t.test('a document knows its zaken, and only the planned statuses and levels come', async t => {
  const antwoord = ask(vijftig, metDocumenten)
  const zaken = new Set((await itemsOf(antwoord.zaken)).map(zaak => zaak.id))
  const all = await itemsOf(antwoord.documenten)
  t.ok(all.every(({ zaken: ids = [] }) => ids.length > 0 && ids.every(id => zaken.has(id))))
  t.ok(all.every(({ informatieobjecttype }) => informatieobjecttype !== undefined))
  const strict: DocumentenPlan = { ...alleDocumenten, vertrouwelijkheid: 'zaakvertrouwelijk', status: ['definitief'] }
  const few = await itemsOf(ask(vijftig, { ...metDocumenten, documenten: strict }).documenten)
  t.ok(few.length > 0 && few.length < all.length)
  t.ok(few.every(({ status }) => status === 'definitief'))
  t.notOk(few.some(({ vertrouwelijkheidaanduiding }) => vertrouwelijkheidaanduiding === 'geheim'))
})

t.test('documents are found through zaken that are not shown', async t => {
  const antwoord = ask(gezin, { documenten: alleDocumenten })
  t.strictSame(Object.keys(antwoord), ['documenten'])
  t.ok((await itemsOf(antwoord.documenten)).length > 0)
  t.match(zgw.calls[0]?.body, { expand: ['rollen', 'zaakinformatieobjecten'] })
})

t.test('the limits of the plan hold in our own code, whatever the source does', async t => {
  const all = await zakenOf(vijftig)
  const identificatie = all[0]?.zaaktype?.identificatie ?? ''
  ignored.push('maximaleVertrouwelijkheidaanduiding')
  const openbaar = await zakenOf(vijftig, { vertrouwelijkheid: 'zaakvertrouwelijk' }, bijSlordig)
  t.ok(openbaar.length > 0 && openbaar.length < all.length)
  t.notOk(openbaar.some(zaak => /^(vertrouwelijk|geheim)$/.test(zaak.vertrouwelijkheidaanduiding ?? '')))
  await zakenOf(gezin, { vertrouwelijkheid: 'intern' })
  t.match(zgw.calls.at(-1)?.body, { maximaleVertrouwelijkheidaanduiding: 'intern' })
  const alleen = await zakenOf(vijftig, { zaaktypen: { alleen: [identificatie] } })
  const behalve = await zakenOf(vijftig, { zaaktypen: { behalve: [identificatie] } })
  t.ok(alleen.every(zaak => zaak.zaaktype?.identificatie === identificatie))
  t.equal(alleen.length + behalve.length, all.length)
  const recent = await zakenOf(vijftig, { afgerondSinds: '2025-11-23' })
  t.ok(recent.length < all.length && recent.every(zaak => !zaak.einddatum || zaak.einddatum >= '2025-11-23'))
})

t.test('what the plan does not show is not expanded', async t => {
  const [zaak] = await zakenOf(gezin, { velden: toVelden(['omschrijving', 'resultaat.omschrijving']) })
  t.match(zgw.calls[0]?.body, { expand: ['resultaat', 'rollen'] })
  t.notOk('status' in (zaak ?? {}))
})

t.test('a rol that has ended shows no zaak', async t => {
  const dossier = gemeente.populatie.inwoner('999999461')
  t.ok((await zakenOf(vijftig)).length < (dossier?.zaken ?? 0))
})

t.test('a company is found by KVK number and RSIN, a vestiging by its own number', async t => {
  const bedrijf = gemeente.populatie.bedrijfAt(20)
  const kvkNummer = bedrijf?.kvkNummer ?? ''
  const byKvk = await zakenOf({ soort: 'nietNatuurlijkPersoon', kvkNummer })
  const byRsin = await zakenOf({ soort: 'nietNatuurlijkPersoon', rsin: bedrijf?.rsin ?? '' })
  t.ok(byKvk.length > 0)
  t.strictSame(byRsin, byKvk)
  const perVestiging = (bedrijf?.vestigingen ?? []).map(async ({ vestigingsnummer }) => {
    const own = await zakenOf({ soort: 'vestiging', vestigingsnummer, kvkNummer })
    const uncertain = await zakenOf({ soort: 'vestiging', vestigingsnummer })
    t.ok(uncertain.every(({ onzeker }) => onzeker))
    t.strictSame(
      uncertain.map(({ onzeker: _, ...zaak }) => zaak),
      own
    )
    t.strictSame(await zakenOf({ soort: 'vestiging', vestigingsnummer, kvkNummer: '99990026' }), [])
    return own.length
  })
  t.ok(Math.max(...(await Promise.all(perVestiging))) > 0)
})

t.test('a server that passes over the BSN filter gives nothing of others, and that is a fault', async t => {
  ignored.push('rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn')
  const stil = natuurlijkPersoon('999996952')
  t.strictSame(await statusOf(ask(stil, metDocumenten, bijSlordig)), {
    zaken: 'storing onverwachte-vorm',
    documenten: 'storing onverwachte-vorm'
  })
})

t.test('of everybody’s zaken only the klant’s own are kept', async t => {
  const own = new Set((await zakenOf(vijftig)).map(zaak => zaak.id))
  ignored.push('rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn')
  const lang = createBron(gemeente.zgwConfig({ ...slordigeConfig, maxItems: 5_000, paginagrootte: 500 }), { now })
  t.teardown(() => lang.close())
  const resultaat = await ask(vijftig, { zaken: alleZaken }, lang).zaken
  const items = resultaat && 'gegevens' in resultaat ? resultaat.gegevens.items : []
  t.ok(items.every(zaak => own.has(zaak.id)))
})

t.test('a server that passes over the list of documents gives nothing of others, and that is a fault', async t => {
  // By now it is known that this server finds documents by uuid.
  t.match(await statusOf(ask(gezin, metDocumenten, bijSlordig)), { documenten: 'ok' })
  ignored.push('uuid__in')
  const antwoord = ask(gezin, metDocumenten, bijSlordig)
  t.match(await statusOf(antwoord), { zaken: 'ok', documenten: 'storing onverwachte-vorm' })
})

t.test('more zaken than the limit are cut off, and told so', async t => {
  const krap = createBron(gemeente.zgwConfig({ maxItems: 20, paginagrootte: 10 }), { now })
  t.teardown(() => krap.close())
  await krap.warm?.()
  zgw.reset()
  const antwoord = ask(vijftig, metDocumenten, krap)
  t.match(await antwoord.zaken, { status: 'ok', gegevens: { afgekapt: true } })
  t.match(await antwoord.documenten, { status: 'ok', gegevens: { afgekapt: true } })
  t.equal(perRoute()['/zaken/api/v1/zaken/_zoek'], 2)
})

t.test('documents that are reached through zaken that were cut off may be missing, and that is told', async t => {
  const krap = createBron(gemeente.zgwConfig({ maxItems: 20 }), { now })
  t.teardown(() => krap.close())
  const [zaak] = await zakenOf(vijftig)
  const zaken = { ...ruim, zaaktypen: { alleen: [zaak?.zaaktype?.identificatie ?? ''] } }
  const resultaat = await ask(vijftig, { documenten: { ...alleDocumenten, zaken } }, krap).documenten
  t.match(resultaat, { status: 'ok', gegevens: { afgekapt: true } })
  t.ok(resultaat && 'gegevens' in resultaat && resultaat.gegevens.items.length < 20)
})

t.test('a cold catalogus is asked once per type; a dead one fails the zaken and not the start', async t => {
  const koud = createBron(gemeente.zgwConfig(), { now })
  t.teardown(() => koud.close())
  zgw.settings.fout = 'fout503'
  await koud.warm?.()
  zgw.settings.fout = undefined
  zgw.reset()
  const zaken = await zakenOf(vijftig, {}, koud)
  const detailCalls = zgw.calls.filter(({ route }) => route.includes('/:uuid'))
  t.equal(detailCalls.length, new Set(detailCalls.map(({ url }) => url)).size)
  t.strictSame(zaken, await zakenOf(vijftig))
})

t.test('types that cannot be had fail the zaken: half a zaak is not shown', async t => {
  const elders = createBron(gemeente.zgwConfig({ catalogi: `${gemeente.urls.brp}/catalogi/api/v1` }), { now })
  t.teardown(() => elders.close())
  t.strictSame(await statusOf(ask(gezin, metDocumenten, elders)), {
    zaken: 'storing onverwachte-vorm',
    documenten: 'storing onverwachte-vorm'
  })
})

for (const [fout, status] of [
  ['uit', 'storing onbereikbaar'],
  ['onzin', 'storing onleesbaar'],
  ['halverwege', 'storing onbereikbaar'],
  ['fout403', 'geweigerd niet-geautoriseerd'],
  ['fout500', 'storing onverwachte-status']
] as const) {
  t.test(`a zaaksysteem with fault ${fout} makes zaken and documenten ${status}`, async t => {
    zgw.settings.fout = fout
    t.strictSame(await statusOf(ask(gezin, metDocumenten)), { zaken: status, documenten: status })
  })
}
