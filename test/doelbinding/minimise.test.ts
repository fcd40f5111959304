import fc from 'fast-check'
import t from 'tap'
import { bekendeVelden } from '../../src/app.ts'
import { decide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Register } from '../../src/doelbinding/register.ts'
import type { Contactmoment, Document, Persoon, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { alles, inwoner, medewerker, registerWith } from '../steun/register.ts'

const planOf = (register: Register): Plan => {
  const besluit = decide(register, { actor: medewerker(), klant: inwoner, doel: 'test', vandaag: '2026-11-23' })
  if (!besluit.toegestaan) throw new Error(besluit.reden)
  return besluit.plan
}

const part = <T>(...items: T[]) => ({ bronnen: [{ bron: 'b', status: 'ok' as const }], items, afgekapt: false })

const zaak = (over: Partial<Zaak> = {}): Zaak => ({
  bron: 'b',
  id: 'z1',
  identificatie: 'ZAAK-1',
  zaaktype: { identificatie: 'melding', omschrijving: 'Melding' },
  vertrouwelijkheidaanduiding: 'openbaar',
  startdatum: '2026-01-01',
  ...over
})
const document = (over: Partial<Document> = {}): Document => ({
  bron: 'b',
  id: 'd1',
  titel: 'Brief',
  status: 'definitief',
  vertrouwelijkheidaanduiding: 'openbaar',
  zaken: ['z1'],
  ...over
})
const contact = (over: Partial<Contactmoment> = {}): Contactmoment => ({
  bron: 'b',
  id: 'c1',
  plaatsgevondenOp: '2026-10-01T10:00:00Z',
  vertrouwelijk: false,
  zaken: [],
  ...over
})

const zakenRule = { vertrouwelijkheid: 'zaakvertrouwelijk', zaaktypen: { behalve: ['jeugdhulp'] }, afgerondTot: 'P5Y' }
const narrow = planOf(
  registerWith({
    zaken: zakenRule,
    documenten: { vertrouwelijkheid: 'intern', status: ['definitief'] },
    contactmomenten: { sinds: 'P2Y' }
  })
)

const shownIds = (merged: Samengevoegd, plan = narrow): string[] =>
  Object.values(minimise(plan, merged)).flatMap(({ items }) => items.map(item => ('id' in item ? item.id : 'persoon')))

t.test('a zaak outside the rule stays away', async t => {
  for (const [why, over, shown] of [
    ['within the rule', {}, true],
    ['vertrouwelijkheid at the maximum', { vertrouwelijkheidaanduiding: 'zaakvertrouwelijk' }, true],
    ['vertrouwelijkheid above the maximum', { vertrouwelijkheidaanduiding: 'vertrouwelijk' }, false],
    ['an unknown vertrouwelijkheid', { vertrouwelijkheidaanduiding: 'ultra' }, false],
    ['a forbidden zaaktype', { zaaktype: { identificatie: 'jeugdhulp' } }, false],
    ['a zaaktype without identificatie', { zaaktype: { omschrijving: 'Iets' } }, false],
    ['finished within five years', { einddatum: '2021-11-23' }, true],
    ['finished longer ago', { einddatum: '2021-11-22' }, false]
  ] as const) {
    t.same(shownIds({ zaken: part(zaak(over)) }), shown ? ['z1'] : [], why)
  }
})

t.test('a document outside the rule stays away', async t => {
  for (const [why, over, shown] of [
    ['within the rule', {}, true],
    ['vertrouwelijkheid above the maximum', { vertrouwelijkheidaanduiding: 'zaakvertrouwelijk' }, false],
    ['another status', { status: 'in_bewerking' }, false]
  ] as const) {
    t.same(shownIds({ documenten: part(document(over)) }), shown ? ['d1'] : [], why)
  }
  t.same(
    shownIds({ zaken: part(zaak({ zaaktype: { identificatie: 'jeugdhulp' } })), documenten: part(document()) }),
    [],
    'of a zaak that is withheld'
  )
})

t.test('a klantcontact outside the rule stays away', async t => {
  for (const [why, over, shown] of [
    ['within the rule', {}, true],
    ['vertrouwelijk', { vertrouwelijk: true }, false],
    ['two years ago to the day', { plaatsgevondenOp: '2024-11-23T00:00:00Z' }, true],
    ['longer ago', { plaatsgevondenOp: '2024-11-22T23:59:59Z' }, false]
  ] as const) {
    t.same(shownIds({ contactmomenten: part(contact(over)) }), shown ? ['c1'] : [], why)
  }
  const { vertrouwelijk: _, ...silent } = contact()
  t.same(shownIds({ contactmomenten: part(silent) }), [], 'one that does not say whether it is vertrouwelijk')
})

t.test('an onderdeel that is not in the plan is not in the answer', async t => {
  t.same(minimise(planOf(registerWith({ persoon: { velden: ['naam'] } })), { zaken: part(zaak()) }), {})
})

const persoonOf = (velden: string[], persoon: Persoon): unknown =>
  minimise(planOf(registerWith({ persoon: { velden } })), { persoon: part(persoon) }).persoon?.items[0]

t.test('of a persoon only the named fields come out, with the warnings that always survive', async t => {
  const persoon: Persoon = {
    burgerservicenummer: '999993653',
    geheimhoudingPersoonsgegevens: true,
    inOnderzoek: { burgerservicenummer: true, leeftijd: true, datumIngangOnderzoekPersoon: { type: 'Datum' } },
    opschortingBijhouding: { reden: { code: 'E' } },
    naam: { voornamen: 'A', geslachtsnaam: 'B', inOnderzoek: { geslachtsnaam: true, voornamen: true } },
    geboorte: { datum: { type: 'Datum', datum: '1980-01-01' }, plaats: { omschrijving: 'X' } },
    partners: [{ naam: { geslachtsnaam: 'C' }, burgerservicenummer: '999990019' }]
  }
  t.same(persoonOf(['naam.voornamen', 'geboorte.datum', 'leeftijd'], persoon), {
    geheimhoudingPersoonsgegevens: true,
    inOnderzoek: { leeftijd: true, datumIngangOnderzoekPersoon: { type: 'Datum' } },
    opschortingBijhouding: { reden: { code: 'E' } },
    naam: { voornamen: 'A', inOnderzoek: { voornamen: true } },
    geboorte: { datum: { type: 'Datum', datum: '1980-01-01' } }
  })
})

t.test('the Binnenland names show an address in the Netherlands and nothing of one abroad', async t => {
  const inside: Persoon = { verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '1234AB', woonplaats: 'W' } } }
  const abroad: Persoon = { verblijfplaats: { type: 'VerblijfplaatsBuitenland', verblijfadres: { regel1: 'R' } } }
  t.same(persoonOf(['verblijfplaatsBinnenland'], inside), inside)
  t.same(persoonOf(['verblijfplaatsBinnenland'], abroad), {})
  t.same(persoonOf(['verblijfplaatsBinnenland.verblijfadres.postcode'], inside), {
    verblijfplaats: { type: 'Adres', verblijfadres: { postcode: '1234AB' } }
  })
  const regels = { adresregel1: '1', adresregel2: '2' }
  t.same(persoonOf(['adresseringBinnenland'], { adressering: { ...regels, aanhef: 'Geachte' } }), {
    adressering: regels
  })
  t.same(persoonOf(['adresseringBinnenland'], { adressering: { ...regels, land: { code: '5010' } } }), {})
})

