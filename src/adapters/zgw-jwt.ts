import { createSecretKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Authenticatie } from './authenticatie-schema.ts'
import type { Authenticate } from './authentication.ts'

type ZgwJwt = Extract<Authenticatie, { type: 'zgw-jwt' }>

/** Sources refuse a token from the future, and clocks differ (KISS takes the same minute). */
const backdatedS = 60
/** Sources let a token expire an hour after `iat` (Open Zaak, `JWT_EXPIRY`); ours is older than this never. */
const reusedMs = 120_000
const maxTokens = 100

/**
 * ZGW: HS256, `iat` in whole seconds. `user_id` goes to the audit trail of the source: the application that called us,
 * never the employee or resident behind it, who stands in our own logboek under the same trace.
 */
export const zgwJwt = ({ clientId, secret }: ZgwJwt, now: () => Date): Authenticate => {
  const key = createSecretKey(secret, 'utf8')
  const sign = (user: string): Promise<string> =>
    new SignJWT({ client_id: clientId, user_id: user, user_representation: user })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(clientId)
      .setIssuedAt(Math.floor(now().getTime() / 1_000) - backdatedS)
      .sign(key)
  const tokens = new LRUCache<string, Promise<string>>({
    max: maxTokens,
    ttl: reusedMs,
    perf: { now: () => now().getTime() }
  })

  return {
    headers: async ({ caller }) => {
      const user = caller?.actor.client ?? clientId
      const token = tokens.get(user) ?? sign(user)
      if (!tokens.has(user)) tokens.set(user, token)
      return { gelezen: { authorization: `Bearer ${await token}` } }
    }
  }
}
