import t from 'tap'
import { toVerklaarbaar } from '../../src/adapters/verklaar.ts'
import { createExplain, type Uitlegvraag } from '../../src/doelbinding/explain.ts'
import type { Uitleg, UitlegOnderdeel } from '../../src/klantbeeld/uitleg.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'

const bronnen = (
  [
    ['brp', 'brp-personen'],
    ['zaaksysteem', 'zgw'],
    ['klantcontact', 'klantinteracties']
  ] as const
).map(([id, soort]) => toVerklaarbaar({ id, soort }))

const vraag: Uitlegvraag = { actor: medewerker(), klantsoort: 'natuurlijkPersoon', doel: 'test', vandaag }

const explain = (onderdelen: object, over: object = {}, asked: Partial<Uitlegvraag> = {}): Uitleg => {
  const found = createExplain(registerWith(onderdelen, over), bekendeVelden, bronnen)({ ...vraag, ...asked })
  if (found === undefined) throw new Error('the doel is not for this actor')
  return found
}

const onderdeelOf = (uitleg: Uitleg, naam: string): UitlegOnderdeel => {
  const found = uitleg.onderdelen.find(({ onderdeel }) => onderdeel === naam)
  if (found === undefined) throw new Error(`${naam} is not explained`)
  return found
}

t.test('a doel that does not exist and one for another role or perspectief give the same: nothing', async t => {
  const explainIn = createExplain(registerWith(alles), bekendeVelden, bronnen)
  for (const asked of [
    { doel: 'bestaat-niet' },
    { doel: 'constructor' },
    { actor: medewerker({ rollen: ['parkeerwachter'] }) },
    { actor: medewerker({ soort: 'klant', klant: inwoner }) }
  ]) {
    t.equal(explainIn({ ...vraag, ...asked }), undefined)
  }
})

t.test('a refusal is explained by each of its reasons, and then nothing would be asked', async t => {
  const strict = {
    geldig: { tot: '2026-01-01' },
    organisaties: ['gemeente'],
    clients: ['balie'],
    betrouwbaarheidsniveau: 'hoog',
    klantsoorten: ['vestiging']
  }
  const mandaat = { diensten: ['parkeren'] }
  const uitleg = explain(alles, strict, { actor: medewerker({ mandaat }) })
  t.equal(uitleg.toegestaan, false)
  t.same(
    uitleg.redenen.map(({ code }) => code),
    ['buiten-geldigheid', 'organisatie', 'client', 'betrouwbaarheidsniveau', 'mandaat', 'klantsoort']
  )
  t.ok(uitleg.redenen.every(reden => reden.uitleg.endsWith('.')))
  t.same([uitleg.onderdelen, uitleg.bronnen], [[], []])
  t.same(
    uitleg.nietGevraagd.map(({ bron }) => bron),
    ['brp', 'zaaksysteem', 'klantcontact']
  )
})

t.test('a klant is explained what he sees of himself, and that he sees nobody else', async t => {
  const actor = medewerker({
    soort: 'klant',
    klant: inwoner,
    betrouwbaarheidsniveau: 'http://eidas.europa.eu/LoA/substantial'
  })
  const own = explain(alles, { perspectief: 'klant' }, { actor })
  t.ok(own.toegestaan)
  const other = explain(alles, { perspectief: 'klant' }, { actor, klantsoort: 'nietNatuurlijkPersoon' })
  t.same(
    other.redenen.map(({ code }) => code),
    ['andere-klant']
  )
  t.notMatch(JSON.stringify([own, other]), /999993653/, 'his number is not in it')
})

t.test('each field comes with the entry of the register that shows it', async t => {
  const { velden } = onderdeelOf(explain({ persoon: { velden: ['naam', 'geboorte.datum'] } }), 'persoon')
  t.match(velden, [{ veld: 'naam.voornamen', regel: 'naam' }])
  t.ok(velden?.some(({ veld, regel }) => veld === 'geboorte.datum' && regel === 'geboorte.datum'))
  t.notOk(velden?.some(({ veld }) => veld === 'geboorte.plaats' || veld === 'naam'))
})

t.test(
  'fields of `alle` are written out; an intern veld is there only when named, and else called withheld',
  async t => {
    const off = onderdeelOf(explain(alles), 'contactmomenten')
    t.ok(off.velden?.every(({ regel }) => regel === 'alle'))
    t.same(off.interneVeldenWeggelaten, ['medewerkers'])
    const on = onderdeelOf(explain({ contactmomenten: { interneVelden: ['medewerkers'] } }), 'contactmomenten')
    t.same(on.interneVeldenWeggelaten, [])
    t.ok(on.velden?.some(({ veld, regel }) => veld.startsWith('medewerkers') && regel === 'interneVelden'))
  }
)

