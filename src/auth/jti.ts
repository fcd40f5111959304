import { LRUCache } from 'lru-cache'

const maxRemembered = 20_000

type Seen = { readonly hash: string; readonly expS: number }

/** Remembers which token carried which `jti`. Bounded, and per process: a clash over replicas goes unseen. */
export interface JtiRegister {
  /**
   * False when another living token carried this jti. The same token used twice is normal for a bearer token.
   * `hash` tells tokens apart; `expS` and `nowS` are seconds since 1970.
   */
  admit(jti: string, token: Seen, nowS: number): boolean
}

export const createJtiRegister = (): JtiRegister => {
  const seen = new LRUCache<string, Seen>({ max: maxRemembered })
  return {
    admit: (jti, token, nowS) => {
      const earlier = seen.get(jti)
      if (earlier !== undefined && earlier.hash !== token.hash && earlier.expS > nowS) return false
      seen.set(jti, token)
      return true
    }
  }
}
