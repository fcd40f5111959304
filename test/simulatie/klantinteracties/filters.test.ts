import t from 'tap'
import { hasForeignNummer, hasTakenVestiging } from '../../../simulatie/klantinteracties/partijen.ts'
import { soorten, toUuid } from '../../../simulatie/populatie/uuid.ts'
import { bedrijfOf, firstWhere, type Item, identificatie, inwonerOf, start } from './start.ts'

const started = await start(t)
const { list, populatie } = started

const partijenVan = (soort: Parameters<typeof identificatie>[1], nummer: string) =>
  list(`partijen?${identificatie('partijIdentificator__', soort, nummer)}`)
const contactenVan = (partij: Item | undefined, filter = '') =>
  list(`klantcontacten?hadBetrokkene__wasPartij__uuid=${partij?.uuid}${filter}`)
const nummersVan = (partij: Item | undefined): readonly string[] =>
  partij?.partijIdentificatoren?.map(({ partijIdentificator }) => partijIdentificator.objectId) ?? []

t.test('a resident is one persoon with BSN, name as given, addresses and contacts', async t => {
  const inwoner = inwonerOf(started, 'vijftigZaken')
  const [partij] = await partijenVan('bsn', inwoner.burgerservicenummer)
  const { naamInKlantregister: naam, burgerservicenummer, email, telefoonnummer } = inwoner
  t.match(partij, {
    soortPartij: 'persoon',
    partijIdentificatie: { contactnaam: { achternaam: naam.geslachtsnaam }, volledigeNaam: / / }
  })
  t.same(nummersVan(partij), [burgerservicenummer])
  t.equal(partij?.betrokkenen?.length, inwoner.klantcontacten)
  t.equal((await contactenVan(partij)).length, inwoner.klantcontacten)
  const adressen = await list(`digitaleadressen?verstrektDoorPartij__uuid=${partij?.uuid}`)
  t.match(adressen, [
    { soortDigitaalAdres: 'email', adres: email, isStandaardAdres: true },
    { soortDigitaalAdres: 'telefoonnummer', adres: telefoonnummer, isStandaardAdres: true }
  ])
})

t.test('a company is an organisatie with KVK number and RSIN, and one for each vestiging below it', async t => {
  const bedrijf = bedrijfOf(started, 'drieVestigingen')
  const [organisatie] = await partijenVan('kvk_nummer', bedrijf.kvkNummer)
  t.same(nummersVan(organisatie), [bedrijf.kvkNummer, bedrijf.rsin])
  t.same(await partijenVan('rsin', bedrijf.rsin ?? ''), [organisatie])
  const below = await list(`partijen?${identificatie('subIdentificatorVan__', 'kvk_nummer', bedrijf.kvkNummer)}`)
  t.same(
    below.flatMap(nummersVan),
    bedrijf.vestigingen.map(({ vestigingsnummer }) => vestigingsnummer)
  )
  t.same((await list(`partij-identificatoren?partijIdentificatorObjectId=${bedrijf.kvkNummer}`)).length, 1)
})

t.test('an eenmanszaak has no RSIN', async t => {
  const bedrijf = bedrijfOf(started, 'eenmanszaak')
  t.same((await partijenVan('kvk_nummer', bedrijf.kvkNummer)).map(nummersVan), [[bedrijf.kvkNummer]])
})

t.test('who is not in the klantregister is not found', async t => {
  const next = (index: number) => populatie.inwonerAt(index + 1)
  const unknown = firstWhere(
    index => populatie.inwonerAt(index),
    ({ inKlantregister, index }) => !inKlantregister && !hasForeignNummer({ index: next(index)?.index ?? 0 })
  )
  t.same(await partijenVan('bsn', unknown.burgerservicenummer), [])
  t.same(await partijenVan('bsn', '999999999'), [])
})

t.test('geheimhouding in the BRP is indicatieGeheimhouding in the klantregister', async t => {
  const geheim = inwonerOf(started, 'geheimhouding')
  t.match(await partijenVan('bsn', geheim.burgerservicenummer), [{ indicatieGeheimhouding: true }])
})

t.test('trap: kind and number may be met by different identificatoren of one partij', async t => {
  const bedrijf = bedrijfOf(started, 'drieVestigingen')
  const [organisatie] = await partijenVan('kvk_nummer', bedrijf.kvkNummer)
  t.same(await partijenVan('rsin', bedrijf.kvkNummer), [organisatie])
  t.same(await partijenVan('kvk_nummer', bedrijf.rsin ?? ''), [organisatie])
  t.same(await partijenVan('vestigingsnummer', bedrijf.kvkNummer), [])
})

