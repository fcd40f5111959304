import t from 'tap'
import { createBrpSimulator } from '../../simulatie/brp/simulator.ts'
import { createKlantinteracties, createKvk, createZgw, credentials } from '../../simulatie/gemeente.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { createSimulator } from '../../simulatie/server/simulator.ts'
import { bronbeeldOf, idOf, zakenOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { standard, startOpstelling } from '../steun/gemeente.ts'

const { now } = standard
const populatie = createPopulatie(standard)
const klant = klantOf('vijftigZaken')
const bedrijf = klantOf('drieVestigingen')
const verwacht = bronbeeldOf(populatie, klant)
const doel = 'kcc-klantcontact'

type Item = { readonly bron: string; readonly id: string; readonly zaken?: string[] }
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).sort()
const ofBron = (items: readonly Item[], bron: string) => items.filter(item => item.bron === bron)
const statussen = ({ bronnen }: { bronnen: { bron: string; status: string }[] }) =>
  bronnen.map(({ bron, status }) => `${bron} ${status}`)

/** Two zaaksystemen that divided the zaken of everyone; all documents lie in the register of the second. */
const tweede = createZgw(populatie, { now, zgw: { deel: { nummer: 1, van: 2 } } })
const origin = await tweede.listen()
const opstelling = await startOpstelling({
  settings: { zgw: { deel: { nummer: 0, van: 2 }, documentenBase: `${origin}/documenten/api/v1` } },
  elders: [{ id: 'tweede', soort: 'zgw', origin }]
})
t.teardown(async () => {
  await opstelling.close()
  await tweede.close()
})
const { raadpleeg, gemeente } = opstelling
const { lees, referentie } = createLezer(opstelling)
const eerste = gemeente.zgw
const ref = await referentie(klant)
const view = async () => (await raadpleeg({ klant, doel, vers: true })).json
const inEerste = zakenOf(populatie, klant, { deel: { nummer: 0, van: 2 } }).map(idOf)
const isInEerste = (id: string) => inEerste.includes(id)

t.test('two zaaksystemen are one list, each zaak tagged with where it is', async t => {
  const { compleet, onderdelen } = await view()
  t.equal(compleet, true)
  t.same(statussen(onderdelen.zaken), ['openzaak ok', 'tweede ok'])
  t.same(idsOf(onderdelen.zaken.gegevens), verwacht.zaakIds)
  const shown = ofBron(onderdelen.zaken.gegevens, 'openzaak')
  t.ok(shown.length > 5 && shown.length < verwacht.zaakIds.length)
  t.same(idsOf(shown), verwacht.zaakIds.filter(isInEerste))
  const starts = onderdelen.zaken.gegevens.map(({ startdatum }: { startdatum: string }) => startdatum)
  t.same(starts, starts.toSorted().reverse(), 'in one order')
})

t.test('they are asked at the same time', async t => {
  for (const source of [eerste, tweede]) {
    source.reset()
    source.settings.latentieMs = 500
  }
  const started = performance.now()
  const asked = view()
  while (eerste.count() === 0 || tweede.count() === 0) await new Promise(resolve => setImmediate(resolve))
  t.ok(performance.now() - started < 450, 'the second is asked before the first has answered')
  for (const source of [eerste, tweede]) source.settings.latentieMs = 0
  await asked
})

t.test('a document that lies in the register of the other is found by its address, and opens', async t => {
  const { onderdelen } = await view()
  t.same(idsOf(onderdelen.documenten.gegevens), verwacht.documentIds)
  t.same(new Set(onderdelen.documenten.gegevens.map(({ bron }: Item) => bron)), new Set(['tweede']))
  t.equal(eerste.calls.filter(({ route }) => route.includes('/documenten/')).length, 0)
  const crossed = onderdelen.documenten.gegevens.find(({ zaken = [] }: Item) => zaken.some(isInEerste))
  for (const query of ['', '?bron=tweede']) {
    const { status, bytes } = await lees(`${ref}/documenten/${crossed.id}/inhoud${query}`)
    t.equal(status, 200, query)
    t.equal(bytes.length, crossed.bestandsomvang)
  }
  t.equal((await lees(`${ref}/documenten/${crossed.id}/inhoud?bron=openzaak`)).status, 404)
})

