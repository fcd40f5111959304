import type { JWTPayload, ProtectedHeaderParameters } from 'jose'
import type { TokenReden } from './reden.ts'
import type { Uitgever } from './schema.ts'

const accessTokenTypes = ['at+jwt', 'application/at+jwt']
const plainTypes = ['jwt', 'application/jwt']

// RFC 9068 §2.1; media types compare without case.
const isTypAllowed = (typ: unknown, isRelaxed: boolean): boolean => {
  if (typeof typ !== 'string') return isRelaxed && typ === undefined
  const type = typ.toLowerCase()
  return accessTokenTypes.includes(type) || (isRelaxed && plainTypes.includes(type))
}

/** Checks of the header that cost no key: before anything is fetched or computed. */
export const checkHeader = (header: ProtectedHeaderParameters, uitgever: Uitgever): TokenReden | undefined => {
  const { alg, kid, typ } = header
  if (!uitgever.algoritmen.some(allowed => allowed === alg)) return 'algoritme'
  if (typeof kid !== 'string' || kid === '') return 'kid-ontbreekt'
  return isTypAllowed(typ, uitgever.versoepel.includes('typ-ontbreekt')) ? undefined : 'typ'
}

// OIDC Core §2 and §3.3.2.11 name these for ID tokens; Keycloak says in a claim `typ` what a token is.
const idTokenClaims = ['nonce', 'at_hash', 'c_hash']
const keycloakTypes = ['ID', 'Refresh', 'Offline', 'Logout']

const isOtherToken = (claims: JWTPayload): boolean =>
  idTokenClaims.some(claim => claims[claim] !== undefined) || keycloakTypes.some(type => type === claims.typ)

const maxJtiChars = 255

const checkJti = (jti: unknown, uitgever: Uitgever): TokenReden | undefined => {
  if (jti === undefined && uitgever.versoepel.includes('jti-ontbreekt')) return undefined
  return typeof jti === 'string' && jti !== '' && jti.length <= maxJtiChars ? undefined : 'jti-ontbreekt'
}

type Times = { readonly iat: number; readonly exp: number; readonly nowS: number }

const checkTimes = ({ iat, exp, nowS }: Times, uitgever: Uitgever): TokenReden | undefined => {
  if (iat > nowS + uitgever.klokspelingS) return 'nog-niet-geldig'
  return exp <= iat || exp - iat > uitgever.maxLevensduurS ? 'levensduur' : undefined
}

/** What OAuth NL GOV asks beyond signature, `iss`, `aud`, `exp` and `nbf`, which jose has checked by now. */
export const checkClaims = (claims: JWTPayload, times: Times, uitgever: Uitgever): TokenReden | undefined => {
  if (isOtherToken(claims)) return 'id-token'
  // RFC 8705 and RFC 9449 bind a token to a key of the client; without seeing that key it must not be honoured.
  if (claims.cnf !== undefined && !uitgever.versoepel.includes('cnf-elders-gecontroleerd')) return 'gebonden'
  return checkTimes(times, uitgever) ?? checkJti(claims.jti, uitgever)
}
