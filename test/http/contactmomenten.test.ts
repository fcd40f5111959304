import t from 'tap'
import { bronbeeldOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

type Contact = { readonly id: string; readonly kanaal: string; readonly plaatsgevondenOp: string; zaken?: string[] }

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { gemeente } = opstelling
const { lees, referentie } = createLezer(opstelling)
const klant = klantOf('vijfhonderdZaken')
const verwacht = bronbeeldOf(gemeente.populatie, klant)
const ref = await referentie(klant)
const lijst = async (query = '') => (await lees(`${ref}/contactmomenten?paginagrootte=100${query}`)).json
const all: readonly Contact[] = (await lijst()).gegevens
const idsOf = (contacten: readonly Contact[]) => contacten.map(({ id }) => id)

t.test('the list is what the klantregister holds for this klant and doel, newest first', async t => {
  t.same(idsOf(all).sort(), verwacht.contactIds)
  const moments = all.map(({ plaatsgevondenOp }) => plaatsgevondenOp)
  t.same(moments, moments.toSorted().reverse())
  t.match(await lijst(), { compleet: true, status: 'ok', totaal: all.length, afgekapt: false, pagina: 1 })
})

t.test('pages of any length together are the list: nothing lost, nothing twice, one totaal', async t => {
  for (const grootte of [1, 2, 5, all.length, 100]) {
    const pages = Math.ceil(all.length / grootte) + 1
    const read = await Promise.all(
      Array.from(
        { length: pages },
        async (_, i) => (await lees(`${ref}/contactmomenten?paginagrootte=${grootte}&pagina=${i + 1}`)).json
      )
    )
    t.same(
      read.flatMap(({ gegevens }) => idsOf(gegevens)),
      idsOf(all),
      `by ${grootte}`
    )
    t.same(new Set(read.map(({ totaal }) => totaal)), new Set([all.length]))
  }
})

t.test('each filter leaves what it says; a day counts whole, at both ends', async t => {
  const dag = all[Math.floor(all.length / 2)]?.plaatsgevondenOp.slice(0, 10) ?? ''
  const [kanaal = ''] = idsOf(all).length > 0 ? all.map(contact => contact.kanaal) : []
  for (const [query, isWanted] of [
    [`kanaal=${kanaal}`, contact => contact.kanaal === kanaal],
    [`vanaf=${dag}`, ({ plaatsgevondenOp }) => plaatsgevondenOp.slice(0, 10) >= dag],
    [`totEnMet=${dag}`, ({ plaatsgevondenOp }) => plaatsgevondenOp.slice(0, 10) <= dag]
  ] as readonly (readonly [string, (contact: Contact) => boolean])[]) {
    const expected = all.filter(isWanted)
    const { gegevens, totaal } = await lijst(`&${query}`)
    t.same(idsOf(gegevens), idsOf(expected), query)
    t.equal(totaal, expected.length)
    t.ok(expected.length > 0 && expected.length < all.length, `${query} divides`)
  }
  const oneDay = await lijst(`&vanaf=${dag}&totEnMet=${dag}`)
  t.ok(oneDay.totaal > 0 && oneDay.gegevens.every((one: Contact) => one.plaatsgevondenOp.startsWith(dag)))
  t.match(await lijst('&vanaf=2026-11-23&totEnMet=2026-01-01'), { status: 'ok', totaal: 0, gegevens: [] })
})

t.test('about a zaak: those that name it, also when its id is spelled in capitals', async t => {
  const { json } = await opstelling.raadpleeg({ klant, doel: 'kcc-klantcontact' })
  const linked: readonly Contact[] = json.onderdelen.contactmomenten.gegevens
  const zaak = linked.flatMap(({ zaken = [] }) => zaken)[0] ?? ''
  const expected = linked.filter(({ zaken = [] }) => zaken.includes(zaak))
  t.ok(expected.length > 0)
  for (const id of [zaak, zaak.toUpperCase()]) {
    const { gegevens, totaal } = await lijst(`&zaak=${id}`)
    t.same(idsOf(gegevens), idsOf(expected), id)
    t.equal(totaal, expected.length)
  }
  const other = bronbeeldOf(gemeente.populatie, klantOf('vijftigZaken')).zaakIds[0]
  t.match(await lijst(`&zaak=${other}`), { totaal: 0, gegevens: [] })
})

t.test('what is wrong in the query is named, all of it at once', async t => {
  for (const [query, ...names] of [
    ['zaak=12', 'zaak'],
    ['vanaf=gisteren', 'vanaf'],
    ['totEnMet=2026-13-01', 'totEnMet'],
    ['kanaal=', 'kanaal'],
    ['sorteer=kanaal', 'sorteer'],
    ['zaak=12&vanaf=x&pagina=-1&kleur=rood', 'kleur', 'pagina', 'vanaf', 'zaak']
  ] as const) {
    const { status, json } = await lees(`${ref}/contactmomenten?${query}`)
    t.equal(status, 400, query)
    t.same(json.invalidParams.map(({ name }: { name: string }) => name).sort(), names, query)
  }
})

t.test('under geheimhouding no text of a contact is shown', async t => {
  const { text, json } = await lees(`${await referentie(klantOf('geheimhouding'))}/contactmomenten`)
  t.equal(json.status, 'ok')
  t.notMatch(text, /"(inhoud|reactie)"/)
})

t.test('no klantregister: 502, and not an empty list', async t => {
  gemeente.klantinteracties.settings.fout = 'uit'
  const { status, json } = await lees(`${ref}/contactmomenten?vers=true`)
  gemeente.klantinteracties.settings.fout = undefined
  t.match([status, json.code], [502, 'geen-bron'])
})

t.test('about a zaak while the zaaksysteem is down: not an empty list', async t => {
  gemeente.zgw.settings.fout = 'uit'
  const { status, json } = await lees(`${ref}/contactmomenten?vers=true&zaak=${verwacht.zaakIds[0]}`)
  gemeente.zgw.settings.fout = undefined
  t.equal(status, 200)
  t.match(json, {
    compleet: false,
    status: 'nietBeschikbaar',
    bronnen: [
      { bron: 'openklant', status: 'ok' },
      { bron: 'openzaak', status: 'storing' }
    ]
  })
  t.notOk('gegevens' in json || 'totaal' in json)
})
