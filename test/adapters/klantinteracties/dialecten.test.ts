import t from 'tap'
import { type Dialect, openKlant24, openKlant218 } from '../../../simulatie/klantinteracties/dialect.ts'
import { cast } from '../../../simulatie/populatie/cast.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { contextWith, itemsOf, natuurlijkPersoon, statusOf, vraagOver } from '../asking.ts'
import { alleContacten, alles, ask, connect, gezin, startRegister } from './opstelling.ts'

const releases: Readonly<Record<string, Dialect>> = {
  'Open Klant 2.18': openKlant218,
  'Open Klant 2.18 behind a gateway that writes empty strings': { ...openKlant218, emptyStrings: true },
  'Open Klant 2.12': { ...openKlant218, release: 12, unknownParameters: 'ignored', newestBy: 'entered', doubles: true },
  'Open Klant 2.4': openKlant24,
  'Open Klant 2.4 that leaves out an empty _expand, and writes empty strings': {
    ...openKlant24,
    emptyExpand: false,
    emptyStrings: true
  }
}
/** The partij and its contacts; before 2.7 also each identificator of who carries the number, a namesake included. */
const callsFor = ({ identificatoren }: Dialect): number => (identificatoren === 'whole' ? 2 : 5)

const personen = cast.flatMap(({ klant }) => (klant.soort === 'natuurlijkPersoon' ? [klant] : []))

/** What every release must tell alike: later releases know more fields. */
const viewOf = async (klant: Klant, from: Parameters<typeof ask>[0]) => {
  const { contactgegevens, contactmomenten } = ask(from, klant)
  const partijen = await itemsOf(contactgegevens)
  const contacten = await itemsOf(contactmomenten)
  return {
    partijen: partijen.map(({ id, naam, digitaleAdressen }) => ({
      id,
      naam,
      adressen: digitaleAdressen?.map(({ adres }) => adres)
    })),
    contacten: contacten.map(({ id, plaatsgevondenOp, rol, zaken }) => ({ id, plaatsgevondenOp, rol, zaken }))
  }
}

const reference = await startRegister()
t.teardown(reference.close)
const even = reference.populatie.inwonerAt(20)
const oneven = reference.populatie.inwonerAt(21)
const klanten: readonly Klant[] = [
  ...personen,
  ...[even, oneven].flatMap(inwoner => (inwoner ? [natuurlijkPersoon(inwoner.burgerservicenummer)] : [])),
  { soort: 'nietNatuurlijkPersoon', kvkNummer: reference.populatie.bedrijfAt(20)?.kvkNummer ?? '' },
  { soort: 'nietNatuurlijkPersoon', rsin: reference.populatie.bedrijfAt(20)?.rsin ?? '' }
]

const filters = [
  'partijIdentificator__objectId',
  'partijIdentificator__codeSoortObjectId',
  'hadBetrokkene__wasPartij__uuid',
  'onderwerpobject__onderwerpobjectidentificatorObjectId'
]

