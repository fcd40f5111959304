import type { Test } from 'tap'
import { createSimulator } from '../../../simulatie/server/simulator.ts'
import { createBron, type OpenBron } from '../../../src/adapters/registry.ts'
import { bronSchema } from '../../../src/adapters/schema.ts'
import { minimisePersoon } from '../../../src/doelbinding/persoon.ts'
import type { OnderdeelPlannen } from '../../../src/klantbeeld/plan.ts'
import { toVelden, type Velden } from '../../../src/klantbeeld/velden.ts'
import { contextWith, itemsOf, natuurlijkPersoon, vraagOver } from '../asking.ts'

export const bsn = '999993653'
const now = () => new Date('2026-11-23T12:00:00Z')

export const planOf = (velden: Velden): OnderdeelPlannen => ({ persoon: { velden } })

/** A bron of soort `brp-personen` at a base URL, for the length of a test. */
export const connectBrp = (t: Test, url: string, over: object = {}): OpenBron => {
  const config = { id: 'brp', soort: 'brp-personen', url, authenticatie: { type: 'geen' }, ...over }
  const bron = createBron(bronSchema.parse(config), { now })
  t.teardown(() => bron.close())
  return bron
}

/** The persoon that a doel with these fields is shown, first pass and second, with one bron. */
export const showPersoon = async (bron: OpenBron, burgerservicenummer: string, ...velden: readonly string[]) => {
  const planned = toVelden(velden)
  const { persoon } = bron.consult(vraagOver(natuurlijkPersoon(burgerservicenummer), planOf(planned)), contextWith())
  const [found] = await itemsOf(persoon)
  return found && minimisePersoon(planned, found)
}

type Answer = { readonly status?: number; readonly body: unknown }

/** A BRP that says what a test tells it to, whatever is asked. */
export const startNepBrp = async (t: Test) => {
  const simulator = createSimulator('nep-brp')
  t.teardown(simulator.close)
  let answer: Answer = { body: { personen: [] } }
  simulator.server.post('/personen', (_request, reply) => reply.code(answer.status ?? 200).send(answer.body))
  const bron = connectBrp(t, await simulator.listen())
  return {
    bron,
    simulator,
    says: (next: Answer): void => {
      answer = next
    },
    /** What a doel with these fields is shown of a person that the BRP holds. */
    shown: (persoon: object, ...velden: readonly string[]) => {
      answer = { body: { personen: [{ burgerservicenummer: bsn, ...persoon }] } }
      return showPersoon(bron, bsn, ...velden)
    }
  }
}
