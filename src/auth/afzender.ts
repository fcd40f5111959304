import { hash, timingSafeEqual } from 'node:crypto'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Verifier } from './token.ts'

/** Who sends notifications, by the whole value of the header Authorization that was agreed with him (`auth`). */
export type Afzender = { readonly naam: string; readonly autorisatie: string }

const digest = (text: string): Buffer => hash('sha256', text, 'buffer')

const toActor = (naam: string, scope: string): Actor => ({
  soort: 'medewerker',
  id: naam,
  uitgever: 'afzender van notificaties',
  client: naam,
  rollen: [],
  scopes: [scope]
})

/**
 * Takes an agreed value for a token with this one scope, and leaves everything else to the verifier. Digests are
 * compared, in constant time and all of them: how long it takes tells nothing of a value.
 */
export const acceptAfzenders = (verifier: Verifier, afzenders: readonly Afzender[], scope: string): Verifier => {
  const known = afzenders.map(({ naam, autorisatie }) => ({ actor: toActor(naam, scope), digest: digest(autorisatie) }))
  return {
    verify: async authorization => {
      const given = digest(authorization ?? '')
      const [found] = known.filter(one => timingSafeEqual(one.digest, given))
      return found ? { ok: true, actor: found.actor } : verifier.verify(authorization)
    }
  }
}
