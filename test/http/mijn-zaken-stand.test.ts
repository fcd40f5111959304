import t from 'tap'
import { openZaak130, vng151 } from '../../simulatie/zgw/dialect.ts'
import type { Zaak } from '../../simulatie/zgw/zaken/zaak.ts'
import type { Config } from '../../src/config/load.ts'
import type { MijnZaak } from '../../src/klantbeeld/mijn.ts'
import { idOf, zakenOf } from '../steun/bronbeeld.ts'
import { type Opstelling, startOpstelling } from '../steun/gemeente.ts'

// What only some sources know, and what a zaak is that was not sent in yet.

const bsn = '999998961'
const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: bsn } as const

const ruim = ({ dienst, ...config }: Config): Config => ({
  ...config,
  dienst: { ...dienst, tijdslimiet: { ...dienst.tijdslimiet, klantMs: 30_000 } }
})
const lees = async ({ call, issuer }: Opstelling, query = ''): Promise<readonly MijnZaak[]> => {
  const token = await issuer.issue({ bsn })
  const pages = [1, 2, 3, 4, 5].map(pagina => `/v1/mijn/zaken?paginagrootte=100&pagina=${pagina}${query}`)
  const answers = await Promise.all(pages.map(path => call({ path, token })))
  return answers.flatMap(({ json }) => json.gegevens)
}

const openZaak = await startOpstelling({ change: ruim })
t.teardown(openZaak.close)
const { populatie } = openZaak.gemeente
const alle = await lees(openZaak)
const vanBron = (dialect = openZaak130) =>
  new Map(zakenOf(populatie, klant, { dialect }).map(zaak => [idOf(zaak), zaak]))

t.test('nieuwSindsVorigBezoek: changed after the klant last looked, or not; absent where he never did', async t => {
  const bron = vanBron()
  const gezien = new Set<boolean | undefined>()
  for (const { id, nieuwSindsVorigBezoek } of alle) {
    const zaak = bron.get(id)
    t.equal(nieuwSindsVorigBezoek, zaak && [undefined, true, false][zaak.los % 3], id)
    gezien.add(nieuwSindsVorigBezoek)
  }
  t.equal(gezien.size, 3)
})

t.test('requirement 62: that a klant looks is not written to the zaaksysteem, so what is new stays new', async t => {
  const [nieuw] = alle.filter(({ nieuwSindsVorigBezoek }) => nieuwSindsVorigBezoek)
  const token = await openZaak.issuer.issue({ bsn })
  for (const _ of [1, 2]) {
    const { json } = await openZaak.call({ path: `/v1/mijn/zaken/${nieuw?.id}`, token })
    t.equal(json.zaak.nieuwSindsVorigBezoek, true)
  }
  const written = openZaak.gemeente.zgw.calls.filter(
    ({ method, route }) => !(method === 'GET' || (method === 'POST' && route.endsWith('/_zoek')))
  )
  t.same(written, [])
})

t.test('a zaaksysteem by the standard alone does not know when the klant looked: nothing is said of it', async t => {
  const standaard = await startOpstelling({ change: ruim, settings: { zgw: { dialect: vng151 } } })
  t.teardown(standaard.close)
  const zaken = await lees(standaard)
  t.ok(zaken.length > 0)
  t.notOk(zaken.some(zaak => 'nieuwSindsVorigBezoek' in zaak))
})

const isConcept = (zaak: Zaak | undefined): boolean => zaak?.statussen === 0

t.test(
  'a zaak that has no status yet is a concept, in words of the municipality, and is neither open nor finished',
  async t => {
    const bron = vanBron()
    const concepten = await lees(openZaak, '&toestand=concept')
    t.ok(concepten.length > 0)
    t.same(concepten.map(({ id }) => id).sort(), alle.flatMap(({ id }) => (isConcept(bron.get(id)) ? [id] : [])).sort())
    for (const zaak of concepten) {
      t.match(zaak, {
        statusgroep: { code: 'concept', tekst: 'U hebt uw aanvraag nog niet ingediend.' },
        afgerond: false,
        actieNodig: false
      })
      t.notOk('status' in zaak || 'resultaat' in zaak)
    }
    for (const toestand of ['lopend', 'afgerond']) {
      const others = await lees(openZaak, `&toestand=${toestand}`)
      t.ok(others.length > 0 && others.every(({ statusgroep }) => statusgroep.code !== 'concept'), toestand)
    }
  }
)

t.test('a concept opens, with an empty history', async t => {
  const [concept] = await lees(openZaak, '&toestand=concept')
  const { status, json } = await openZaak.call({
    path: `/v1/mijn/zaken/${concept?.id}`,
    token: await openZaak.issuer.issue({ bsn })
  })
  t.equal(status, 200)
  t.match(json, { zaak: { statusgroep: { code: 'concept' } }, geschiedenis: [] })
})

t.test('without zonderStatus in the configuration such a zaak is onbekend', async t => {
  const zonder = await startOpstelling({
    change: config => {
      const { dienst, ...rest } = ruim(config)
      return {
        ...rest,
        dienst: { ...dienst, ...(dienst.mijn && { mijn: { ...dienst.mijn, zonderStatus: 'onbekend' } }) }
      }
    }
  })
  t.teardown(zonder.close)
  const bron = vanBron()
  const zaken = (await lees(zonder)).filter(({ id }) => isConcept(bron.get(id)))
  t.ok(zaken.length > 0)
  for (const { statusgroep } of zaken) t.match(statusgroep, { code: 'onbekend', tekst: /Wij weten nu niet/ })
})