t.test('trap: a question for a BSN also finds the partij where it was entered as RSIN, and its contacts', async t => {
  const other = firstWhere(
    index => populatie.inwonerAt(index),
    one => {
      const before = populatie.inwonerAt(one.index - 1)
      return hasForeignNummer(one) && one.inKlantregister && one.klantcontacten > 0 && before?.inKlantregister === true
    }
  )
  const asked = populatie.inwonerAt(other.index - 1)?.burgerservicenummer ?? ''
  const found = await partijenVan('bsn', asked)
  t.same(found.map(nummersVan), [[asked], [other.burgerservicenummer, asked]])
  const contacts = await list(
    `klantcontacten?${identificatie('hadBetrokkene__wasPartij__partijIdentificator__', 'bsn', asked)}`
  )
  const uuids = new Set(contacts.map(({ uuid }) => uuid))
  for (const { uuid } of await contactenVan(found[1])) t.ok(uuids.has(uuid))
})

t.test('trap: a vestigingsnummer may stand under two KVK numbers; only with the number above it is it one', async t => {
  const taker = firstWhere(
    index => populatie.bedrijfAt(index),
    one => {
      const before = populatie.bedrijfAt(one.index - 1)
      const bothKnown = one.inKlantregister && before?.inKlantregister === true
      return hasTakenVestiging(one) && bothKnown && before.vestigingen.length > 0
    }
  )
  const before = populatie.bedrijfAt(taker.index - 1)
  const vestiging = identificatie(
    'partijIdentificator__',
    'vestigingsnummer',
    before?.vestigingen[0]?.vestigingsnummer ?? ''
  )
  t.match(await list(`partijen?${vestiging}`), [{ indicatieActief: Boolean }, { indicatieActief: false }])
  for (const bedrijf of [before, taker]) {
    const above = identificatie('subIdentificatorVan__', 'kvk_nummer', bedrijf?.kvkNummer ?? '')
    t.equal((await list(`partijen?${vestiging}&${above}`)).length, 1)
  }
})

t.test('a filter that is switched off is accepted and returns the records of others', async t => {
  const { burgerservicenummer } = inwonerOf(started, 'gezin')
  const lax = await start(t, { ignored: ['partijIdentificator__objectId'] })
  const question = identificatie('partijIdentificator__', 'bsn', burgerservicenummer)
  const found = await lax.list(`partijen?${question}`)
  t.equal(found.length, 100)
  t.notOk(found.some(partij => nummersVan(partij).includes(burgerservicenummer)))
  t.ok(found.every(({ soortPartij }) => soortPartij === 'persoon'))
})

t.test('contacts about a zaak are found by the zaak, however the zaak is coded', async t => {
  const { index, zaken } = inwonerOf(started, 'gezin')
  const [partij] = await partijenVan('bsn', inwonerOf(started, 'gezin').burgerservicenummer)
  const withZaak = (await contactenVan(partij)).filter(
    ({ gingOverOnderwerpobjecten }) => gingOverOnderwerpobjecten?.length !== 0
  )
  const ofZaak = (number: number) => {
    const uuid = toUuid({ kind: soorten.zaak, owner: index, isBedrijf: false, number, child: 0 })
    return list(`klantcontacten?onderwerpobject__onderwerpobjectidentificatorObjectId=${uuid}`)
  }
  const found = (await Promise.all(Array.from({ length: zaken }, (_, number) => ofZaak(number)))).flat()
  t.same(found.map(({ uuid }) => uuid).sort(), withZaak.map(({ uuid }) => uuid).sort())
  t.ok(found.length > 0)

  const codes = (await list('onderwerpobjecten?pageSize=500')).map(one => one.onderwerpobjectidentificator)
  t.same(new Set(codes.map(code => JSON.stringify({ ...code, objectId: '' }))).size, 2)
})

