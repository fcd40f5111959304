import type { Authenticate } from './authentication.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'
import type { ClientCredentials } from './oauth-schema.ts'
import { createTokenRequest, type Token } from './token-request.ts'
import { untilAborted } from './until-aborted.ts'

/**
 * OAuth 2.0 client credentials (RFC 6749 §4.4): one token for all calls of a bron, fetched once for all who wait. The
 * fetch belongs to everyone, so nobody's signal ends it: the time limit of the bron does. A failure is not kept.
 */
export const clientCredentials = (config: ClientCredentials, now: () => Date): Authenticate => {
  const requestToken = createTokenRequest(config, now)
  let current: Token | undefined
  let pending: Promise<Uitkomst<Token>> | undefined

  const fetchToken: typeof requestToken = async via => {
    const token = await requestToken(via)
    current = isGelezen(token) ? token.gelezen : undefined
    pending = undefined
    return token
  }

  return {
    headers: async ({ signal, ...via }) => {
      if (current && now().getTime() < current.freshUntilMs) return { gelezen: current.headers }
      pending ??= fetchToken(via)
      const token = await untilAborted(pending, signal)
      return isGelezen(token) ? { gelezen: token.gelezen.headers } : token
    },
    // Others may have replaced it already: a refusal of the old token says nothing about the new one.
    drop: refused => {
      if (current?.headers === refused) current = undefined
    }
  }
}
