import t from 'tap'
import { credentials } from '../../../simulatie/gemeente.ts'
import { medewerkerActoren } from '../../../simulatie/klantinteracties/actoren.ts'
import { hasForeignNummer, hasTakenVestiging } from '../../../simulatie/klantinteracties/partijen.ts'
import { createKlantinteractiesSimulator } from '../../../simulatie/klantinteracties/simulator.ts'
import type { Bron, Context } from '../../../src/adapters/bron.ts'
import { createBron } from '../../../src/adapters/registry.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { ContactmomentenPlan, OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { alleVelden, contextWith, itemsOf, natuurlijkPersoon, startGemeente, statusOf, vraagOver } from '../asking.ts'

const now = () => new Date('2026-11-23T12:00:00Z')
const gemeente = await startGemeente()
const { klantinteracties: register, populatie } = gemeente
const ignored: string[] = []
const slordig = createKlantinteractiesSimulator({
  populatie,
  token: credentials.klantinteractiesToken,
  ignoreFilters: () => ignored
})
const slordigeConfig = gemeente.klantinteractiesConfig({ url: `${await slordig.listen()}/klantinteracties/api/v1` })
const bron = createBron(gemeente.klantinteractiesConfig(), { now })
const bijSlordig = createBron(slordigeConfig, { now })
t.teardown(async () => {
  await Promise.all([bron.close(), bijSlordig.close()])
  await Promise.all([gemeente.close(), slordig.close()])
})
t.beforeEach(() => {
  register.reset()
  register.settings.fout = undefined
  ignored.length = 0
})

const gezin = natuurlijkPersoon('999993653')
const alleContacten: ContactmomentenPlan = { velden: alleVelden('contactmomenten'), vertrouwelijk: true }
const alles: OnderdeelPlannen = {
  contactgegevens: { velden: alleVelden('contactgegevens') },
  contactmomenten: alleContacten
}
const ask = (klant: Klant, onderdelen: OnderdeelPlannen = alles, from: Bron = bron) =>
  from.consult(vraagOver(klant, onderdelen), contextWith())
const contactenOf = (klant: Klant, over: Partial<ContactmomentenPlan> = {}, from: Bron = bron) =>
  itemsOf(ask(klant, { contactmomenten: { ...alleContacten, ...over } }, from).contactmomenten)
const partijenOf = (klant: Klant, from: Bron = bron) => itemsOf(ask(klant, alles, from).contactgegevens)

t.test('both onderdelen take two calls: the partij by number, then its contacts by uuid', async t => {
  const antwoord = ask(gezin)
  const [partijen, contacten] = await Promise.all([
    itemsOf(antwoord.contactgegevens),
    itemsOf(antwoord.contactmomenten)
  ])
  t.equal(partijen.length, 1)
  t.equal(contacten.length, populatie.inwoner('999993653')?.klantcontacten)
  t.strictSame(
    register.calls
      .map(({ url }) => new URL(url, 'http://x'))
      .map(({ pathname, searchParams }) => [pathname, Object.fromEntries(searchParams)]),
    [
      [
        '/klantinteracties/api/v1/partijen',
        {
          partijIdentificator__codeObjecttype: 'natuurlijk_persoon',
          partijIdentificator__codeRegister: 'brp',
          partijIdentificator__codeSoortObjectId: 'bsn',
          partijIdentificator__objectId: '999993653',
          expand: 'digitaleAdressen'
        }
      ],
      [
        '/klantinteracties/api/v1/klantcontacten',
        {
          hadBetrokkene__wasPartij__uuid: partijen[0]?.id,
          expand: 'hadBetrokkenen,gingOverOnderwerpobjecten',
          page: '1',
          pageSize: '100'
        }
      ]
    ]
  )
})

t.test('a partij is told as the klant gave it, without what is not filled in', async t => {
  const inwoner = populatie.inwoner('999993653')
  const [partij] = await partijenOf(gezin)
  t.match(partij, { bron: 'openklant', soortPartij: 'persoon', voorkeurstaal: /^[a-z]{3}$/ })
  t.match(partij?.naam, inwoner?.naamInKlantregister.geslachtsnaam)
  t.match(
    partij?.digitaleAdressen?.find(({ soort }) => soort === 'email'),
    {
      adres: inwoner?.email,
      isStandaardAdres: true
    }
  )
  t.notMatch(JSON.stringify(partij), /""|null|\{\}|interneNotitie/)
})

t.test('contacts are told newest first, in UTC, with the rol of the klant', async t => {
  const contacten = await contactenOf(gezin)
  const moments = contacten.map(({ plaatsgevondenOp }) => plaatsgevondenOp ?? '')
  t.ok(moments.every(moment => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(moment)))
  t.strictSame(moments, moments.toSorted().reverse())
  t.ok(contacten.every(({ rol }) => rol === 'klant' || rol === 'vertegenwoordiger'))
})

