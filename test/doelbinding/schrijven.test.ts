import t from 'tap'
import type { Register, Verwerkingsactiviteit } from '../../src/doelbinding/register.ts'
import { registerSchema } from '../../src/doelbinding/register.ts'
import { createDecideSchrijven } from '../../src/doelbinding/schrijven.ts'
import { toTabel } from '../../src/doelbinding/tabel.ts'
import { compareRegisters } from '../../src/doelbinding/vergelijk.ts'
import type { Actor } from '../../src/klantbeeld/actor.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

const klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' } as const
const activiteit = {
  naam: 'Eigen omgeving',
  uri: 'https://register.example/mijn',
  grondslag: 'AVG artikel 6',
  perspectief: 'klant',
  rollen: ['zelf', 'gemachtigde', 'curator'],
  mandaatdiensten: ['mijn'],
  klantsoorten: ['natuurlijkPersoon'],
  onderdelen: { contactgegevens: { velden: 'alle' } }
}
const parse = (over: object) =>
  registerSchema(bekendeVelden).safeParse({
    versie: '1',
    verwerkingsactiviteiten: { mijn: { ...activiteit, ...over } }
  })
const registerWith = (over: object): Register => {
  const { data, error } = parse(over)
  if (!data) throw error
  return data
}
const zelf: Actor = {
  soort: 'klant',
  id: 'x',
  uitgever: 'https://uitgever.example',
  client: 'portaal',
  rollen: ['zelf'],
  scopes: [],
  betrouwbaarheidsniveau: 'http://eidas.europa.eu/LoA/high',
  klant
}
const gemachtigde: Actor = { ...zelf, rollen: ['gemachtigde'], mandaat: { diensten: ['mijn', 'profiel'] } }
const curator: Actor = { ...zelf, rollen: ['curator'] }
const beide = ['digitaleAdressen', 'voorkeuren']

const decide = (schrijven: Partial<Verwerkingsactiviteit['schrijven']> | undefined, actor: Actor) => {
  const register = registerWith(schrijven === undefined ? {} : { schrijven })
  const verzoek = { actor, klant, doel: 'mijn', vandaag: '2026-11-23' }
  const besluit = createDecideSchrijven(register, bekendeVelden)(verzoek, 'digitaleAdressen')
  return besluit.toegestaan ? 'ja' : besluit.reden
}

for (const [what, schrijven, actor, outcome] of [
  ['without the part nobody changes anything', undefined, zelf, 'schrijfrecht'],
  ['the right is of its own for each kind', { rechten: ['voorkeuren'] }, zelf, 'schrijfrecht'],
  ['the klant himself, with the right', { rechten: beide }, zelf, 'ja'],
  ['a gemachtigde who may see does not change', { rechten: beide }, gemachtigde, 'schrijfrol'],
  ['a curator whom the register names', { rechten: beide, rollen: ['zelf', 'curator'] }, curator, 'ja'],
  ['a curator whom it does not name', { rechten: beide }, curator, 'schrijfrol'],
  [
    'a curator whose token names services acts in these only',
    { rechten: beide, rollen: ['curator'] },
    { ...curator, mandaat: { diensten: ['mijn'] } },
    'schrijfrol'
  ],
  ['what refuses seeing refuses changing', { rechten: beide }, { ...zelf, rollen: [] }, 'rol']
] as const) {
  t.test(what, async t => {
    t.equal(decide(schrijven as Partial<Verwerkingsactiviteit['schrijven']> | undefined, actor), outcome)
  })
}

t.test('a register that says what cannot be is refused', async t => {
  const schrijven = { rechten: beide }
  t.notOk(parse({ schrijven, perspectief: 'medewerker' }).success)
  t.notOk(parse({ schrijven, onderdelen: { persoon: { velden: ['naam'] } } }).success)
  t.notOk(parse({ schrijven: { rechten: ['persoon'] } }).success)
  t.notOk(parse({ schrijven: { rechten: beide, rollen: ['gemachtigde'] } }).success)
})

t.test('the table has it, and a comparison tells what was widened', async t => {
  const [before, after] = [registerWith({}), registerWith({ schrijven: { rechten: beide } })]
  t.match(toTabel(after, bekendeVelden), /## Wijzigen[\s\S]*\| mijn \| digitaleAdressen, voorkeuren \| zelf \|/)
  const { wijzigingen } = compareRegisters(before, after, bekendeVelden)
  t.match(wijzigingen, [
    { doel: 'mijn', richting: 'ruimer', wat: 'schrijven' },
    { doel: 'mijn', richting: 'ruimer', wat: 'schrijven: rollen' }
  ])
})