for (const [naam, dialect] of Object.entries(releases)) {
  t.test(naam, async t => {
    const opstelling = await startRegister(dialect)
    t.teardown(opstelling.close)
    const { bron, register, slordig } = opstelling

    t.test('gives every klant the same view as the newest release', async t => {
      for (const klant of klanten) t.strictSame(await viewOf(klant, bron), await viewOf(klant, reference.bron))
    })

    t.test('takes few calls', async t => {
      register.reset()
      await viewOf(gezin, bron)
      t.equal(register.count(), callsFor(dialect))
    })

    t.test('gives contacts within a period, however the list is ordered', async t => {
      const klant = natuurlijkPersoon('999998961')
      const plan = { contactmomenten: { ...alleContacten, sinds: '2024-11-01' } }
      const found = await itemsOf(ask(bron, klant, { onderdelen: plan }).contactmomenten)
      const all = await itemsOf(ask(reference.bron, klant).contactmomenten)
      t.strictSame(
        found.map(({ id }) => id),
        all.filter(({ plaatsgevondenOp = '' }) => plaatsgevondenOp >= '2024-11-01').map(({ id }) => id)
      )
    })

    for (const filter of [...filters, true] as const) {
      t.test(`gives nothing of others when it passes over ${filter === true ? 'all filters' : filter}`, async t => {
        const own = await viewOf(gezin, reference.bron)
        slordig.filters = filter === true ? true : [filter]
        t.teardown(() => {
          slordig.filters = []
        })
        const { contactgegevens, contactmomenten } = ask(bron, gezin)
        const [partijen, contacten] = await Promise.all([contactgegevens, contactmomenten])
        const ids = [partijen, contacten].flatMap(one =>
          one && 'gegevens' in one ? one.gegevens.items.map(({ id }) => id) : []
        )
        const isOwn = new Set([...own.partijen, ...own.contacten].map(({ id }) => id))
        t.strictSame(
          ids.filter(id => !isOwn.has(id)),
          []
        )
        const isNeeded = filter === true || filter.endsWith('objectId') || filter.endsWith('uuid')
        if (isNeeded) t.equal(contacten?.status, 'storing')
      })
    }
  })
}

t.test('what a release can is found out at start', async t => {
  for (const [dialect, expected] of [
    [openKlant218, { codefilters: true, deeladres: true, negeertFilters: false }],
    [openKlant24, { codefilters: false, deeladres: false, negeertFilters: false }]
  ] as const) {
    const opstelling = await startRegister(dialect, { zoekenOpAdres: true })
    t.teardown(opstelling.close)
    t.strictSame(opstelling.bron.dialect(), expected)
  }
})

t.test('what is configured is not tried', async t => {
  const dialect = { codefilters: 'nee', deeladres: 'ja' }
  const bron = connect(reference.url, { dialect, zoekenOpAdres: true })
  t.teardown(() => bron.close())
  reference.register.reset()
  await bron.warm()
  t.strictSame(bron.dialect(), { codefilters: false, deeladres: true, negeertFilters: false })
  t.strictSame(
    reference.register.calls.map(({ route }) => route),
    ['/klantinteracties/api/v1/partijen'],
    'the canary only'
  )
  reference.register.reset()
  await itemsOf(ask(bron, gezin).contactgegevens)
  const { searchParams } = new URL(reference.register.calls[0]?.url ?? '', 'http://x')
  t.strictSame([...searchParams.keys()], ['partijIdentificator__objectId', 'expand'])
})

t.test('a server that finds somebody under a number of nobody is not asked about anybody', async t => {
  const opstelling = await startRegister(openKlant218)
  t.teardown(opstelling.close)
  let time = Date.parse('2026-11-23T12:00:00Z')
  const bron = connect(opstelling.url, {}, () => new Date(time))
  t.teardown(() => bron.close())
  opstelling.slordig.filters = ['partijIdentificator__objectId']
  await bron.warm()
  opstelling.register.reset()
  const storing = { contactgegevens: 'storing onverwachte-vorm', contactmomenten: 'storing onverwachte-vorm' }
  t.strictSame(await statusOf(ask(bron, gezin)), storing)
  t.equal(opstelling.register.count(), 0)

  opstelling.slordig.filters = []
  time += 3_600_000
  await statusOf(bron.consult(vraagOver(gezin, alles), contextWith()))
  while (bron.dialect().negeertFilters) await new Promise(setImmediate)
  t.strictSame(await statusOf(ask(bron, gezin)), { contactgegevens: 'ok', contactmomenten: 'ok' }, 'tried anew')
})

t.test('a server that cannot be reached at start is asked so that any release understands', async t => {
  const opstelling = await startRegister(openKlant24)
  t.teardown(opstelling.close)
  const bron = connect(opstelling.url)
  t.teardown(() => bron.close())
  opstelling.register.settings.fout = 'uit'
  await bron.warm()
  opstelling.register.settings.fout = undefined
  t.strictSame(await viewOf(gezin, bron), await viewOf(gezin, reference.bron))
})
