import fc from 'fast-check'
import t from 'tap'
import { createDecideZoek, minimiseKandidaat } from '../../src/doelbinding/zoeken.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import {
  type GevondenKlant,
  type Kandidaatveld,
  kandidaatvelden,
  type Zoekplan,
  type Zoekwijze,
  zoekwijzen
} from '../../src/klantbeeld/zoek.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'
import { mayFind } from './orakel.ts'
import { actoren, doelen, toRegister, vragen } from './willekeurig.ts'

const seed = 20_261_123
const zoeken = { wijzen: ['email', 'burgerservicenummer'], velden: ['naam', 'adres'] }

type Vraag = { actor?: Actor; doel?: string; wijze?: Zoekwijze; dag?: string }
const decide = (over: object, { actor = medewerker(), doel = 'test', wijze = 'email', dag = vandaag }: Vraag = {}) =>
  createDecideZoek(registerWith(alles, over))({ actor, doel, wijze, vandaag: dag })

t.test('a search that the doel allows comes with the plan, its rule and whom it may find', async t => {
  const besluit = decide({ zoeken, brp: { doelbinding: 'BRPACT' }, geheim: false })
  t.same(besluit, {
    toegestaan: true,
    plan: {
      doel: { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: 'v1' },
      brp: { doelbinding: 'BRPACT' },
      geheim: false,
      velden: ['naam', 'adres'],
      regel: 'test/zoeken'
    },
    klantsoorten: ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging']
  })
})

t.test('every reason to refuse a search', async t => {
  const klant = medewerker({ soort: 'klant', klant: inwoner })
  const mandaat = { diensten: ['parkeren'] }
  const rows: readonly [why: string, over: object, vraag: Vraag, reden: string][] = [
    ['a doel that does not exist', { zoeken }, { doel: 'ander' }, 'doel-onbekend'],
    ['a name that every object has', { zoeken }, { doel: 'constructor' }, 'doel-onbekend'],
    ['a klant', { zoeken }, { actor: klant }, 'perspectief'],
    ['a klant, for a doel of klanten', { perspectief: 'klant' }, { actor: klant }, 'perspectief'],
    ['a medewerker, for a doel of klanten', { perspectief: 'klant' }, {}, 'perspectief'],
    ['a doel that does not name zoeken', {}, {}, 'zoekwijze'],
    ['a way that the doel does not name', { zoeken }, { wijze: 'telefoonnummer' }, 'zoekwijze'],
    ['another rol', { zoeken }, { actor: medewerker({ rollen: ['ander'] }) }, 'rol'],
    ['another organisatie', { zoeken, organisaties: ['o1'] }, {}, 'organisatie'],
    ['another client', { zoeken, clients: ['balie'] }, {}, 'client'],
    ['too low a level', { zoeken, betrouwbaarheidsniveau: 'hoog' }, {}, 'betrouwbaarheidsniveau'],
    ['a mandaat that opens nothing', { zoeken }, { actor: medewerker({ mandaat }) }, 'mandaat'],
    ['after the last day', { zoeken, geldig: { tot: '2026-06-30' } }, {}, 'buiten-geldigheid'],
    ['before the first day', { zoeken, geldig: { van: '2027-01-01' } }, {}, 'buiten-geldigheid'],
    [
      'a way that finds none of the klantsoorten',
      { zoeken, klantsoorten: ['vestiging'] },
      { wijze: 'burgerservicenummer' },
      'klantsoort'
    ]
  ]
  for (const [why, over, vraag, reden] of rows) t.same(decide(over, vraag), { toegestaan: false, reden }, why)
})

t.test('a search finds no klantsoort but those of the doel', async t => {
  const found = (klantsoorten: readonly string[], wijze: Zoekwijze) => {
    const besluit = decide({ klantsoorten, zoeken: { ...zoeken, wijzen: zoekwijzen } }, { wijze })
    return besluit.toegestaan ? besluit.klantsoorten : besluit.reden
  }
  t.same(found(['natuurlijkPersoon'], 'email'), ['natuurlijkPersoon'])
  t.same(found(['natuurlijkPersoon', 'vestiging'], 'bedrijfsnaam'), ['vestiging'])
  t.same(found(['natuurlijkPersoon'], 'bedrijfsnaam'), 'klantsoort')
  t.same(found(['nietNatuurlijkPersoon', 'vestiging'], 'rsin'), ['nietNatuurlijkPersoon'])
  t.same(found(['nietNatuurlijkPersoon', 'vestiging'], 'vestigingsnummer'), ['vestiging'])
})