t.test('a group shows its fields but not the interne velden in it', async t => {
  const zaken = { velden: ['status'], vertrouwelijkheid: 'openbaar' }
  const { velden, interneVeldenWeggelaten } = onderdeelOf(explain({ zaken }), 'zaken')
  t.ok(velden?.every(({ veld, regel }) => veld.startsWith('status.') && regel === 'status'))
  t.notOk(velden?.some(({ veld }) => veld === 'status.toelichting'))
  t.ok(interneVeldenWeggelaten?.includes('status.toelichting'))
})

t.test('the limits stand in it as data and in words, with periods as days', async t => {
  const uitleg = explain({
    zaken: {
      zaaktypen: { alleen: ['melding', { domein: 'ZORG' }] },
      vertrouwelijkheid: 'intern',
      rol: 'initiator',
      afgerondTot: 'P5Y',
      vanaf: { melding: '2025-01-01' }
    },
    documenten: { vertrouwelijkheid: 'openbaar', status: ['definitief'] },
    contactmomenten: { sinds: 'P1Y' }
  })
  const zaken = {
    zaaktypen: { keuze: 'alleen', namen: ['melding'], domeinen: ['ZORG'] },
    vertrouwelijkheid: 'intern',
    rol: 'initiator',
    afgerondSinds: '2021-11-23',
    vanaf: [{ zaaktype: 'melding', startdatum: '2025-01-01' }]
  }
  t.same(onderdeelOf(uitleg, 'zaken').grenzen, zaken)
  t.same(onderdeelOf(uitleg, 'zaken').uitleg, [
    'zaaktypen: alleen melding, domein ZORG',
    'rol van de klant: initiator',
    'afgeronde zaken: alleen sinds 2021-11-23',
    'zaaktype melding: alleen gestart vanaf 2025-01-01',
    'vertrouwelijkheid: ten hoogste intern'
  ])
  t.match(onderdeelOf(uitleg, 'documenten').grenzen, { status: ['definitief'], vertrouwelijkheid: 'openbaar', zaken })
  t.same(onderdeelOf(uitleg, 'contactmomenten').grenzen, { vertrouwelijk: false, sinds: '2025-11-23' })
})

t.test(
  'of each asked onderdeel it says whether the doel allows it, and whether it applies to the klantsoort',
  async t => {
    const rules = { persoon: { velden: ['naam'] }, contactgegevens: {} }
    const statusOf = (asked: Partial<Uitlegvraag>) =>
      explain(rules, {}, asked).onderdelen.map(({ onderdeel, status }) => `${onderdeel}: ${status}`)
    t.same(statusOf({}), [
      'persoon: toegestaan',
      'bedrijf: nietVanToepassing',
      'contactgegevens: toegestaan',
      'zaken: nietToegestaan',
      'documenten: nietToegestaan',
      'contactmomenten: nietToegestaan',
      'taken: nietToegestaan',
      'berichten: nietToegestaan'
    ])
    t.same(statusOf({ klantsoort: bedrijf.soort, include: ['zaken', 'persoon', 'horoscoop'] }), [
      'persoon: nietVanToepassing',
      'zaken: nietToegestaan'
    ])
    const ofBedrijf = { klantsoort: bedrijf.soort, include: ['persoon', 'bedrijf'] }
    t.same(statusOf(ofBedrijf), ['persoon: nietVanToepassing', 'bedrijf: nietToegestaan'])
    t.same(explain(rules, {}, { include: ['horoscoop', 'persoon', 'horoscoop'] }).nietOndersteund, ['horoscoop'])
  }
)

t.test('bronnen outside the plan are not asked; the BRP is asked exactly the fields', async t => {
  const { bronnen: asked, nietGevraagd } = explain({ persoon: { velden: ['naam.voornamen', 'adressering'] } })
  const waarden = ['adressering', 'burgerservicenummer', 'naam.voornamen']
  const bevraging = { operatie: 'POST /personen', onderdelen: ['persoon'], parameters: [{ naam: 'fields', waarden }] }
  t.same(asked, [{ bron: 'brp', soort: 'brp-personen', bevragingen: [bevraging] }])
  t.same(
    nietGevraagd.map(({ bron }) => bron),
    ['zaaksysteem', 'klantcontact']
  )
})

t.test('the BRP is asked whether the klant is geheim, shown or not, with the right geheim or without', async t => {
  const asked = { include: ['contactgegevens'] }
  const masked = explain(alles, { geheim: false }, asked)
  t.match(masked.geheim, { afgeschermd: true, alleenToets: true })
  t.match(masked.bronnen[0], { bron: 'brp', bevragingen: [{ parameters: [{ waarden: ['burgerservicenummer'] }] }] })
  t.notOk(masked.onderdelen.some(({ onderdeel }) => onderdeel === 'persoon'))
  const open = explain(alles, { geheim: true }, asked)
  t.match(open.geheim, { afgeschermd: false, alleenToets: true })
  t.ok(open.bronnen.some(({ bron }) => bron === 'brp'))
})