const tally = (items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length

t.test('contacts differ as in a real register', async t => {
  const contacts = await list('klantcontacten?pageSize=500&expand=hadBetrokkenen')
  const rows = [
    ['vertrouwelijk', (one: Item) => one.vertrouwelijk === true],
    ['with offset', (one: Item) => String(one.plaatsgevondenOp).endsWith('+02:00')],
    ['about a zaak', (one: Item) => one.gingOverOnderwerpobjecten?.length !== 0],
    ['led to an interne taak', (one: Item) => one.leiddeTotInterneTaken?.length !== 0],
    ['klant as vertegenwoordiger', (one: Item) => /"wasPartij":\{[^}]+\}.+?"rol":"vertegenw/.test(JSON.stringify(one))]
  ] as const
  for (const [what, holds] of rows) {
    const share = tally(contacts, holds) / contacts.length
    t.ok(share > 0.02 && share < 0.7, `${what}: ${share}`)
  }
  t.equal(new Set(contacts.map(({ kanaal }) => kanaal)).size, 5)
  const last = Date.parse(populatie.peildatum)
  t.ok(contacts.every(({ plaatsgevondenOp }) => Date.parse(String(plaatsgevondenOp)) < last))
  const notities = (await list('partijen?pageSize=500')).filter(({ interneNotitie }) => interneNotitie !== '')
  t.ok(notities.length > 20 && notities.every(({ interneNotitie }) => String(interneNotitie).startsWith('Intern: ')))
})

t.test('each filter lets through what has the value, and nothing else', async t => {
  const [partij] = await partijenVan('bsn', inwonerOf(started, 'vijfhonderdZaken').burgerservicenummer)
  const all = await contactenVan(partij)
  const [some] = all
  const rows = [
    ['kanaal=telefoon', (one: Item) => one.kanaal === 'telefoon'],
    ['kanaal=tele', () => false],
    ['vertrouwelijk=true', (one: Item) => one.vertrouwelijk === true],
    ['vertrouwelijk=false', (one: Item) => one.vertrouwelijk === false],
    ['vertrouwelijk=misschien', () => true],
    ['leiddeTotInterneTaken=true', (one: Item) => one.leiddeTotInterneTaken?.length !== 0],
    ['inhoud=KLANT', (one: Item) => /klant/i.test(String(one.inhoud))],
    ['hadBetrokkene__wasPartij=true', () => true],
    ['kanaal=balie&kanaal=', () => true],
    [`referentienummer=${some?.referentienummer}`, (one: Item) => one === some],
    [`plaatsgevondenOp=${encodeURIComponent(String(some?.plaatsgevondenOp))}`, (one: Item) => one === some]
  ] as const
  for (const [filter, holds] of rows) {
    t.same(await contactenVan(partij, `&${filter}`), all.filter(holds), filter)
  }
})

t.test('interne taken are found by contact and status, betrokkenen by partij and contact', async t => {
  const taken = await list('internetaken?pageSize=500')
  const [taak] = taken
  const contact = taak?.aanleidinggevendKlantcontact?.uuid
  t.same(await list(`internetaken?klantcontact__uuid=${contact}`), [taak])
  t.same(await list(`internetaken?klantcontact__uuid=${contact}&status=${taak?.status}`), [taak])
  for (const status of ['te_verwerken', 'verwerkt']) {
    const some = await list(`internetaken?pageSize=500&status=${status}`)
    t.same(
      some,
      taken.filter(one => one.status === status)
    )
    t.ok(some.every(({ afgehandeldOp }) => (afgehandeldOp === null) === (status === 'te_verwerken')))
  }
  const [betrokkene] = await list(`betrokkenen?hadKlantcontact__uuid=${contact}`)
  const partij = betrokkene?.wasPartij?.uuid
  t.ok((await list(`betrokkenen?wasPartij__uuid=${partij}`)).some(({ uuid }) => uuid === betrokkene?.uuid))
})

t.test('an address is found by mail anywhere in the population, by telephone among the first', async t => {
  const far = firstWhere(
    index => populatie.inwonerAt(900_000 + index),
    ({ inKlantregister }) => inKlantregister
  )
  const near = inwonerOf(started, 'gezin')
  for (const [filter, owner] of [
    [`adres=${far.email}`, far],
    [`adres__icontains=${far.email.toUpperCase().slice(2)}`, far],
    [`adres=${near.telefoonnummer}&isStandaardAdres=true`, near]
  ] as const) {
    const found = await list(`digitaleadressen?${filter}`)
    const [partij] = await partijenVan('bsn', owner.burgerservicenummer)
    t.ok(found.some(({ verstrektDoorPartij }) => verstrektDoorPartij?.uuid === partij?.uuid))
  }
})
