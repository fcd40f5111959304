import fc from 'fast-check'
import t from 'tap'
import { createDecide } from '../../src/doelbinding/decide.ts'
import { minimise } from '../../src/doelbinding/minimise.ts'
import type { Register } from '../../src/doelbinding/register.ts'
import { compareRegisters } from '../../src/doelbinding/vergelijk.ts'
import type { Richting } from '../../src/doelbinding/verschil.ts'
import { createDecideZoek } from '../../src/doelbinding/zoeken.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { onderdelen } from '../../src/klantbeeld/onderdelen.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import { zoekwijzen } from '../../src/klantbeeld/zoek.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { bedrijf, inwoner, medewerker, registerWith, vandaag } from '../steun/register.ts'
import { gegevens } from './merktekens.ts'
import { verruimingen } from './verruim.ts'
import { actoren, type Doel, doelen, klanten, toRegister, vragen } from './willekeurig.ts'

const seed = 20_261_123
t.comment(`fast-check seed ${seed}`)

const directions = (before: Register, after: Register): Richting[] =>
  compareRegisters(before, after, bekendeVelden).wijzigingen.map(({ richting }) => richting)

/** Of a doel only what it shows: anyone may ask. */
const openTo = ({ geheim, zoeken, onderdelen: regels }: Doel): Register =>
  registerWith(regels, { geheim, ...(zoeken && { zoeken }) })

const flatten = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => flatten(child, `${path}.${key}`))
    : [`${path}=${String(value)}`]

/** Every value that comes out about a klant, with the item that it stands in. */
const shownOf = (klant: Klant, register: Register, merged: Samengevoegd): string[] => {
  const decide = createDecide(register, bekendeVelden)
  const besluit = decide({ actor: medewerker(), klant, doel: 'test', vandaag })
  if (!besluit.toegestaan) throw new Error(besluit.reden)
  const shown = minimise(besluit.plan, merged).onderdelen
  return onderdelen.flatMap(onderdeel =>
    (shown[onderdeel]?.items ?? []).flatMap(item => flatten(item, `${onderdeel}.${'id' in item ? item.id : '0'}`))
  )
}

const shownBy = (register: Register, merged: Samengevoegd): string[] =>
  [inwoner, bedrijf].flatMap(klant => shownOf(klant, register, merged).map(value => `${klant.soort}.${value}`))

let seen = 0
for (const [naam, verruim] of Object.entries(verruimingen)) {
  t.test(`a register that is wider by ${naam} widens and narrows nothing, and the other way round`, async t => {
    let said = 0
    fc.assert(
      fc.property(doelen, gegevens, fc.nat(), (doel, merged, n) => {
        const [narrow, wide] = [openTo(doel), openTo(verruim(doel, n))]
        const forth = directions(narrow, wide)
        const back = directions(wide, narrow)
        if (forth.includes('nauwer') || back.includes('ruimer')) throw new Error('said to do the opposite')
        if (forth.length !== back.length) throw new Error('not the same both ways')
        const known = new Set(shownBy(narrow, merged))
        const extra = shownBy(wide, merged).filter(value => !known.has(value))
        if (extra.length > 0 && forth.length === 0) throw new Error(`widens in silence: ${extra.slice(0, 3).join()}`)
        said += Math.sign(forth.length)
        seen += Math.sign(extra.length)
      }),
      { seed, numRuns: 50 }
    )
    t.ok(said > 0, `${said} of 50 were wider`)
  })
}

t.test('the data of these cases shows the widening', async t => {
  t.ok(seen > 10, `${seen} times something more came out`)
})

t.test('for any two registers and any question, what only the new one allows was said to widen', async t => {
  let opened = 0
  const asked = fc.record({ actor: actoren, klant: klanten, vraag: vragen, wijze: fc.constantFrom(...zoekwijzen) })
  fc.assert(
    fc.property(doelen, doelen, asked, (before, other, { actor, klant, vraag, wijze }) => {
      const after = { ...other, onderdelen: before.onderdelen }
      const [old, now] = [toRegister(before), toRegister(after)]
      const question = { ...vraag, doel: 'test', actor, klant, wijze }
      const opens = (isAllowed: (register: Register) => boolean) => !isAllowed(old) && isAllowed(now)
      const isOpened =
        opens(register => createDecide(register, bekendeVelden)(question).toegestaan) ||
        opens(register => createDecideZoek(register)(question).toegestaan)
      if (!isOpened) return
      opened += 1
      if (!directions(old, now).includes('ruimer')) throw new Error('opens in silence')
    }),
    { seed, numRuns: 1_500 }
  )
  t.ok(opened > 5, `${opened} questions were opened`)
})
