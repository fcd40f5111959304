import t from 'tap'
import { bekendeVelden } from '../../src/app.ts'
import { registerSchema } from '../../src/doelbinding/register.ts'
import { alles, registerWith } from '../steun/register.ts'

const faultsOf = (onderdelen: object, over: object = {}): string[] => {
  const { verwerkingsactiviteiten } = registerWith(alles)
  const doel = { ...verwerkingsactiviteiten.test, onderdelen, ...over }
  const parsed = registerSchema(bekendeVelden).safeParse({ versie: 'v1', verwerkingsactiviteiten: { test: doel } })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`)
}

t.test('a register that names what does not exist, or what comes by itself, is refused', async t => {
  for (const [onderdelen, fault] of [
    [{ persoon: { velden: ['schoenmaat'] } }, /onderdelen\.persoon\.velden\.0: "schoenmaat" is not a field of persoon/],
    [{ persoon: { velden: ['Naam'] } }, /"Naam" is not a field/],
    [{ persoon: { velden: ['naam.inOnderzoek'] } }, /always comes along/],
    [{ persoon: { velden: ['geheimhoudingPersoonsgegevens'] } }, /always comes along/],
    [{ persoon: { velden: 'alle' } }, /persoon\.velden/],
    [{ persoon: { velden: [] } }, /persoon\.velden/],
    [{ persoon: { velden: ['verblijfplaatsBinnenland.verblijfadres.land'] } }, /is not a field/],
    [
      { zaken: { velden: ['interneNotitie'], vertrouwelijkheid: 'openbaar' } },
      /"interneNotitie" is not a field of zaken/
    ],
    [{ zaken: { vertrouwelijkheid: 'nogal_geheim' } }, /zaken\.vertrouwelijkheid/],
    [{ zaken: { vertrouwelijkheid: 'openbaar', zaaktypen: { alleen: [] } } }, /zaken\.zaaktypen/],
    [{ zaken: { vertrouwelijkheid: 'openbaar', afgerondTot: '5 jaar' } }, /expected a period/],
    [{ contactmomenten: { sinds: '-P1Y' } }, /expected a period/],
    [{ documenten: { vertrouwelijkheid: 'openbaar', status: ['definitief'] } }, /documenten: needs zaken/],
    [{ horoscoop: {} }, /Unrecognized key/]
  ] as const) {
    t.match(faultsOf(onderdelen).join('\n'), fault)
  }
})

t.test('a doel without uri, grondslag, rollen or klantsoorten is refused', async t => {
  for (const key of ['uri', 'grondslag', 'rollen', 'klantsoorten', 'perspectief', 'naam']) {
    t.match(faultsOf(alles, { [key]: undefined }).join('\n'), new RegExp(`^${key}: `))
  }
})

t.test('all faults of a register are reported at once', async t => {
  t.equal(faultsOf({ persoon: { velden: ['a', 'b'] } }, { uri: 'geen adres' }).length, 3)
})

t.test('the field names are those of the contract, with the aliases of the BRP', async t => {
  for (const veld of [
    'naam.volledigeNaam',
    'geboorte.datum',
    'verblijfplaatsBinnenland.verblijfadres.postcode',
    'partners.naam'
  ]) {
    t.ok(bekendeVelden.persoon.has(veld), veld)
  }
  for (const veld of ['geboorte.datum.jaar', 'geslacht.code', 'bron', 'id'])
    t.notOk(bekendeVelden.persoon.has(veld), veld)
  t.ok(bekendeVelden.zaken.has('status.statustekst'))
})
