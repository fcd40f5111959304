import t from 'tap'
import { medewerkerActoren } from '../../../simulatie/klantinteracties/actoren.ts'
import { hasForeignNummer } from '../../../simulatie/klantinteracties/partijen.ts'
import type { Bron, Context } from '../../../src/adapters/bron.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import type { ContactmomentenPlan, OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { toVelden } from '../../../src/klantbeeld/velden.ts'
import { alleVelden, contextWith, itemsOf, natuurlijkPersoon, statusOf, vraagOver } from '../asking.ts'
import { alleContacten, alles, connect, gezin, startRegister } from './opstelling.ts'

const opstelling = await startRegister()
const { bron, register, populatie } = opstelling
t.teardown(opstelling.close)
t.beforeEach(() => {
  register.reset()
  register.settings.fout = undefined
})

const ask = (klant: Klant, onderdelen: OnderdeelPlannen = alles, from: Bron = bron) =>
  from.consult(vraagOver(klant, onderdelen), contextWith())
const contactenOf = (klant: Klant, over: Partial<ContactmomentenPlan> = {}) =>
  itemsOf(ask(klant, { contactmomenten: { ...alleContacten, ...over } }).contactmomenten)
const partijenOf = (klant: Klant) => itemsOf(ask(klant).contactgegevens)

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

t.test('contacts that were found by way of kept partijen are no fresher than these', async t => {
  const opgehaaldOp = '2026-11-23T11:00:00.000Z'
  const remember: Context['remember'] = async ({ naam, fetch }) => {
    const read = await fetch(new AbortController().signal)
    return naam === 'partijen' && 'gegevens' in read ? { ...read, opgehaaldOp, uitCache: true } : read
  }
  const { contactmomenten } = bron.consult(vraagOver(gezin, alles), contextWith({ remember }))
  t.match(await contactmomenten, { status: 'ok', opgehaaldOp })
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

t.test('more contacts than the limit are cut off, and told so', async t => {
  const krap = connect(opstelling.url, { maxItems: 4 })
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
