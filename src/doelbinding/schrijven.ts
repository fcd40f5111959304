import { isVoorAlles } from '../klantbeeld/actor.ts'
import type { Plan } from '../klantbeeld/plan.ts'
import { createDecide, type Verzoek, type Weigering } from './decide.ts'
import type { Register } from './register.ts'
import type { Schrijfrecht } from './schrijven-schema.ts'
import type { BekendeVelden } from './velden.ts'

export type Schrijfbesluit =
  | { readonly toegestaan: true; readonly plan: Plan }
  | {
      readonly toegestaan: false
      readonly reden: Weigering | 'schrijfrecht' | 'schrijfrol' | 'onderdeel'
    }

/**
 * May this actor change this of the klant for this doel? Only what he may see, and only by a right of its own: default
 * deny.
 */
export const createDecideSchrijven = (register: Register, bekend: BekendeVelden) => {
  const decide = createDecide(register, bekend)
  return (verzoek: Omit<Verzoek, 'include'>, recht: Schrijfrecht): Schrijfbesluit => {
    const besluit = decide({ ...verzoek, include: ['contactgegevens'] })
    if (!besluit.toegestaan) return besluit
    const { schrijven } = register.verwerkingsactiviteiten[verzoek.doel] ?? {}
    if (schrijven === undefined || !schrijven.rechten.includes(recht))
      return { toegestaan: false, reden: 'schrijfrecht' }
    if (!isVoorAlles(verzoek.actor, schrijven.rollen)) return { toegestaan: false, reden: 'schrijfrol' }
    return 'contactgegevens' in besluit.plan.onderdelen ? besluit : { toegestaan: false, reden: 'onderdeel' }
  }
}