t.test('for any register, actor and way: a search only for who meets every rule of the doel', async t => {
  let allowed = 0
  fc.assert(
    fc.property(
      doelen,
      actoren,
      vragen,
      fc.constantFrom(...zoekwijzen),
      (doel, actor, { include: _, ...vraag }, wijze) => {
        const besluit = createDecideZoek(toRegister(doel))({ ...vraag, actor, wijze })
        if (besluit.toegestaan) allowed += 1
        const expected = mayFind(doel, { ...vraag, actor, wijze })
        const found = besluit.toegestaan ? besluit.klantsoorten : []
        if (found.join() !== expected.join()) throw new Error(`${JSON.stringify(besluit)}, expected ${expected.join()}`)
      }
    ),
    { seed, numRuns: 3_000 }
  )
  t.ok(allowed > 15, `the run saw both: ${allowed} of 3000 searches were allowed`)
})

const plan = (over: Partial<Zoekplan> = {}): Zoekplan => ({
  doel: { id: 'test', verwerkingsactiviteit: 'https://register.example/test', registerversie: 'v1' },
  brp: {},
  geheim: false,
  velden: kandidaatvelden,
  regel: 'test/zoeken',
  ...over
})
const iemand: GevondenKlant = {
  klant: inwoner,
  naam: 'A. Jansen',
  geboortedatum: { type: 'Datum', datum: '1980-01-01', langFormaat: '1 januari 1980' },
  adres: 'Dijk 1, 1234AB Utrecht',
  geheimhouding: false
}

t.test('a candidate is shown by the fields that the doel names, with his warnings', async t => {
  const rows: readonly [velden: readonly Kandidaatveld[], expected: object][] = [
    [['naam'], { soort: 'natuurlijkPersoon', naam: 'A. Jansen' }],
    [['naam', 'adres'], { soort: 'natuurlijkPersoon', naam: 'A. Jansen', adres: iemand.adres }],
    [['kvkNummer'], { soort: 'natuurlijkPersoon' }]
  ]
  for (const [velden, expected] of rows) t.same(minimiseKandidaat(plan({ velden }), iemand), expected, velden.join())
  t.same(minimiseKandidaat(plan({ velden: ['naam'] }), { ...iemand, overleden: true, geheimhouding: true }), {
    soort: 'natuurlijkPersoon',
    naam: 'A. Jansen',
    overleden: true,
    geheimhouding: true
  })
  const firma = { klant: bedrijf, kvkNummer: '99990018', naam: 'Bakkerij' }
  t.same(minimiseKandidaat(plan({ velden: ['naam'] }), firma), { soort: 'nietNatuurlijkPersoon', naam: 'Bakkerij' })
})

t.test('the address of a candidate who is, or may be, under geheimhouding is for the right geheim alone', async t => {
  for (const [geheim, geheimhouding, shown] of [
    [false, true, false],
    [true, true, true],
    [false, false, true],
    // Nobody asked the BRP.
    [false, undefined, false],
    [true, undefined, true]
  ] as const) {
    const { geheimhouding: _, ...rest } = iemand
    const found = { ...rest, ...(geheimhouding !== undefined && { geheimhouding }) }
    const { adres } = minimiseKandidaat(plan({ geheim }), found)
    t.equal(adres !== undefined, shown, JSON.stringify([geheim, geheimhouding]))
  }
})

t.test('for any plan and whatever a bron brings, a candidate has no field but those and never the BSN', async t => {
  const bsn = '999993653'
  const extra = fc.dictionary(fc.string(), fc.constant(bsn))
  const gevonden = fc.record(
    {
      klant: fc.constant(inwoner),
      naam: fc.string(),
      adres: fc.string(),
      geboortedatum: fc.constant(iemand.geboortedatum),
      kvkNummer: fc.string(),
      vestigingsnummer: fc.string(),
      burgerservicenummer: fc.constant(bsn),
      geheimhouding: fc.boolean(),
      overleden: fc.boolean()
    },
    { requiredKeys: ['klant', 'burgerservicenummer'] }
  )
  const plannen = fc.record({ velden: fc.subarray([...kandidaatvelden]), geheim: fc.boolean() })
  fc.assert(
    fc.property(plannen, gevonden, extra, (over, found, more) => {
      const shown = minimiseKandidaat(plan(over), { ...more, ...found } as GevondenKlant)
      const allowed = ['soort', 'geheimhouding', 'overleden', ...over.velden]
      const outside = Object.keys(shown).filter(key => !allowed.includes(key))
      const isTold = !over.geheim && found.geheimhouding !== false && shown.adres !== undefined
      if (outside.length > 0 || isTold || JSON.stringify(shown).includes(bsn)) throw new Error(JSON.stringify(shown))
    }),
    { seed, numRuns: 1_000 }
  )
  t.pass()
})
