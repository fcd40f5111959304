import fc from 'fast-check'
import t, { type Test } from 'tap'
import { toKlantbeeld } from '../../src/aggregate/klantbeeld.ts'
import { createDecide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { type Klantbeeld, onderdelen } from '../../src/klantbeeld/onderdelen.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { bedrijf, inwoner, medewerker, vandaag } from '../steun/register.ts'
import { gegevens, type Merkteken, marksIn } from './merktekens.ts'
import { isAllowed, mayAsk, mayBeShown } from './orakel.ts'
import { verruimingen } from './verruim.ts'
import { actoren, type Doel, doelen, klanten, toRegister, vragen } from './willekeurig.ts'

const seed = 20_261_123
t.comment(`fast-check seed ${seed}`)

/** Holds for every case, or the test fails with the counterexample and the path to it. */
const holds = <T>(test: Test, property: fc.IProperty<T>, numRuns: number): void => {
  fc.assert(property, { seed, numRuns })
  test.pass(`${numRuns} cases`)
}

const open = {
  perspectief: 'medewerker',
  rollen: ['kcc-medewerker'],
  geldig: {},
  klantsoorten: ['natuurlijkPersoon', 'nietNatuurlijkPersoon']
}
const wie = fc.constantFrom(inwoner, inwoner, bedrijf)

/** The answer to a medewerker who may ask everything that the doel has rules for. */
const beeldOf = (doel: Doel, merged: Samengevoegd, klant: Klant): Klantbeeld => {
  const { geheim, onderdelen: regels } = doel
  const register = toRegister({ ...open, geheim, onderdelen: regels } as Doel)
  const besluit = createDecide(register, bekendeVelden)({ actor: medewerker(), klant, doel: 'test', vandaag })
  if (!besluit.toegestaan) throw new Error(besluit.reden)
  const ids = { klantreferentie: 'r', verwerkingId: 't' }
  return toKlantbeeld(besluit.plan, minimise(besluit.plan, merged), ids)
}

type Feit = Merkteken & { readonly waarde: unknown }

const leaves = (value: unknown, pad = ''): [pad: string, waarde: unknown][] => {
  if (Array.isArray(value)) return value.flatMap(one => leaves(one, pad))
  if (typeof value !== 'object' || value === null) return [[pad, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, pad === '' ? key : `${pad}.${key}`))
}

/** Every single value in the onderdelen of an answer, with where it stands. */
const feitenOf = (beeld: Klantbeeld): Feit[] =>
  onderdelen.flatMap(onderdeel =>
    [beeld.onderdelen[onderdeel]?.gegevens ?? []].flat().flatMap(item => {
      const id = 'id' in item ? item.id : '0'
      return leaves(item).map(([pad, waarde]) => ({ onderdeel, id, pad, waarde }))
    })
  )

t.test('for any register and any data, no value of a field outside the register comes out, anywhere', async t => {
  holds(
    t,
    fc.property(doelen, gegevens, wie, (doel, merged, klant) => {
      const beeld = beeldOf(doel, merged, klant)
      const outside = [...feitenOf(beeld), ...marksIn(JSON.stringify(beeld))].filter(
        feit => !isAllowed({ doel, klant, merged }, feit)
      )
      if (outside.length > 0) throw new Error(`outside the register: ${JSON.stringify(outside.slice(0, 5))}`)
    }),
    400
  )
})

t.test(
  'for any register and any data, exactly the items that the rules allow come out, and no trace of others',
  async t => {
    holds(
      t,
      fc.property(doelen, gegevens, wie, (doel, merged, klant) => {
        const beeld = beeldOf(doel, merged, klant)
        const allowed = mayBeShown(doel, merged, klant)
        const single = (['persoon', 'bedrijf'] as const).filter(naam => beeld.onderdelen[naam]?.gegevens !== undefined)
        const ids = feitenOf(beeld).filter(({ pad }) => pad === 'id')
        const shown = new Set<unknown>([...single, ...ids.map(({ waarde }) => waarde)])
        const missing = [...allowed].filter(id => !shown.has(id))
        const traces = [
          ...JSON.stringify(beeld).matchAll(/(?:zaak|document|contact|partij|taak|bericht)\d|elders/g)
        ].flat()
        const secret = traces.filter(id => !allowed.has(id))
        const counted = onderdelen.reduce((sum, naam) => sum + (beeld.onderdelen[naam]?.totaal ?? 0), 0)
        const fault = { missing, secret, tooMany: counted - allowed.size }
        if (missing.length > 0 || secret.length > 0 || fault.tooMany !== 0) throw new Error(JSON.stringify(fault))
      }),
      400
    )
  }
)

for (const [naam, verruim] of Object.entries(verruimingen)) {
  t.test(`a register that is wider by ${naam} never narrows an answer, and the other way round`, async t => {
    holds(
      t,
      fc.property(doelen, gegevens, wie, fc.nat(), (doel, merged, klant, n) => {
        const facts = (of: Doel) => feitenOf(beeldOf(of, merged, klant)).map(feit => JSON.stringify(feit))
        const wide = new Set(facts(verruim(doel, n)))
        const lost = facts(doel).filter(feit => !wide.has(feit))
        if (lost.length > 0) throw new Error(`lost by widening: ${lost.slice(0, 5).join()}`)
      }),
      60
    )
  })
}

t.test('decide is total and refuses by default: a plan only for who meets every rule of the doel', async t => {
  let plans = 0
  holds(
    t,
    fc.property(doelen, actoren, klanten, vragen, (doel, actor, klant, vraag) => {
      const besluit = createDecide(toRegister(doel), bekendeVelden)({ ...vraag, actor, klant })
      if (besluit.toegestaan) plans += 1
      const expected = mayAsk(doel, { ...vraag, actor, klant })
      if (besluit.toegestaan !== expected) throw new Error(`${JSON.stringify(besluit)}, expected ${expected}`)
    }),
    3_000
  )
  t.ok(plans > 30, `the run saw both: ${plans} plans in 3000 questions`)
})

t.test('a plan never asks for an onderdeel that the doel does not have or that is not of this klantsoort', async t => {
  holds(
    t,
    fc.property(doelen, vragen, wie, (doel, { include }, klant) => {
      const { organisaties: _o, clients: _c, betrouwbaarheidsniveau: _b, ...rest } = { ...doel, ...open }
      const decide = createDecide(toRegister(rest as Doel), bekendeVelden)
      const besluit = decide({ actor: medewerker(), klant, doel: 'test', vandaag, ...(include && { include }) })
      if (!besluit.toegestaan) throw new Error(besluit.reden)
      const { onderdelen: plannen, meegevraagd } = besluit.plan
      const planned = Object.keys(plannen)
      const notOf = klant.soort === 'natuurlijkPersoon' ? 'bedrijf' : 'persoon'
      const wrong = [
        ...planned.filter(naam => !(naam in doel.onderdelen) || (include && !include.includes(naam))),
        ...[...planned, ...meegevraagd].filter(naam => naam === notOf),
        ...meegevraagd.filter(naam => planned.includes(naam)),
        // Nothing of a partij is shown then: it is found on the way to the klantcontacten.
        ...meegevraagd.filter(naam => !(naam in doel.onderdelen) && naam !== 'contactgegevens'),
        ...meegevraagd.filter(() => planned.length === 0)
      ]
      if (wrong.length > 0) throw new Error(wrong.join())
    }),
    500
  )
})
