import fc from 'fast-check'
import t from 'tap'
import { decide, listDoelen } from '../../src/doelbinding/decide.ts'
import type { Plan } from '../../src/klantbeeld/plan.ts'
import { alles, bedrijf, inwoner, medewerker, registerWith } from '../steun/register.ts'

const vandaag = '2026-11-23'
const register = registerWith(alles)
const ask = { actor: medewerker(), klant: inwoner, doel: 'test', vandaag }

const planOf = (verzoek: Parameters<typeof decide>[1], from = register): Plan => {
  const besluit = decide(from, verzoek)
  if (!besluit.toegestaan) throw new Error(`refused: ${besluit.reden}`)
  return besluit.plan
}

t.test('a request that no rule allows by name is refused', async t => {
  const klant = medewerker({ soort: 'klant', klant: inwoner })
  const forKlant = registerWith(alles, { perspectief: 'klant' })
  for (const [reden, verzoek, from] of [
    ['doel-onbekend', { ...ask, doel: 'bestaat-niet' }, register],
    ['doel-onbekend', { ...ask, doel: '__proto__' }, register],
    ['doel-onbekend', { ...ask, doel: 'constructor' }, register],
    ['rol', { ...ask, actor: medewerker({ rollen: ['parkeerwachter'] }) }, register],
    ['rol', { ...ask, actor: medewerker({ rollen: [] }) }, register],
    ['perspectief', { ...ask, actor: klant }, register],
    ['perspectief', ask, forKlant],
    ['klantsoort', { ...ask, klant: bedrijf }, registerWith(alles, { klantsoorten: ['natuurlijkPersoon'] })],
    ['andere-klant', { ...ask, actor: medewerker({ soort: 'klant', klant: bedrijf }) }, forKlant],
    ['andere-klant', { ...ask, actor: medewerker({ soort: 'klant' }) }, forKlant]
  ] as const) {
    t.same(decide(from, verzoek), { toegestaan: false, reden }, `${verzoek.doel}: ${reden}`)
  }
})

t.test('a klant may see himself under a doel of the klant perspectief', async t => {
  const forKlant = registerWith(alles, { perspectief: 'klant' })
  t.ok(decide(forKlant, { ...ask, actor: medewerker({ soort: 'klant', klant: inwoner }) }).toegestaan)
})

t.test('without include everything that the doel allows is planned, in fixed order', async t => {
  t.same(planOf(ask).regels, [
    'test/persoon',
    'test/contactgegevens',
    'test/zaken',
    'test/documenten',
    'test/contactmomenten'
  ])
})

t.test('include narrows the plan, names what is withheld and reports what does not exist', async t => {
  const narrow = registerWith({ persoon: { velden: ['naam'] } })
  const plan = planOf({ ...ask, include: ['persoon', 'zaken', 'horoscoop'] }, narrow)
  t.same(Object.keys(plan.onderdelen), ['persoon'])
  t.same(plan.nietToegestaan, ['zaken'])
  t.same(plan.nietOndersteund, ['horoscoop'])
  t.same(plan.beperkt, ['persoon', 'zaken'])
})

t.test('a company has no persoon: not planned, not withheld', async t => {
  const plan = planOf({ ...ask, klant: bedrijf })
  t.notOk('persoon' in plan.onderdelen)
  t.notOk(plan.beperkt.includes('persoon'))
})

t.test('periods of the register count back from today', async t => {
  const plan = planOf(
    ask,
    registerWith({
      zaken: { vertrouwelijkheid: 'openbaar', afgerondTot: 'P5Y' },
      contactmomenten: { sinds: 'P18M' }
    })
  )
  t.equal(plan.onderdelen.zaken?.afgerondSinds, '2021-11-23')
  t.equal(plan.onderdelen.contactmomenten?.sinds, '2025-05-23')
})

t.test('an onderdeel that the doel shows whole is not called limited', async t => {
  t.same(planOf(ask).beperkt, ['persoon', 'documenten'])
})

t.test('decide is total: any text as doel or include gives a decision', async t => {
  const texts = fc.record({ doel: fc.string(), include: fc.array(fc.string()) })
  fc.assert(
    fc.property(texts, ({ doel, include }) => {
      const besluit = decide(register, { ...ask, doel, include })
      return besluit.toegestaan === (doel === 'test')
    }),
    { numRuns: 300 }
  )
  t.pass()
})

t.test('doelen are listed for those who hold a role, in order of id', async t => {
  t.same(
    listDoelen(register, medewerker()).map(([id]) => id),
    ['test']
  )
  t.same(listDoelen(register, medewerker({ rollen: ['ander'] })), [])
  t.same(listDoelen(register, medewerker({ soort: 'klant' })), [])
})
