import { type Refusal, refuse } from './reden.ts'

const maxTokenChars = 16_384

// RFC 6750 §2.1. The header is the only place: a token in a query or form is never looked at (Digikoppeling REST).
const bearer = /^bearer +([\w.~+/-]+=*)$/i

type Bearer = { readonly ok: true; readonly token: string }

/** Takes the token out of an Authorization header. */
export const readBearer = (authorization: string | undefined): Bearer | Refusal => {
  if (authorization === undefined) return refuse('ontbreekt')
  if (authorization.length > maxTokenChars) return refuse('te-groot')
  const token = bearer.exec(authorization)?.[1]
  return token === undefined ? refuse('geen-bearer') : { ok: true, token }
}
