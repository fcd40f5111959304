import t from 'tap'
import { createDecide } from '../../src/doelbinding/decide.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { alles, bedrijf, inwoner, medewerker, planWith, registerWith } from '../steun/register.ts'

t.test('without include everything that the doel allows is planned, in fixed order', async t => {
  t.same(planWith(alles).regels, [
    'test/persoon',
    'test/contactgegevens',
    'test/zaken',
    'test/documenten',
    'test/contactmomenten'
  ])
})

t.test('include narrows the plan, names what the doel withholds and reports what does not exist', async t => {
  const plan = planWith({ persoon: { velden: ['naam'] } }, { include: ['persoon', 'zaken', 'horoscoop', 'horoscoop'] })
  t.same(Object.keys(plan.onderdelen), ['persoon'])
  t.same(plan.nietToegestaan, ['zaken'])
  t.same(plan.nietOndersteund, ['horoscoop'])
  t.same(plan.beperkt, ['persoon', 'zaken'])
})

const vestiging: Klant = { soort: 'vestiging', vestigingsnummer: '000099990018' }
const metBedrijf = { ...alles, bedrijf: {} }

t.test('a bedrijf has no persoon and a persoon no bedrijf: not planned, not withheld', async t => {
  for (const [klant, own, other] of [
    [inwoner, 'persoon', 'bedrijf'],
    [bedrijf, 'bedrijf', 'persoon'],
    [vestiging, 'bedrijf', 'persoon']
  ] as const) {
    for (const include of [undefined, [own, other]]) {
      const plan = planWith(metBedrijf, { klant, ...(include && { include }) })
      t.ok(own in plan.onderdelen && plan.regels.includes(`test/${own}`), `${own} of a ${klant.soort}`)
      t.notOk(other in plan.onderdelen || plan.regels.includes(`test/${other}`), `no ${other} of a ${klant.soort}`)
      t.notOk(plan.beperkt.includes(other) || plan.nietToegestaan.includes(other))
    }
  }
})

t.test('bedrijf is denied unless the doel has it, like every onderdeel', async t => {
  const plan = planWith(alles, { klant: bedrijf, include: ['bedrijf', 'zaken'] })
  t.same(Object.keys(plan.onderdelen), ['zaken'])
  t.same(plan.nietToegestaan, ['bedrijf'])
  t.same(plan.meegevraagd, [], 'nor is it asked for its other numbers')
})

t.test('a plan names the doel, its verwerkingsactiviteit and the version of the register that decided', async t => {
  const plan = planWith(alles, { over: { brp: { doelbinding: 'BRPACT', verwerking: 'kcc' } } })
  t.same(plan.doel, {
    id: 'test',
    verwerkingsactiviteit: 'https://register.example/test',
    registerversie: 'v1'
  })
  t.same(plan.brp, { doelbinding: 'BRPACT', verwerking: 'kcc' })
})

t.test('periods of the register count back from the day of asking, also on the next day', async t => {
  const decide = createDecide(
    registerWith({
      zaken: { vertrouwelijkheid: 'openbaar', afgerondTot: 'P5Y' },
      contactmomenten: { sinds: 'P18M' }
    }),
    bekendeVelden
  )
  for (const [vandaag, afgerondSinds, sinds] of [
    ['2026-11-23', '2021-11-23', '2025-05-23'],
    ['2026-11-24', '2021-11-24', '2025-05-24'],
    ['2028-02-29', '2023-02-28', '2026-08-29']
  ] as const) {
    const besluit = decide({ actor: medewerker(), klant: inwoner, doel: 'test', vandaag })
    const { zaken, contactmomenten } = besluit.toegestaan ? besluit.plan.onderdelen : {}
    t.same([zaken?.afgerondSinds, contactmomenten?.sinds], [afgerondSinds, sinds], vandaag)
  }
})

t.test('the documenten of a doel are reached through the zaken of that doel and no others', async t => {
  const { zaken, documenten } = planWith({
    ...alles,
    zaken: {
      velden: ['identificatie'],
      vertrouwelijkheid: 'intern',
      rol: 'initiator',
      afgerondTot: 'P1Y',
      zaaktypen: { alleen: ['melding'] },
      vanaf: { melding: '2026-01-01' }
    }
  }).onderdelen
  const { velden: _, ...grenzen } = zaken ?? { velden: undefined }
  t.same(documenten?.zaken, grenzen)
})

