/** Why a token was refused: a closed set, for metrics and the audit line. The caller never hears which one. */
export const tokenRedenen = [
  'ontbreekt', // no Authorization header
  'geen-bearer', // another scheme, or not one token
  'te-groot',
  'onleesbaar', // not a signed JWT
  'uitgever-onbekend',
  'algoritme',
  'kid-ontbreekt',
  'kid-onbekend',
  'sleutel-onbruikbaar', // the JWKS holds the kid twice, or a key too weak or malformed
  'sleutels-onbereikbaar', // our trouble, not the caller's: answered with 503
  'handtekening',
  'typ',
  'doelgroep',
  'exp-ontbreekt',
  'iat-ontbreekt',
  'verlopen',
  'nog-niet-geldig',
  'levensduur',
  'id-token',
  'gebonden', // bound to a certificate or key that this service does not see
  'jti-ontbreekt',
  'jti-hergebruikt',
  'id-ontbreekt',
  'client-ontbreekt',
  'identiteit-ontbreekt',
  'identiteit-ongeldig',
  'identiteit-tegenstrijdig',
  'vertegenwoordiging' // someone acts for another in a way that the configuration of the issuer does not explain
] as const
export type TokenReden = (typeof tokenRedenen)[number]

export type Refusal = { readonly ok: false; readonly reden: TokenReden }

export const refuse = (reden: TokenReden): Refusal => ({ ok: false, reden })
