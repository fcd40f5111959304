import {
  type CryptoKey,
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  jwtVerify,
  type ProtectedHeaderParameters
} from 'jose'
import { checkClaims, checkHeader } from './checks.ts'
import type { KeySet } from './jwks.ts'
import { type Refusal, refuse, type TokenReden } from './reden.ts'
import type { Uitgever } from './schema.ts'

/** What a token says of itself. Nothing is verified yet: `iss` only chooses the config to verify with. */
type Unverified = { readonly token: string; readonly header: ProtectedHeaderParameters; readonly iss: unknown }

export const parseToken = (token: string): Unverified | undefined => {
  try {
    return { token, header: decodeProtectedHeader(token), iss: decodeJwt(token).iss }
  } catch {
    return undefined
  }
}

const claimRedenen: Readonly<Record<string, TokenReden>> = {
  iss: 'uitgever-onbekend',
  aud: 'doelgroep',
  exp: 'exp-ontbreekt',
  iat: 'iat-ontbreekt',
  nbf: 'nog-niet-geldig'
}

const toReden = (error: unknown): TokenReden => {
  if (error instanceof errors.JWTExpired) return 'verlopen'
  if (error instanceof errors.JWTClaimValidationFailed) return claimRedenen[error.claim] ?? 'onleesbaar'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'handtekening'
  // A key that does not fit (too short, wrong curve) is a TypeError of jose; what is left is a malformed token.
  return error instanceof errors.JOSEError ? 'onleesbaar' : 'sleutel-onbruikbaar'
}

type Verified = { readonly ok: true; readonly claims: JWTPayload; readonly expS: number }

export type Context = { readonly uitgever: Uitgever; readonly keys: KeySet; readonly now: () => Date }

const verifyWith = async (token: string, key: CryptoKey, { uitgever, now }: Context): Promise<Verified | Refusal> => {
  const currentDate = now()
  const { payload } = await jwtVerify(token, key, {
    algorithms: uitgever.algoritmen,
    issuer: uitgever.uitgever,
    audience: uitgever.doelgroep,
    requiredClaims: ['exp', 'iat'],
    clockTolerance: uitgever.klokspelingS,
    currentDate
  })
  const { exp = 0, iat = 0 } = payload
  const fault = checkClaims(payload, { iat, exp, nowS: currentDate.getTime() / 1_000 }, uitgever)
  return fault === undefined ? { ok: true, claims: payload, expS: exp } : refuse(fault)
}

/** All checks of one token against one issuer. Never throws for a bad token. */
export const verifyToken = async ({ token, header }: Unverified, context: Context): Promise<Verified | Refusal> => {
  const fault = checkHeader(header, context.uitgever)
  if (fault !== undefined) return refuse(fault)
  try {
    const found = await context.keys.find(header)
    return found.ok ? await verifyWith(token, found.key, context) : found
  } catch (error) {
    return refuse(toReden(error))
  }
}
