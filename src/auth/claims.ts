import type { Actor } from '../klantbeeld/actor.ts'
import { type Claims, readText, readTexts } from './claim-path.ts'
import { readIdentity } from './identity.ts'
import { type Refusal, refuse } from './reden.ts'
import type { Uitgever } from './schema.ts'

export type ActorOutcome = { readonly ok: true; readonly actor: Actor } | Refusal

// OAuth writes scopes as one text with spaces (RFC 6749 §3.3), some issuers as a list.
const readScopes = (claims: Claims, path: readonly string[]): readonly string[] =>
  readTexts(claims, path)
    .flatMap(text => text.split(' '))
    .filter(scope => scope !== '')

const toMedewerker = (claims: Claims, uitgever: Uitgever & { perspectief: 'medewerker' }) => {
  const { rollen, organisatie } = uitgever.claims
  const naam = organisatie && readText(claims, organisatie)
  return { rollen: readTexts(claims, rollen), ...(naam !== undefined && { organisatie: naam }) }
}

/** Brings verified claims to the one Actor, along the paths of the issuer's config. */
export const toActor = (claims: Claims, uitgever: Uitgever): ActorOutcome => {
  const id = readText(claims, uitgever.claims.id)
  if (id === undefined) return refuse('id-ontbreekt')
  const client = readText(claims, uitgever.claims.client)
  if (client === undefined) return refuse('client-ontbreekt')
  const betrouwbaarheidsniveau = readText(claims, uitgever.claims.betrouwbaarheidsniveau)
  const common = {
    id,
    client,
    uitgever: uitgever.uitgever,
    scopes: readScopes(claims, uitgever.claims.scope),
    ...(betrouwbaarheidsniveau !== undefined && { betrouwbaarheidsniveau })
  }
  if (uitgever.perspectief === 'medewerker') {
    return { ok: true, actor: { soort: 'medewerker', ...common, ...toMedewerker(claims, uitgever) } }
  }
  const identity = readIdentity(claims, uitgever)
  if (!identity.ok) return identity
  const { klant, rol, mandaat } = identity
  const acting = { ...common, id: identity.id ?? id }
  return { ok: true, actor: { soort: 'klant', ...acting, rollen: [rol], ...(mandaat && { mandaat }), klant } }
}
