import { once } from 'node:events'
import t from 'tap'
import { type Gedaan, verantwoord } from '../../src/aggregate/verantwoord.ts'
import { medewerker } from '../steun/register.ts'
import { stappen, vraag } from './nep.ts'

type Klaar = { readonly soort: 'klaar' }

/** Works until its time is over. */
const work = async ({ signal }: { readonly signal: AbortSignal }): Promise<Gedaan<Klaar>> => {
  await once(signal, 'abort')
  return { afloop: { resultaat: 'mislukt', bronnen: [], spanIds: new Map() }, antwoord: { soort: 'klaar' } }
}

const klant = medewerker({ soort: 'klant' })
const never = 600_000
const ends: readonly [string, object, object][] = [
  ['a medewerker has the usual time', { totaalMs: 5, klantMs: never }, {}],
  ['a klant has a time of his own', { totaalMs: never, klantMs: 5 }, { actor: klant }],
  ['what is asked for goes before both', { totaalMs: never, klantMs: never }, { actor: klant, tijdslimietMs: 5 }]
]
for (const [rule, grenzen, over] of ends) {
  t.test(rule, async t => {
    const decide = () => ({ toegestaan: true, plan: { onderdelen: {} } }) as never
    const { steps } = stappen({ bronnen: [], anders: { ...grenzen, decide } })
    t.same(await verantwoord(steps, vraag(over), work), { soort: 'klaar' })
  })
}
