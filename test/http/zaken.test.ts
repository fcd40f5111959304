import t from 'tap'
import { bronbeeldOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { startOpstelling } from '../steun/gemeente.ts'

type Zaak = Readonly<Record<string, string>> & {
  readonly afgerond: boolean
  readonly zaaktype: { readonly identificatie: string }
}

const opstelling = await startOpstelling()
t.teardown(opstelling.close)
const { lees, referentie } = createLezer(opstelling)
const vijftig = klantOf('vijftigZaken')
const verwacht = bronbeeldOf(opstelling.gemeente.populatie, vijftig)
const ref = await referentie(vijftig)
const lijst = async (query = '') => (await lees(`${ref}/zaken?paginagrootte=100${query}`)).json
const all: readonly Zaak[] = (await lijst()).gegevens
const idsOf = (zaken: readonly Zaak[]) => zaken.map(({ id }) => id)

t.test('the list is what the register holds for this klant and doel, newest first', async t => {
  t.same(idsOf(all).sort(), verwacht.zaakIds)
  const starts = all.map(({ startdatum = '' }) => startdatum)
  t.same(starts, starts.toSorted().reverse())
  t.match(await lijst(), {
    compleet: true,
    status: 'ok',
    bronnen: [{ bron: 'openzaak', status: 'ok' }],
    totaal: all.length,
    afgekapt: false,
    pagina: 1,
    paginagrootte: 100,
    verantwoording: { regels: ['kcc-klantcontact/zaken'] }
  })
})

t.test('pages of any length together are the list: nothing lost, nothing twice, one totaal', async t => {
  for (const grootte of [1, 7, 25, 33, 34, 100]) {
    const pages = Math.ceil(all.length / grootte)
    const read = await Promise.all(
      Array.from(
        { length: pages + 1 },
        async (_, i) => (await lees(`${ref}/zaken?paginagrootte=${grootte}&pagina=${i + 1}`)).json
      )
    )
    t.same(
      read.flatMap(({ gegevens }) => idsOf(gegevens)),
      idsOf(all),
      `by ${grootte}`
    )
    t.same(new Set(read.map(({ totaal }) => totaal)), new Set([all.length]))
    t.same(read.at(-1).gegevens, [], 'past the end is empty, and no error')
  }
})

t.test('each filter leaves what it says, and they narrow each other', async t => {
  const [type = ''] = all.map(({ zaaktype }) => zaaktype.identificatie)
  const dag = all[Math.floor(all.length / 2)]?.startdatum ?? ''
  const filters: readonly (readonly [string, (zaak: Zaak) => boolean])[] = [
    ['afgerond=true', ({ afgerond }) => afgerond],
    ['afgerond=false', ({ afgerond }) => !afgerond],
    [`zaaktype=${type}`, ({ zaaktype }) => zaaktype.identificatie === type],
    [`gestartVanaf=${dag}`, ({ startdatum = '' }) => startdatum >= dag],
    [`gestartTotEnMet=${dag}`, ({ startdatum = '' }) => startdatum <= dag]
  ]
  for (const [query, isWanted] of filters) {
    const expected = all.filter(isWanted)
    const { gegevens, totaal } = await lijst(`&${query}`)
    t.same(idsOf(gegevens), idsOf(expected), query)
    t.equal(totaal, expected.length)
    t.ok(expected.length > 0 && expected.length < all.length, `${query} divides`)
  }
  const two = filters.filter(([query]) => /afgerond=true|Vanaf/.test(query))
  const both = all.filter(zaak => two.every(([, isWanted]) => isWanted(zaak)))
  t.same(idsOf((await lijst(`&${two.map(([query]) => query).join('&')}`)).gegevens), idsOf(both))
  t.equal((await lijst('&bron=openzaak')).totaal, all.length)
  for (const query of ['bron=elders', 'zaaktype=bestaat-niet', 'gestartVanaf=2999-01-01']) {
    t.match(await lijst(`&${query}`), { status: 'ok', totaal: 0, gegevens: [] }, query)
  }
})

t.test('each order is by its field, with the other direction as its mirror, and the same on every page', async t => {
  for (const veld of ['startdatum', 'einddatum', 'identificatie']) {
    const up: readonly Zaak[] = (await lijst(`&sorteer=${veld}`)).gegevens
    const down: readonly Zaak[] = (await lijst(`&sorteer=-${veld}`)).gegevens
    const values = up.map(zaak => zaak[veld] ?? '')
    t.same(values, values.toSorted(), veld)
    t.same(
      down.map(zaak => zaak[veld] ?? ''),
      values.toReversed()
    )
    t.same(idsOf(up).sort(), idsOf(down).sort())
    const first = (await lees(`${ref}/zaken?sorteer=${veld}&paginagrootte=10&pagina=1`)).json
    const second = (await lees(`${ref}/zaken?sorteer=${veld}&paginagrootte=10&pagina=2`)).json
    t.same(idsOf([...first.gegevens, ...second.gegevens]), idsOf(up.slice(0, 20)))
  }
})

t.test('what is wrong in the query is named, all of it at once', async t => {
  for (const [query, ...faults] of [
    ['pagina=0', 'pagina value'],
    ['pagina=10001', 'pagina value'],
    ['pagina=een', 'pagina type'],
    ['pagina=1.5', 'pagina type'],
    ['paginagrootte=101', 'paginagrootte value'],
    ['paginagrootte=', 'paginagrootte type'],
    ['afgerond=ja', 'afgerond type'],
    ['vers=1', 'vers type'],
    ['gestartVanaf=23-11-2026', 'gestartVanaf format'],
    ['gestartTotEnMet=2026-02-30', 'gestartTotEnMet format'],
    ['sorteer=omschrijving', 'sorteer value'],
    ['zaaktype=', 'zaaktype minLength'],
    ['kleur=rood', 'kleur unknownParam'],
    ['afgerond=true&afgerond=false', 'afgerond type'],
    ['pagina=0&kleur=rood&sorteer=x', 'pagina value', 'sorteer value', 'kleur unknownParam']
  ] as const) {
    const { status, json } = await lees(`${ref}/zaken?${query}`)
    t.equal(status, 400, query)
    const named = json.invalidParams?.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`)
    t.same(named?.sort(), [...faults].sort(), query)
  }
})

t.test('a bron with more than its limit says so, and the list is not complete', async t => {
  const klein = await startOpstelling({
    settings: { inwoners: 1_000, bedrijven: 30 },
    change: config => ({
      ...config,
      bronnen: config.bronnen.map(bron => (bron.soort === 'zgw' ? { ...bron, maxItems: 10 } : bron))
    })
  })
  t.teardown(klein.close)
  const lezer = createLezer(klein)
  const { json } = await lezer.lees(`${await lezer.referentie(vijftig)}/zaken?paginagrootte=4`)
  t.match(json, { compleet: false, status: 'ok', afgekapt: true, paginagrootte: 4 })
  t.ok(json.totaal <= 10 && json.totaal >= json.gegevens.length)
  t.same(idsOf(json.gegevens), idsOf(all).slice(0, 4), 'the newest are the ones that are kept')
})