t.test('a zaak is read wherever it is, with or without its bron', async t => {
  for (const [bron, id] of [
    ['openzaak', verwacht.zaakIds.find(isInEerste)],
    ['tweede', verwacht.zaakIds.find(one => !isInEerste(one))]
  ] as const) {
    for (const query of ['', `?bron=${bron}`]) {
      t.match((await lees(`${ref}/zaken/${id}${query}`)).json, { compleet: true, zaak: { id, bron } }, bron + query)
    }
    t.equal((await lees(`${ref}/zaken/${id}?bron=${bron === 'tweede' ? 'openzaak' : 'tweede'}`)).status, 404)
  }
  const { json } = await lees(`${ref}/zaken?paginagrootte=100&bron=tweede`)
  t.same(
    idsOf(json.gegevens),
    verwacht.zaakIds.filter(id => !isInEerste(id))
  )
})

t.test('one that fails leaves what the other has, and the part says so', async t => {
  for (const [stuk, name, other, hasOwn] of [
    [eerste, 'openzaak', 'tweede', (id: string) => !isInEerste(id)],
    [tweede, 'tweede', 'openzaak', isInEerste]
  ] as const) {
    stuk.settings.fout = 'fout403'
    const { compleet, onderdelen } = await view()
    const own = verwacht.zaakIds.find(hasOwn)
    const alive = await lees(`${ref}/zaken/${own}?vers=true`)
    const list = await lees(`${ref}/zaken?vers=true&paginagrootte=100`)
    const unknown = await lees(`${ref}/zaken/00010000-0000-4000-8000-000000000000?vers=true`)
    stuk.settings.fout = undefined
    t.equal(compleet, false)
    t.match(onderdelen.zaken, { status: 'gedeeltelijk' })
    t.same(statussen(onderdelen.zaken), [`${name} geweigerd`, `${other} ok`].sort())
    t.same(idsOf(onderdelen.zaken.gegevens), verwacht.zaakIds.filter(hasOwn))
    t.match(list.json, { status: 'gedeeltelijk', compleet: false, totaal: verwacht.zaakIds.filter(hasOwn).length })
    t.match([alive.status, alive.json.zaak?.id], [200, own], 'a zaak lives in one register')
    t.equal(unknown.status, 502, 'that it is not there cannot be said')
  }
})

t.test('the same zaak in two registers is one zaak; its documents are those of both', async t => {
  const dubbel = createZgw(populatie, { now })
  const both = await startOpstelling({ elders: [{ id: 'dubbel', soort: 'zgw', origin: await dubbel.listen() }] })
  t.teardown(async () => {
    await both.close()
    await dubbel.close()
  })
  for (const one of [klant, bedrijf]) {
    const { json } = await both.raadpleeg({ klant: one, doel })
    const { zaakIds, documentIds } = bronbeeldOf(populatie, one)
    t.same(idsOf(json.onderdelen.zaken.gegevens), zaakIds)
    t.equal(json.onderdelen.zaken.totaal, zaakIds.length)
    for (const bron of ['dubbel', 'openzaak']) {
      t.same(idsOf(ofBron(json.onderdelen.documenten.gegevens, bron)), documentIds, 'each register has its own copy')
    }
    t.same(statussen(json.onderdelen.zaken), ['dubbel ok', 'openzaak ok'])
  }
  const lezer = createLezer(both)
  const { json } = await lezer.lees(`${await lezer.referentie(klant)}/zaken/${verwacht.zaakIds[0]}`)
  t.match(json, { compleet: true, zaak: { id: verwacht.zaakIds[0] } })
  const inhoud = await lezer.lees(`${await lezer.referentie(klant)}/documenten/${verwacht.documentIds[0]}/inhoud`)
  t.equal(inhoud.status, 200)
})