t.test('nietGetoond: an onderdeel of which a rule withholds anything is called beperkt, and no other', async t => {
  const zaken = { vertrouwelijkheid: 'zeer_geheim' }
  for (const [rules, include, beperkt] of [
    [{ contactgegevens: {} }, ['contactgegevens'], false],
    [{ bedrijf: {} }, ['bedrijf'], false],
    [{ bedrijf: { velden: ['naam'] } }, ['bedrijf'], true],
    [{ contactgegevens: { velden: ['naam'] } }, ['contactgegevens'], true],
    [{ zaken }, ['zaken'], false],
    [{ zaken: { ...zaken, velden: ['omschrijving'] } }, ['zaken'], true],
    [{ zaken: { vertrouwelijkheid: 'geheim' } }, ['zaken'], true],
    [{ zaken: { ...zaken, zaaktypen: { behalve: ['x'] } } }, ['zaken'], true],
    [{ zaken: { ...zaken, zaaktypen: { alleen: ['x'] } } }, ['zaken'], true],
    [{ zaken: { ...zaken, rol: 'initiator' } }, ['zaken'], true],
    [{ zaken: { ...zaken, afgerondTot: 'P5Y' } }, ['zaken'], true],
    [{ zaken: { ...zaken, vanaf: { melding: '2020-01-01' } } }, ['zaken'], true],
    [{ contactmomenten: { vertrouwelijk: true } }, ['contactmomenten'], false],
    [{ contactmomenten: {} }, ['contactmomenten'], true],
    [{ contactmomenten: { vertrouwelijk: true, sinds: 'P2Y' } }, ['contactmomenten'], true],
    [alles, ['documenten'], true],
    [{ zaken }, ['contactmomenten'], true]
  ] as const) {
    const klant = 'bedrijf' in rules ? bedrijf : inwoner
    t.same(planWith(rules, { include, klant }).beperkt, beperkt ? include : [], JSON.stringify([rules, include]))
  }
})

t.test('meegevraagd: registers that know of geheimhouding or of other numbers are asked for that alone', async t => {
  const without = { over: { geheim: false } }
  const { persoon: _, ...noPersoon } = alles
  for (const [why, rules, vraag, expected] of [
    ['both are asked themselves', alles, without, []],
    ['contactgegevens alone', alles, { ...without, include: ['contactgegevens'] }, ['persoon']],
    ['documenten alone', alles, { ...without, include: ['documenten'] }, ['persoon']],
    ['contactmomenten alone', alles, { ...without, include: ['contactmomenten'] }, ['persoon', 'contactgegevens']],
    ['zaken alone', alles, { ...without, include: ['zaken'] }, ['persoon']],
    ['with the right geheim: it is a warning all the same', alles, { include: ['zaken'] }, ['persoon']],
    ['a bedrijf', alles, { ...without, klant: bedrijf }, []],
    ['contactmomenten of a bedrijf', alles, { klant: bedrijf, include: ['contactmomenten'] }, ['contactgegevens']],
    ['bedrijf asked itself', metBedrijf, { klant: bedrijf }, []],
    ['zaken of a bedrijf', metBedrijf, { klant: bedrijf, include: ['zaken'] }, ['bedrijf']],
    ['zaken of a vestiging', metBedrijf, { klant: vestiging, include: ['zaken'] }, ['bedrijf']],
    ['zaken of a persoon', metBedrijf, { include: ['zaken'] }, ['persoon']],
    [
      'contactmomenten of a vestiging',
      metBedrijf,
      { klant: vestiging, include: ['contactmomenten'] },
      ['bedrijf', 'contactgegevens']
    ],
    ['nothing at all of a bedrijf', metBedrijf, { klant: bedrijf, include: [] }, []],
    ['a doel that may not ask the BRP', noPersoon, without, []],
    ['nothing at all', alles, { ...without, include: [] }, []]
  ] as const) {
    t.same(planWith(rules, vraag).meegevraagd, expected, why)
  }
})
