import t from 'tap'
import { createKlantinteracties, createZgw } from '../../simulatie/gemeente.ts'
import { createPopulatie } from '../../simulatie/populatie/populatie.ts'
import { openZaak130, vng151 } from '../../simulatie/zgw/dialect.ts'
import { bronbeeldOf, idOf, zakenOf } from '../steun/bronbeeld.ts'
import { createLezer, klantOf } from '../steun/details.ts'
import { type Opstelling, standard, startOpstelling } from '../steun/gemeente.ts'

// Reading page by page at a source while zaken come and go there, and pages of our own over what came of it.

const { now } = standard
const populatie = createPopulatie(standard)
const klant = klantOf('vijfhonderdZaken')
const verwacht = bronbeeldOf(populatie, klant)
const all = zakenOf(populatie, klant).map(idOf)
const doel = 'kcc-klantcontact'

type Zaak = { readonly id: string; readonly bron: string }
const idsOf = (zaken: readonly Zaak[]) => zaken.map(({ id }) => id)

/** What happens at the source after one of its pages; once for each time it is set. */
const createBeweging = () => {
  const afterPage = new Map<number, () => void>()
  return {
    plan: (page: number, happens: () => void) => afterPage.set(page, happens),
    clear: () => afterPage.clear(),
    hook: (list: string, page: number) => {
      if (list !== 'zaken') return
      const happens = afterPage.get(page)
      afterPage.delete(page)
      happens?.()
    }
  }
}

const klein = (config: Parameters<NonNullable<Parameters<typeof startOpstelling>[0]>['change'] & {}>[0]) => ({
  ...config,
  dienst: { ...config.dienst, tijdslimiet: { ...config.dienst.tijdslimiet, totaalMs: 20_000 } },
  bronnen: config.bronnen.map(bron =>
    bron.soort === 'zgw' ? { ...bron, paginagrootte: 25, tijdslimietMs: 10_000 } : bron
  )
})

const view = async ({ raadpleeg }: Opstelling) =>
  (await raadpleeg({ klant, doel, include: ['zaken'], vers: true })).json.onderdelen.zaken

for (const [naam, dialect] of Object.entries({ openZaak130, vng151: { ...vng151, pageLength: 25 } })) {
  t.test(`${naam}: zaken that come and go between two pages: none lost that stayed, none twice`, async t => {
    const beweging = createBeweging()
    const opstelling = await startOpstelling({
      settings: { zgw: { dialect, afterPage: beweging.hook } },
      change: klein
    })
    t.teardown(opstelling.close)
    const { verborgen } = opstelling.gemeente.zgw
    const { zaakIds } = bronbeeldOf(populatie, klant, { zgw: dialect })
    const before: readonly Zaak[] = (await view(opstelling)).gegevens
    t.same(idsOf(before).sort(), zaakIds, 'as long as nothing moves')
    const [first = '', second = ''] = idsOf(before)
    const last = idsOf(before).at(-1) ?? ''

    for (const [wat, prepare, happens] of [
      ['one is removed at the front', () => {}, () => verborgen.add(first)],
      ['one is removed at the end', () => {}, () => verborgen.add(last)],
      ['one is added at the front', () => verborgen.add(first), () => verborgen.delete(first)],
      ['two go', () => {}, () => verborgen.add(first).add(second)]
    ] as const) {
      for (const page of [1, 2, 5]) {
        verborgen.clear()
        prepare()
        beweging.plan(page, happens)
        const { gegevens, status, totaal, afgekapt } = await view(opstelling)
        const ids = idsOf(gegevens)
        const stayed = zaakIds.filter(id => ![first, second, last].includes(id))
        t.equal(new Set(ids).size, ids.length, `${wat}, page ${page}: each once`)
        t.same(
          stayed.filter(id => !ids.includes(id)),
          [],
          `${wat}, page ${page}: none lost`
        )
        t.same(
          ids.filter(id => !zaakIds.includes(id)),
          []
        )
        t.equal(totaal, ids.length)
        t.notOk(afgekapt)
        t.ok(['ok', 'gedeeltelijk'].includes(status))
        beweging.clear()
      }
    }
  })
}

t.test('when it keeps moving, what was seen is told to be a part', async t => {
  const hide: string[] = all.slice(0, 60)
  const settings = {
    zgw: {
      afterPage: (list: string) => {
        const id = list === 'zaken' ? hide.pop() : undefined
        if (id !== undefined) opstelling.gemeente.zgw.verborgen.add(id)
      }
    }
  }
  const opstelling: Opstelling = await startOpstelling({ settings, change: klein })
  t.teardown(opstelling.close)
  const { gegevens, status } = await view(opstelling)
  t.equal(status, 'gedeeltelijk')
  t.equal(new Set(idsOf(gegevens)).size, gegevens.length)
  t.same(
    idsOf(gegevens).filter(id => !verwacht.zaakIds.includes(id)),
    []
  )
})

