import t, { type Test } from 'tap'
import { registerSchema } from '../../src/doelbinding/register.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, registerWith } from '../steun/register.ts'

const parse = (doelen: object) => {
  const parsed = registerSchema(bekendeVelden).safeParse({ versie: 'v1', verwerkingsactiviteiten: doelen })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.slice(2).join('.')}: ${message}`)
}
const { test: whole } = registerWith(alles).verwerkingsactiviteiten

const faultsOf = (onderdelen: object, over: object = {}): string[] => parse({ test: { ...whole, onderdelen, ...over } })

const zaken = (over: object) => ({ zaken: { vertrouwelijkheid: 'openbaar', ...over } })

/** Each of these rules is refused, with a reason that names the place. */
const refused = (rows: readonly (readonly [rule: object, fault: RegExp])[]) => async (t: Test) => {
  for (const [rule, fault] of rows) {
    const faults = faultsOf(rule)
    t.match(faults.join('\n'), fault, JSON.stringify(rule))
    t.not(faults.length, 0)
  }
}

t.test(
  'velden: a name that the contract does not have is refused',
  refused([
    [{ persoon: { velden: ['schoenmaat'] } }, /onderdelen\.persoon\.velden\.0: "schoenmaat" is not a field of persoon/],
    [{ persoon: { velden: ['Naam'] } }, /"Naam" is not a field/],
    [{ persoon: { velden: ['naam '] } }, /is not a field/],
    [{ persoon: { velden: ['geboorte.datum.jaar'] } }, /is not a field/],
    [{ persoon: { velden: ['verblijfplaatsBinnenland.verblijfadres.land'] } }, /is not a field/],
    [zaken({ velden: ['interneNotitie'] }), /"interneNotitie" is not a field of zaken/],
    [{ contactgegevens: { interneVelden: ['toelichting'] } }, /contactgegevens\.interneVelden/],
    [{ bedrijf: { velden: ['eigenaar'] } }, /bedrijf\.velden\.0: "eigenaar" is not a field of bedrijf/],
    [{ bedrijf: { interneVelden: ['rsin'] } }, /bedrijf: Unrecognized key/],
    [zaken({ velden: ['onzeker'] }), /is not a field of zaken/],
    [{ horoscoop: {} }, /Unrecognized key/]
  ])
)

t.test(
  'velden: what the BRP sends unasked may not be named',
  refused([
    [{ persoon: { velden: ['geheimhoudingPersoonsgegevens'] } }, /always comes along/],
    [{ persoon: { velden: ['naam.inOnderzoek'] } }, /always comes along/],
    [{ persoon: { velden: ['opschortingBijhouding'] } }, /always comes along/],
    [{ persoon: { velden: ['rni'] } }, /always comes along/],
    [{ persoon: { velden: ['verificatie.datum'] } }, /always comes along/],
    [{ persoon: { velden: ['verblijfplaats.indicatieVastgesteldVerblijftNietOpAdres'] } }, /always comes along/]
  ])
)

t.test(
  'derden: a whole group of partners, kinderen, ouders or gezag is refused, their single fields are not',
  refused([
    [{ persoon: { velden: ['partners'] } }, /"partners" is about other people: name the fields/],
    [{ persoon: { velden: ['kinderen'] } }, /"kinderen" is about other people/],
    [{ persoon: { velden: ['naam', 'ouders'] } }, /velden\.1: "ouders" is about other people/],
    [{ persoon: { velden: ['gezag'] } }, /"gezag" is about other people: name the fields of it/]
  ])
)

t.test('derden: their fields one by one are a choice that the register may make', async t => {
  const velden = ['partners.naam', 'kinderen.burgerservicenummer', 'ouders.naam', 'gezag.type', 'gezag.ouders']
  t.same(faultsOf({ persoon: { velden } }), [])
})

t.test(
  'velden: two entries that overlap are refused, under whatever name',
  refused([
    [{ persoon: { velden: ['naam', 'naam.voornamen'] } }, /velden\.1: "naam\.voornamen" overlaps with "naam"/],
    [{ persoon: { velden: ['naam.voornamen', 'naam'] } }, /velden\.0: "naam\.voornamen" overlaps with "naam"/],
    [{ persoon: { velden: ['leeftijd', 'leeftijd'] } }, /velden\.1: "leeftijd" overlaps/],
    [{ persoon: { velden: ['verblijfplaats', 'verblijfplaatsBinnenland'] } }, /overlaps with "verblijfplaats"/],
    [{ persoon: { velden: ['adressering', 'adresseringBinnenland.adresregel1'] } }, /overlaps with "adressering"/],
    [zaken({ velden: ['status.omschrijving', 'status'] }), /overlaps with "status"/]
  ])
)

t.test('velden: names that only begin alike do not overlap', async t => {
  t.same(
    faultsOf({ persoon: { velden: ['naam.voornamen', 'naam.voorletters', 'geboorte.datum', 'geboorte.plaats'] } }),
    []
  )
})

t.test(
  'zaaktypen: both kinds of list at once, an empty allow-list, or neither is refused',
  refused([
    [zaken({ zaaktypen: { alleen: ['a'], behalve: ['b'] } }), /zaken\.zaaktypen: expected "alleen/],
    [zaken({ zaaktypen: { alleen: [] } }), /zaken\.zaaktypen/],
    [zaken({ zaaktypen: {} }), /zaken\.zaaktypen/],
    [zaken({ zaaktypen: ['a'] }), /zaken\.zaaktypen/],
    [zaken({ zaaktypen: { behalve: [{ domain: 'X' }] } }), /zaken\.zaaktypen/]
  ])
)

t.test(
  'vanaf: a start date for a zaaktype that is not shown is useless, and refused',
  refused([
    [zaken({ zaaktypen: { alleen: ['a'] }, vanaf: { b: '2026-01-01' } }), /zaken\.vanaf\.b: a start date for "b"/],
    [zaken({ zaaktypen: { behalve: ['a'] }, vanaf: { a: '2026-01-01' } }), /zaken\.vanaf\.a: a start date for "a"/],
    [zaken({ vanaf: { a: '1 januari' } }), /zaken\.vanaf\.a/]
  ])
)

t.test('vanaf: a start date for a zaaktype that is or may be shown is accepted', async t => {
  for (const zaaktypen of [{ alleen: ['a'] }, { alleen: [{ domein: 'X' }] }, { behalve: ['b'] }, { behalve: [] }]) {
    t.same(faultsOf(zaken({ zaaktypen, vanaf: { a: '2026-01-01' } })), [], JSON.stringify(zaaktypen))
  }
})

t.test(
  'vertrouwelijkheid, rol and periods are those of the standards',
  refused([
    [zaken({ vertrouwelijkheid: 'nogal_geheim' }), /zaken\.vertrouwelijkheid/],
    [{ zaken: {} }, /zaken\.vertrouwelijkheid/],
    [zaken({ rol: 'behandelaar' }), /zaken\.rol/],
    [zaken({ afgerondTot: '5 jaar' }), /zaken\.afgerondTot: expected a period/],
    [zaken({ afgerondTot: 'P0D' }), /expected a period/],
    [zaken({ afgerondTot: 'PT8H' }), /expected a period/],
    [zaken({ afgerondTot: 'P2500Y' }), /expected a period/],
    [zaken({ afgerondTot: 'P400000Y' }), /expected a period/],
    [{ contactmomenten: { sinds: '-P1Y' } }, /expected a period/],
    [{ contactmomenten: { vertrouwelijk: 'ja' } }, /contactmomenten\.vertrouwelijk/]
  ])
)

t.test(
  'documenten without zaken, lists without an entry and a doel without onderdelen are refused',
  refused([
    [{ documenten: { vertrouwelijkheid: 'openbaar', status: ['definitief'] } }, /documenten: needs zaken/],
    [{ ...zaken({}), documenten: { vertrouwelijkheid: 'openbaar', status: [] } }, /documenten\.status/],
    [{ persoon: { velden: [] } }, /persoon\.velden/],
    [{ persoon: {} }, /persoon\.velden/],
    [{ persoon: { velden: 'alle' } }, /persoon\.velden/],
    [zaken({ velden: [] }), /zaken\.velden/],
    [{}, /onderdelen: shows nothing/]
  ])
)

t.test('a doel without naam, uri, grondslag, perspectief, rollen or klantsoorten is refused', async t => {
  for (const key of ['naam', 'uri', 'grondslag', 'perspectief', 'rollen', 'klantsoorten']) {
    t.match(faultsOf(alles, { [key]: undefined }).join('\n'), new RegExp(`^${key}: `), key)
  }
  for (const key of ['rollen', 'klantsoorten', 'organisaties', 'clients', 'mandaatdiensten']) {
    t.match(faultsOf(alles, { [key]: [] }).join('\n'), new RegExp(`^${key}: `), `${key} without an entry`)
  }
})

t.test('geldig: a doel that ends before it begins is refused, one of a single day is not', async t => {
  t.match(faultsOf(alles, { geldig: { van: '2026-02-01', tot: '2026-01-31' } }).join(), /geldig: ends before it begins/)
  t.match(faultsOf(alles, { geldig: { van: '1 februari' } }).join(), /geldig\.van/)
  t.same(faultsOf(alles, { geldig: { van: '2026-02-01', tot: '2026-02-01' } }), [])
})

t.test('zoeken: ways and fields by name, none by default, and never for a klant', async t => {
  const zoeken = { wijzen: ['email', 'kvkNummer'], velden: ['naam', 'adres'] }
  t.same(faultsOf(alles, { zoeken }), [])
  t.equal(whole?.zoeken, undefined, 'what is not named is not there')
  for (const [over, fault] of [
    [{ zoeken: { ...zoeken, wijzen: [] } }, /^zoeken\.wijzen: /],
    [{ zoeken: { ...zoeken, wijzen: ['horoscoop'] } }, /^zoeken\.wijzen\.0: /],
    [{ zoeken: { ...zoeken, velden: [] } }, /^zoeken\.velden: /],
    [{ zoeken: { ...zoeken, velden: ['burgerservicenummer'] } }, /^zoeken\.velden\.0: /],
    [{ zoeken: { wijzen: ['email'] } }, /^zoeken\.velden: /],
    [{ zoeken: { ...zoeken, alle: true } }, /^zoeken: Unrecognized key/],
    [{ zoeken, perspectief: 'klant' }, /^zoeken: a klant does not look for others/]
  ] as const) {
    t.match(faultsOf(alles, over).join('\n'), fault, JSON.stringify(over))
  }
})

t.test('a register without doelen, or with an id that cannot stand in an address, is refused', async t => {
  t.match(parse({}).join(), /at least one doel/)
  for (const id of ['KCC', 'kcc klantcontact', '1-doel', 'doel/1']) t.not(parse({ [id]: whole }).length, 0, id)
})

t.test('all faults of a register are reported at once', async t => {
  t.equal(faultsOf({ persoon: { velden: ['a', 'b'] } }, { uri: 'geen adres' }).length, 3)
})

t.test(
  'what a register leaves out is what shows least: no geheim, no interne velden, no vertrouwelijke contacten',
  async t => {
    const { geheim: _, ...silent } = whole ?? {}
    const parsed = registerSchema(bekendeVelden).parse({
      versie: 'v1',
      verwerkingsactiviteiten: { test: { ...silent, onderdelen: { ...zaken({}), contactmomenten: {} } } }
    }).verwerkingsactiviteiten.test
    t.equal(parsed?.geheim, false)
    t.same(parsed?.onderdelen.zaken?.interneVelden, [])
    t.equal(parsed?.onderdelen.contactmomenten?.vertrouwelijk, false)
  }
)