t.test('documents at a host of none of our bronnen: not called, and told to be missing', async t => {
  const vreemd = createSimulator('vreemd')
  vreemd.server.all('/*', (_request, reply) => reply.send({}))
  const elsewhere = await vreemd.listen()
  const own = await startOpstelling({
    settings: { inwoners: 1_000, bedrijven: 30, zgw: { documentenBase: `${elsewhere}/documenten/api/v1` } }
  })
  t.teardown(async () => {
    await own.close()
    await vreemd.close()
  })
  const { json } = await own.raadpleeg({ klant, doel })
  t.match(json.onderdelen, {
    zaken: { status: 'ok', totaal: verwacht.zaakIds.length },
    documenten: { status: 'gedeeltelijk', totaal: 0 }
  })
  t.equal(json.compleet, false)
  const lezer = createLezer(own)
  const path = `${await lezer.referentie(klant)}/documenten/${verwacht.documentIds[0]}/inhoud`
  t.equal((await lezer.lees(path)).status, 404)
  t.equal(vreemd.count(), 0)
})

t.test('two klantregisters, two Handelsregisters, two BRP’s: merged, and one may fail', async t => {
  // Another seed: the same klanten, with contacts of their own.
  const andere = createPopulatie({ ...standard, seed: 7 })
  const ok = createKlantinteracties(andere, {})
  const kvk = createKvk(populatie, {})
  const brp = createBrpSimulator({ populatie, apiKey: credentials.brpApiKey })
  const elders = await Promise.all(
    (
      [
        ['openklant-2', 'klantinteracties', ok],
        ['kvk-2', 'kvk', kvk],
        ['brp-2', 'brp-personen', brp]
      ] as const
    ).map(async ([id, soort, source]) => ({ id, soort, origin: await source.listen() }))
  )
  const own = await startOpstelling({ elders })
  t.teardown(async () => {
    await own.close()
    await Promise.all([ok, kvk, brp].map(source => source.close()))
  })
  const perBron = { openklant: verwacht.contactIds, 'openklant-2': bronbeeldOf(andere, klant).contactIds }
  const both = (await own.raadpleeg({ klant, doel, vers: true })).json
  t.equal(both.compleet, true)
  const contacten: readonly Item[] = both.onderdelen.contactmomenten.gegevens
  for (const [bron, ids] of Object.entries(perBron)) t.same(idsOf(ofBron(contacten, bron)), ids, bron)
  t.equal(contacten.length, Object.values(perBron).flat().length)
  t.same(statussen(both.onderdelen.persoon), ['brp ok', 'brp-2 ok'])
  t.equal(both.onderdelen.persoon.totaal, 1)
  const company = (await own.raadpleeg({ klant: bedrijf, doel })).json
  t.same(statussen(company.onderdelen.bedrijf), ['kvk ok', 'kvk-2 ok'])
  t.equal(company.onderdelen.bedrijf.totaal, 1)
  t.same(idsOf(company.onderdelen.zaken.gegevens), bronbeeldOf(populatie, bedrijf).zaakIds)

  for (const source of [ok, kvk, brp]) source.settings.fout = 'fout403'
  const one = (await own.raadpleeg({ klant, doel, vers: true })).json
  t.same(statussen(one.onderdelen.contactmomenten), ['openklant ok', 'openklant-2 geweigerd'])
  t.equal(one.onderdelen.contactmomenten.status, 'gedeeltelijk')
  t.same(idsOf(one.onderdelen.contactmomenten.gegevens), perBron.openklant)
  t.match(one.onderdelen.persoon, { status: 'gedeeltelijk', totaal: 1 })
  const half = (await own.raadpleeg({ klant: bedrijf, doel, vers: true })).json
  t.match(half.onderdelen.bedrijf, { status: 'gedeeltelijk', totaal: 1 })
  t.same(idsOf(half.onderdelen.zaken.gegevens), bronbeeldOf(populatie, bedrijf).zaakIds)
})
