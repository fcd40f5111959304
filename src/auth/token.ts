import { hash } from 'node:crypto'
import type { FetchImplementation } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Actor } from '../klantbeeld/actor.ts'
import { readBearer } from './bearer.ts'
import { type ActorOutcome, toActor } from './claims.ts'
import { createJtiRegister, type JtiRegister } from './jti.ts'
import { createKeySet } from './jwks.ts'
import { refuse } from './reden.ts'
import type { Uitgever } from './schema.ts'
import { type Context, parseToken, verifyToken } from './verify.ts'

const maxCachedTokens = 10_000
/** A verified token is verified anew this often, so that a key which the issuer withdrew stops working. */
const cacheS = 600

export interface Verifier {
  /**
   * Checks an Authorization header and gives the Actor. Never rejects. `reden` is for metrics and audit only: answer
   * 503 for `sleutels-onbereikbaar`, else 401 with `WWW-Authenticate` and no detail.
   */
  verify(authorization: string | undefined): Promise<ActorOutcome>
}

type VerifierOptions = {
  readonly uitgevers: readonly Uitgever[]
  /** Fetches the key sets; the global `fetch` fits. */
  readonly fetch: FetchImplementation
  readonly now: () => Date
}

type Issuer = Context & { readonly jtis: JtiRegister }
type Cached = { readonly actor: Actor; readonly validUntilS: number; readonly cachedUntilS: number }

/** Makes the verifier for all configured issuers, with a bounded cache of verified tokens keyed by their hash. */
export const createVerifier = ({ uitgevers, fetch, now }: VerifierOptions): Verifier => {
  const issuers = new Map<unknown, Issuer>(
    uitgevers.map(uitgever => [
      uitgever.uitgever,
      { uitgever, now, keys: createKeySet({ url: uitgever.jwks, fetch, now }), jtis: createJtiRegister() }
    ])
  )
  const cache = new LRUCache<string, Cached>({ max: maxCachedTokens })
  const nowS = (): number => now().getTime() / 1_000

  const fromCache = (key: string): ActorOutcome | undefined => {
    const cached = cache.get(key)
    if (cached === undefined) return undefined
    if (nowS() >= cached.validUntilS) return refuse('verlopen')
    return nowS() < cached.cachedUntilS ? { ok: true, actor: cached.actor } : undefined
  }

  const check = async (token: string, key: string): Promise<ActorOutcome> => {
    const parsed = parseToken(token)
    if (parsed === undefined) return refuse('onleesbaar')
    const issuer = issuers.get(parsed.iss)
    if (issuer === undefined) return refuse('uitgever-onbekend')
    const verified = await verifyToken(parsed, issuer)
    if (!verified.ok) return verified
    const outcome = toActor(verified.claims, issuer.uitgever)
    if (!outcome.ok) return outcome
    const { claims, expS } = verified
    const validUntilS = expS + issuer.uitgever.klokspelingS
    if (claims.jti !== undefined && !issuer.jtis.admit(claims.jti, { hash: key, expS: validUntilS }, nowS())) {
      return refuse('jti-hergebruikt')
    }
    cache.set(key, { actor: outcome.actor, validUntilS, cachedUntilS: nowS() + cacheS })
    return outcome
  }

  const verify = async (authorization: string | undefined): Promise<ActorOutcome> => {
    const bearer = readBearer(authorization)
    if (!bearer.ok) return bearer
    const key = hash('sha256', bearer.token, 'base64url')
    return fromCache(key) ?? check(bearer.token, key)
  }

  return { verify }
}