t.test('only what the plan shows is asked for', async t => {
  await contactenOf(gezin, { velden: toVelden(['onderwerp']) })
  const [partijen = '', contacten = ''] = register.calls.map(({ url }) => url)
  t.notMatch(partijen, 'expand')
  t.match(contacten, /expand=hadBetrokkenen&/)
  register.reset()
  await itemsOf(ask(gezin, { contactgegevens: { velden: toVelden(['naam']) } }).contactgegevens)
  t.equal(register.count(), 1)
  t.notMatch(register.calls[0]?.url, 'expand')
  t.strictSame(ask(gezin, { persoon: { velden: toVelden(['naam']) } }), {})
})

t.test('the interne notitie of a partij comes only when it is planned', async t => {
  const metNotitie = { contactgegevens: { velden: alleVelden('contactgegevens', 'interneNotitie') } }
  const notities: string[] = []
  for (const bsn of populatie.burgerservicenummers()) {
    const klant = natuurlijkPersoon(bsn)
    notities.push(...(await itemsOf(ask(klant, metNotitie).contactgegevens)).flatMap(one => one.interneNotitie ?? []))
    t.notMatch(JSON.stringify(await partijenOf(klant)), /interneNotitie|Intern:/)
    if (notities.length >= 2) break
  }
  t.ok(notities.length >= 2 && notities.every(notitie => notitie.startsWith('Intern: ')))
})

t.test('names of medewerkers come only when they are planned, and of nobody else', async t => {
  const names = new Set(medewerkerActoren.map(({ naam }) => naam))
  const contacten = await contactenOf(gezin, { velden: alleVelden('contactmomenten', 'medewerkers') })
  t.ok(contacten.length > 0)
  t.ok(contacten.every(({ medewerkers = [] }) => medewerkers.length > 0 && medewerkers.every(naam => names.has(naam))))
  t.ok((await contactenOf(gezin)).every(contact => !('medewerkers' in contact)))
})

t.test('two plans share kept partijen and contacts only when they ask the same', async t => {
  const vormen: string[] = []
  const remember: Context['remember'] = ({ naam, vorm, fetch }) => {
    vormen.push(`${naam} ${JSON.stringify(vorm)}`)
    return fetch(new AbortController().signal)
  }
  const keep = async (onderdelen: OnderdeelPlannen) => {
    vormen.length = 0
    const antwoord = bron.consult(vraagOver(gezin, onderdelen), contextWith({ remember }))
    await Promise.all([antwoord.contactgegevens, antwoord.contactmomenten])
    return vormen.join()
  }
  const plans: readonly OnderdeelPlannen[] = [
    alles,
    { contactgegevens: { velden: alleVelden('contactgegevens', 'interneNotitie') } },
    { contactgegevens: { velden: toVelden(['naam']) } },
    { contactmomenten: alleContacten },
    { contactmomenten: { ...alleContacten, velden: alleVelden('contactmomenten', 'medewerkers') } },
    { contactmomenten: { ...alleContacten, velden: toVelden(['onderwerp']) } },
    { contactmomenten: { ...alleContacten, vertrouwelijk: false } },
    { contactmomenten: { ...alleContacten, sinds: '2026-01-01' } }
  ]
  const found = new Set<string>()
  for (const plan of plans) {
    const asked = await keep(plan)
    t.equal(await keep({ ...plan }), asked)
    t.notMatch(asked, '999993653')
    found.add(asked)
  }
  t.equal(found.size, plans.length)
})

/** Somebody who has a vertrouwelijk klantcontact. */
const withVertrouwelijk = async (): Promise<Klant> => {
  for (const burgerservicenummer of populatie.burgerservicenummers()) {
    const klant = natuurlijkPersoon(burgerservicenummer)
    if ((await contactenOf(klant)).some(({ vertrouwelijk }) => vertrouwelijk)) return klant
  }
  throw new Error('nobody has one')
}

t.test('vertrouwelijke contacten and contacts of before stay away unless planned', async t => {
  const klant = await withVertrouwelijk()
  const all = await contactenOf(klant)
  const open = await contactenOf(klant, { vertrouwelijk: false })
  t.ok(open.length < all.length)
  t.ok(open.every(({ vertrouwelijk }) => vertrouwelijk === false))
  const sinds = (all[Math.floor(all.length / 2)]?.plaatsgevondenOp ?? '').slice(0, 10)
  const recent = await contactenOf(klant, { sinds })
  t.strictSame(
    recent,
    all.filter(({ plaatsgevondenOp = '' }) => plaatsgevondenOp >= sinds)
  )
})

t.test('a contact about a zaak names that zaak', async t => {
  const linked = (await contactenOf(natuurlijkPersoon('999998961'))).flatMap(({ zaken = [] }) => zaken)
  t.ok(linked.length > 0)
  t.ok(linked.every(id => /^[0-9a-f-]{36}$/.test(id)))
})