t.test('over two sources: each page of ours once and in order, while one of them moves', async t => {
  const beweging = createBeweging()
  const tweede = createZgw(populatie, { now, zgw: { deel: { nummer: 1, van: 2 } } })
  const ok = createKlantinteracties(createPopulatie({ ...standard, seed: 7 }), {})
  const opstelling = await startOpstelling({
    settings: { zgw: { deel: { nummer: 0, van: 2 }, afterPage: beweging.hook } },
    elders: [
      { id: 'tweede', soort: 'zgw', origin: await tweede.listen() },
      { id: 'openklant-2', soort: 'klantinteracties', origin: await ok.listen() }
    ],
    change: klein
  })
  t.teardown(async () => {
    await opstelling.close()
    await Promise.all([tweede, ok].map(source => source.close()))
  })
  const { lees, referentie } = createLezer(opstelling)
  const ref = await referentie(klant)
  const pages = async (path: string, grootte: number, query = '') => {
    const { json } = await lees(`${ref}/${path}?paginagrootte=${grootte}${query}`)
    const rest = await Promise.all(
      Array.from(
        { length: Math.ceil(json.totaal / grootte) - 1 },
        async (_, i) => (await lees(`${ref}/${path}?paginagrootte=${grootte}&pagina=${i + 2}${query}`)).json
      )
    )
    const read = [json, ...rest]
    t.same(new Set(read.map(({ totaal }) => totaal)), new Set([json.totaal]))
    return read.flatMap(({ gegevens }) => gegevens as Zaak[])
  }
  for (const sorteer of ['-startdatum', 'identificatie', 'einddatum']) {
    const read = await pages('zaken', 100, `&sorteer=${sorteer}`)
    t.same(idsOf(read).sort(), verwacht.zaakIds, sorteer)
    t.same(new Set(read.map(({ bron }) => bron)), new Set(['openzaak', 'tweede']))
    t.same(idsOf(await pages('zaken', 37, `&sorteer=${sorteer}`)), idsOf(read), 'the same by pages of another length')
  }
  const contacten = await pages('contactmomenten', 5)
  const keys = contacten.map(({ bron, id }) => `${bron} ${id}`)
  t.equal(new Set(keys).size, keys.length)
  t.same(new Set(contacten.map(({ bron }) => bron)), new Set(['openklant', 'openklant-2']))

  const [gone = ''] = idsOf(await pages('zaken', 100)).filter(id =>
    zakenOf(populatie, klant, { deel: { nummer: 0, van: 2 } }).some(zaak => idOf(zaak) === id)
  )
  beweging.plan(2, () => opstelling.gemeente.zgw.verborgen.add(gone))
  const { gegevens } = await view(opstelling)
  t.same(
    idsOf(gegevens)
      .filter(id => id !== gone)
      .sort(),
    verwacht.zaakIds.filter(id => id !== gone)
  )
})

t.test('totaal and afgekapt are true to the limit, over one source and over two', async t => {
  const tweede = createZgw(populatie, { now, zgw: { deel: { nummer: 1, van: 2 } } })
  const opstelling = await startOpstelling({
    settings: { zgw: { deel: { nummer: 0, van: 2 } } },
    elders: [{ id: 'tweede', soort: 'zgw', origin: await tweede.listen() }],
    change: config => {
      const small = klein(config)
      return {
        ...small,
        bronnen: small.bronnen.map(bron => (bron.id === 'tweede' ? { ...bron, maxItems: 50 } : bron))
      }
    }
  })
  t.teardown(async () => {
    await opstelling.close()
    await tweede.close()
  })
  const { gegevens, totaal, afgekapt } = await view(opstelling)
  const perBron = (bron: string) => gegevens.filter((zaak: Zaak) => zaak.bron === bron)
  t.equal(afgekapt, true)
  t.equal(totaal, gegevens.length)
  t.ok(perBron('tweede').length <= 50)
  const inEerste = zakenOf(populatie, klant, { deel: { nummer: 0, van: 2 } }).map(idOf)
  t.same(
    idsOf(perBron('openzaak')).sort(),
    verwacht.zaakIds.filter(id => inEerste.includes(id)),
    'the other is whole'
  )
})
