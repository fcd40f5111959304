import { decodeJwt } from 'jose'
import { readBearer } from './bearer.ts'

/** When the token of this header ends, in seconds since 1970. Only of a token that was verified before. */
export const expiryOf = (authorization: string | undefined): number | undefined => {
  const bearer = readBearer(authorization)
  return bearer.ok ? decodeJwt(bearer.token).exp : undefined
}
