import { createSecretKey, type KeyObject } from 'node:crypto'
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import { type Fout, permissionDenied } from './fout.ts'

const expiryS = 3_600

export type Client = {
  readonly clientId: string
  readonly secret: string
  readonly now: () => Date
  /** Refuses a token that does not say for whom it asks. */
  readonly needsUser: boolean
}

const decode = (token: string): JWTPayload | undefined => {
  try {
    return decodeJwt(token)
  } catch {
    return undefined
  }
}

const verify = async (token: string, key: KeyObject, now: Date): Promise<Fout | undefined> => {
  try {
    await jwtVerify(token, key, { algorithms: ['HS256'], currentDate: now })
    return undefined
  } catch (error) {
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      return permissionDenied('invalid-jwt-signature', 'Client credentials zijn niet geldig')
    }
    return permissionDenied()
  }
}

// One hour after `iat`, without leeway. A token from the future is refused without a code of its own.
const checkAge = (iat: unknown, now: Date): Fout | undefined => {
  if (typeof iat !== 'number') {
    return permissionDenied('jwt-missing-iat-claim', "Het JWT mist de 'iat'-claim.")
  }
  const ageS = now.getTime() / 1_000 - iat
  if (ageS < 0) return permissionDenied()
  return ageS >= expiryS ? permissionDenied('jwt-expired', 'Het JWT is verlopen') : undefined
}

/** The checks of Open Zaak on the `Authorization` header in its order; undefined when the caller may pass. */
export const createJwtCheck = ({ clientId, secret, now, needsUser }: Client) => {
  const key = createSecretKey(Buffer.from(secret))
  return async (authorization: string | undefined): Promise<Fout | undefined> => {
    if (!authorization?.startsWith('Bearer ')) return permissionDenied()
    const token = authorization.slice('Bearer '.length)
    const payload = decode(token)
    if (!payload) return permissionDenied('jwt-decode-error', 'JWT kon niet worden gedecodeerd.')
    if (payload.client_id === undefined) {
      return permissionDenied('missing-client-identifier', 'Client identifier is niet aanwezig in JWT')
    }
    if (payload.client_id !== clientId) {
      return permissionDenied('invalid-client-identifier', 'Client identifier bestaat niet')
    }
    if (needsUser && !payload.user_id) return permissionDenied()
    const moment = now()
    return (await verify(token, key, moment)) ?? checkAge(payload.iat, moment)
  }
}
