import t from 'tap'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { contextWith, itemsOf, natuurlijkPersoon, statusOf } from '../asking.ts'
import { ask, populatie, presets, startInstantie, toVraag } from './dialecten.ts'
import { alleZaken, gezin, metDocumenten, vijftig } from './opstelling.ts'

const bedrijf = populatie.bedrijfAt(20)
const klanten = [
  vijftig,
  gezin,
  natuurlijkPersoon('999996952'),
  { soort: 'nietNatuurlijkPersoon', kvkNummer: bedrijf?.kvkNummer ?? '' },
  { soort: 'vestiging', vestigingsnummer: bedrijf?.vestigingen[0]?.vestigingsnummer ?? '' }
] as const

for (const [naam, dialect] of Object.entries(presets)) {
  t.test(`${naam}: a server that passes over every filter shows nobody the zaken of another`, async t => {
    const ignored: string[] = []
    let all = false
    const sim = { dialect, ignoreFilters: () => all || ignored }
    const early = await startInstantie({ sim, config: { bsnInUrl: true } })
    const late = await startInstantie({ sim, config: { bsnInUrl: true } })
    t.teardown(() => Promise.all([early.close(), late.close()]))
    const own = async (klant: (typeof klanten)[number]) =>
      new Set((await itemsOf(ask(late.bron, klant, { zaken: alleZaken }).zaken)).map(({ id }) => id))
    await late.bron.warm()
    const mine = await Promise.all(klanten.map(own))
    all = true
    for (const [i, klant] of klanten.entries()) {
      for (const { bron } of [early, late]) {
        const { zaken, documenten } = ask(bron, klant, metDocumenten)
        const found = await zaken
        const items = found && 'gegevens' in found ? found.gegevens.items : []
        t.ok(items.every(({ id }) => mine[i]?.has(id)))
        const theirs = await documenten
        const read = theirs && 'gegevens' in theirs ? theirs.gegevens.items : []
        t.ok(read.every(({ zaken: via = [] }) => via.length > 0 && via.every(id => mine[i]?.has(id))))
      }
    }
  })
}

t.test('a server found out at the start to pass over the BSN is not asked by it again', async t => {
  const { bron, sim, meldingen, close } = await startInstantie({ sim: { ignoreFilters: () => true } })
  t.teardown(close)
  await bron.warm()
  sim.reset()
  t.strictSame(await statusOf(ask(bron, vijftig, metDocumenten)), {
    zaken: 'storing onverwachte-status',
    documenten: 'storing onverwachte-status'
  })
  t.equal(sim.count(), 0)
  t.ok(meldingen.includes('zoek-negeert-filter') && meldingen.includes('bsn-alleen-in-url'))
})

t.test('zaken that come and go between pages: each once, and none lost', async t => {
  const hide: string[] = []
  const sim = {
    afterPage: (list: string) => {
      const id = list === 'zaken' ? hide.pop() : undefined
      if (id !== undefined) instantie.sim.verborgen.add(id)
    }
  }
  const instantie = await startInstantie({ sim, config: { paginagrootte: 10 } })
  t.teardown(instantie.close)
  const zakenOf = () => itemsOf(ask(instantie.bron, vijftig, { zaken: alleZaken }).zaken)
  const before = (await zakenOf()).map(({ id }) => id)
  const [first = '', second = ''] = before
  hide.push(second, first)
  const after = (await zakenOf()).map(({ id }) => id)
  const stayed = before.filter(id => id !== first && id !== second)
  t.ok(stayed.every(id => after.includes(id)))
  t.equal(new Set(after).size, after.length)
})

t.test('one zaak that cannot be read leaves the others, and is told to be missing', async t => {
  const broken = createSimulator('broken')
  const rol = { betrokkeneType: 'natuurlijk_persoon', betrokkeneIdentificatie: { inpBsn: '999993653' } }
  const zaak = (number: number, over: object = {}) => ({
    uuid: `00650000-0000-8000-8000-00000000000${number}`,
    zaaktype: `${origin}/zaaktypen/00650000-0000-8000-8000-0000000000aa`,
    vertrouwelijkheidaanduiding: 'openbaar',
    _expand: { rollen: [rol] },
    ...over
  })
  let results: readonly unknown[] = []
  broken.server.post('/zaken/_zoek', request => {
    const found = JSON.stringify(request.body).includes('999993653') ? results : []
    return { count: found.length, next: null, results: found }
  })
  broken.server.get('/zaken', () => ({ count: 0, next: null, results: [] }))
  broken.server.get('/zaaktypen/:uuid', request => ({ url: origin + request.url, identificatie: 'test' }))
  const origin = await broken.listen()
  const { bron, close } = await startInstantie({ config: { zaken: origin, catalogi: origin } })
  t.teardown(() => Promise.all([close(), broken.close()]))
  const found = async (...items: unknown[]) => {
    results = items
    const resultaat = await ask(bron, gezin, { zaken: alleZaken }).zaken
    const count = resultaat && 'gegevens' in resultaat ? resultaat.gegevens.items.length : undefined
    return [resultaat?.status, count]
  }
  t.strictSame(await found(zaak(1), zaak(2)), ['ok', 2])
  for (const bad of [zaak(2, { uuid: undefined }), zaak(2, { zaaktype: 7 }), zaak(2, { uuid: '../x' }), 'zaak', null]) {
    t.strictSame(await found(zaak(1), bad), ['gedeeltelijk', 1])
    t.strictSame(await found(bad), ['storing', undefined], 'not one that can be read is another list')
  }
  t.strictSame(await found(zaak(1), zaak(2, { vertrouwelijkheidaanduiding: 'onbekend' })), ['ok', 1])
  t.strictSame(await found(zaak(1), zaak(2, { zaaktype: 'https://elders.example/zaaktypen/1' })), ['gedeeltelijk', 1])
})

t.test('a server is found out once for all who wait, and not again for every question', async t => {
  const { bron, sim, close } = await startInstantie({})
  t.teardown(close)
  const canaries = () => sim.calls.filter(({ headers }) => !('traceparent' in headers) && headers['content-crs']).length
  const vraag = toVraag(gezin, { zaken: alleZaken })
  await Promise.all([1, 2, 3].map(() => bron.consult(vraag, contextWith()).zaken))
  const once = canaries()
  t.ok(once > 0 && once < 12)
  await bron.consult(vraag, contextWith()).zaken
  t.equal(canaries(), once)
})