t.test('a klant without a partij has nothing there, and that is an answer', async t => {
  t.strictSame(await partijenOf(natuurlijkPersoon('999900134')), [])
  t.equal(register.count(), 1)
  t.strictSame(await contactenOf(natuurlijkPersoon('999900134')), [])
})

t.test('a partij of somebody else on which these digits stand as another kind of number is not the klant', async t => {
  const index = Array.from({ length: 700 }, (_, i) => i).find(i => {
    const other = populatie.inwonerAt(i)
    const own = populatie.inwonerAt(i - 1)
    return other?.inKlantregister && own?.inKlantregister && hasForeignNummer(other)
  })
  const own = populatie.inwonerAt((index ?? 0) - 1)
  const klant = natuurlijkPersoon(own?.burgerservicenummer ?? '')
  const partijen = await partijenOf(klant)
  t.ok(partijen.length <= 1)
  t.ok(partijen.every(({ naam }) => naam?.includes(own?.naamInKlantregister.geslachtsnaam ?? '?')))
  t.equal((await contactenOf(klant)).length, own?.klantcontacten)
})

t.test('a vestigingsnummer that was taken over leads to the company that is asked about', async t => {
  const [oud, nieuw] = [20, 21].map(index => populatie.bedrijfAt(index))
  t.ok(nieuw && hasTakenVestiging(nieuw))
  const vestigingsnummer = oud?.vestigingen[0]?.vestigingsnummer ?? ''
  const of = (kvkNummer: string | undefined) =>
    contactenOf({ soort: 'vestiging', vestigingsnummer, ...(kvkNummer && { kvkNummer }) })
  const [all, vanOud, vanNieuw] = await Promise.all([of(undefined), of(oud?.kvkNummer), of(nieuw?.kvkNummer)])
  const ids = (contacten: readonly { id: string }[]) => contacten.map(({ id }) => id).sort()
  t.strictSame(ids([...vanOud, ...vanNieuw]), ids(all))
  t.strictSame(
    vanOud.filter(({ id }) => ids(vanNieuw).includes(id)),
    []
  )
  t.strictSame(await of('99990026'), [])
})

t.test('an inactive partij gives no contactgegevens', async t => {
  const oud = populatie.bedrijfAt(20)
  const vestigingsnummer = oud?.vestigingen[0]?.vestigingsnummer ?? ''
  const kvkNummer = populatie.bedrijfAt(21)?.kvkNummer ?? ''
  t.strictSame(await partijenOf({ soort: 'vestiging', vestigingsnummer, kvkNummer }), [])
})

t.test('a company is found by KVK number and by RSIN', async t => {
  const bedrijf = populatie.bedrijfAt(20)
  const byKvk = await partijenOf({ soort: 'nietNatuurlijkPersoon', kvkNummer: bedrijf?.kvkNummer ?? '' })
  t.match(byKvk, [{ soortPartij: 'organisatie', naam: bedrijf?.naam }])
  t.strictSame(await partijenOf({ soort: 'nietNatuurlijkPersoon', rsin: bedrijf?.rsin ?? '' }), byKvk)
})

t.test('a register that passes over the number gives nothing of others, and that is a fault', async t => {
  ignored.push('partijIdentificator__objectId')
  t.strictSame(await statusOf(ask(gezin, alles, bijSlordig)), {
    contactgegevens: 'storing onverwachte-vorm',
    contactmomenten: 'storing onverwachte-vorm'
  })
})

t.test('a register that passes over the partij gives nothing of others, and that is a fault', async t => {
  ignored.push('hadBetrokkene__wasPartij__uuid')
  const antwoord = ask(gezin, alles, bijSlordig)
  const own = new Set((await contactenOf(gezin)).map(({ id }) => id))
  const resultaat = await antwoord.contactmomenten
  const items = resultaat && 'gegevens' in resultaat ? resultaat.gegevens.items : []
  t.ok(items.every(({ id }) => own.has(id)))
  t.equal(resultaat?.status, 'storing')
})

t.test('more contacts than the limit are cut off, and told so', async t => {
  const krap = createBron(gemeente.klantinteractiesConfig({ maxItems: 4 }), { now })
  t.teardown(() => krap.close())
  t.match(await ask(gezin, alles, krap).contactmomenten, { gegevens: { items: { length: 4 }, afgekapt: true } })
})

for (const [fout, status] of [
  ['uit', 'storing onbereikbaar'],
  ['html', 'storing onleesbaar'],
  ['halverwege', 'storing onbereikbaar'],
  ['fout401', 'geweigerd niet-geauthenticeerd'],
  ['fout429', 'storing te-veel-verzoeken'],
  ['fout503', 'storing onverwachte-status']
] as const) {
  t.test(`a register with fault ${fout} makes both onderdelen ${status}`, async t => {
    register.settings.fout = fout
    t.strictSame(await statusOf(ask(gezin)), { contactgegevens: status, contactmomenten: status })
  })
}