t.test('an item that keeps few fields still says where it came from, and keeps geheimhouding', async t => {
  const plan = planOf(
    registerWith({ contactgegevens: { velden: ['naam'] }, zaken: { ...zakenRule, velden: ['startdatum'] } })
  )
  const shown = minimise(plan, {
    zaken: part(zaak()),
    contactgegevens: part({ bron: 'b', id: 'p1', naam: 'N', voorkeurstaal: 'nld', geheimhouding: true })
  })
  t.same(shown.zaken?.items, [{ bron: 'b', id: 'z1', startdatum: '2026-01-01' }])
  t.same(shown.contactgegevens?.items, [{ bron: 'b', id: 'p1', naam: 'N', geheimhouding: true }])
})

/** Builds a value with every known path filled by a marker that tells the path. */
const filled = (paths: readonly string[]): Persoon => {
  const root: Record<string, unknown> = {}
  for (const path of paths.filter(name => !name.includes('Binnenland'))) {
    const parts = path.split('.')
    const last = parts.pop() ?? ''
    let node = root
    for (const key of parts) {
      if (typeof node[key] !== 'object') node[key] = {}
      node = node[key] as Record<string, unknown>
    }
    if (typeof node[last] !== 'object') node[last] = `waarde:${path}`
  }
  return root as Persoon
}

t.test('for any register, no value of a field that it does not name comes out', async t => {
  const paths = [...bekendeVelden.persoon].filter(path => !path.includes('Binnenland'))
  const persoon = filled(paths)
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...paths), { minLength: 1, maxLength: 8 }), velden => {
      const out = JSON.stringify(persoonOf(velden, persoon))
      const leaked = [...out.matchAll(/waarde:([\w.]+)/g)]
        .map(([, path]) => path ?? '')
        .filter(path => !path.endsWith('.type') && !velden.some(veld => path === veld || path.startsWith(`${veld}.`)))
      return leaked.length === 0
    }),
    { numRuns: 500 }
  )
  t.ok(JSON.stringify(persoonOf(paths, persoon)).includes('waarde:'), 'the property can see values at all')
})

t.test('what the register shows whole goes through unchanged', async t => {
  const merged: Samengevoegd = { zaken: part(zaak()), documenten: part(document()), contactmomenten: part(contact()) }
  t.same(minimise(planOf(registerWith(alles)), merged), merged)
})
