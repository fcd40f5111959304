import { z } from 'zod'
import { mislukt, type Storingsreden } from '../klantbeeld/resultaat.ts'
import type { Aanvraag, Headers } from './authentication.ts'
import { createClientProof } from './client-proof.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'
import type { ClientCredentials } from './oauth-schema.ts'
import { readJson } from './read-json.ts'
import { reasonOfError, reasonOfStatus } from './reason.ts'

export type Token = {
  readonly headers: Headers
  /** Milliseconds since the epoch. */
  readonly freshUntilMs: number
}

/** `expires_in` is only recommended (RFC 6749 §5.1), and a string at some servers. */
const tokenAnswer = z.object({
  access_token: z.string().regex(/^[\x21-\x7e]+$/),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.union([z.number(), z.string().regex(/^\d+$/).transform(Number)]).optional()
})

/** For a token that does not say how long it lives. */
const assumedLifetimeS = 60
/** A token must still hold when it arrives at the source. */
const maxMarginMs = 30_000

const toToken = ({ access_token, expires_in = assumedLifetimeS }: z.output<typeof tokenAnswer>, sentMs: number) => {
  const lifetimeMs = expires_in * 1_000
  return {
    headers: { authorization: `Bearer ${access_token}` },
    freshUntilMs: sentMs + lifetimeMs - Math.min(maxMarginMs, lifetimeMs / 10)
  }
}

/** Every 400 of a token endpoint says that we are not let in as we are: client, grant or scope (RFC 6749 §5.2). */
const reasonOfRefusal = (status: number): Storingsreden | undefined =>
  [400, 401, 403].includes(status) ? 'niet-geauthenticeerd' : reasonOfStatus(status)

/** Asks for a token, once. A failure is a reason class: no secret, address or word of the server is in it. */
export const createTokenRequest = (config: ClientCredentials, now: () => Date) => {
  const { origin, pathname, search } = new URL(config.tokenUrl)
  const prove = createClientProof(config, now)
  const grant = { grant_type: 'client_credentials', ...(config.scope !== undefined && { scope: config.scope }) }

  return async ({ pools, tijdslimietMs }: Omit<Aanvraag, 'signal'>): Promise<Uitkomst<Token>> => {
    const signal = AbortSignal.timeout(tijdslimietMs)
    const sentMs = now().getTime()
    try {
      const proof = await prove()
      const answer = await pools.of(origin).request({
        method: 'POST',
        path: `${pathname}${search}`,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'identity',
          'content-type': 'application/x-www-form-urlencoded',
          ...proof.headers
        },
        body: new URLSearchParams({ ...config.parameters, ...grant, ...proof.parameters }).toString(),
        signal
      })
      const token = await readJson(answer, { schema: tokenAnswer, reasonOf: reasonOfRefusal, signal })
      return isGelezen(token) ? { gelezen: toToken(token.gelezen, sentMs) } : token
    } catch (error) {
      return mislukt(signal.aborted ? 'tijdslimiet' : reasonOfError(error))
    }
  }
}
