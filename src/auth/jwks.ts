import {
  type CryptoKey,
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWSHeaderParameters
} from 'jose'
import { type Refusal, refuse } from './reden.ts'

const timeoutMs = 3_000
/** After a good fetch: an unknown kid asks the issuer again at most this often. */
const cooldownMs = 30_000
/** After a failed fetch: shorter, so that one hiccup does not cost half a minute. */
const retryMs = 5_000
const refreshAfterMs = 600_000
/** An unreachable issuer does not stop known keys at once; a withdrawn key does not live longer than this. */
const maxAgeMs = 86_400_000

type FoundKey = { readonly ok: true; readonly key: CryptoKey }

export interface KeySet {
  /** The public key for a token's header; asks the issuer again when the kid is unknown, within a rate limit. */
  find(header: JWSHeaderParameters): Promise<FoundKey | Refusal>
}

type KeySetOptions = { readonly url: string; readonly fetch: FetchImplementation; readonly now: () => Date }

/**
 * The keys of one issuer. jose fetches, parses and selects; when to fetch is decided here, because jose waits only
 * after a success (a dead issuer would be asked for every token) and drops its keys when a refresh fails.
 */
export const createKeySet = ({ url, fetch, now }: KeySetOptions): KeySet => {
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: timeoutMs,
    cooldownDuration: Infinity,
    cacheMaxAge: Infinity,
    [customFetch]: fetch
  })
  const state = { fetchedMs: -Infinity, nextMs: -Infinity, failing: false }
  let pending: Promise<boolean> | undefined

  const fetchKeys = async (): Promise<boolean> => {
    const startMs = now().getTime()
    state.failing = await remote.reload().then(
      () => false,
      () => true
    )
    state.nextMs = startMs + (state.failing ? retryMs : cooldownMs)
    if (!state.failing) state.fetchedMs = startMs
    pending = undefined
    return !state.failing
  }

  const reload = async (): Promise<boolean> => {
    if (pending === undefined && now().getTime() < state.nextMs) return false
    pending ??= fetchKeys()
    return pending
  }

  const select = (header: JWSHeaderParameters): Promise<FoundKey | Refusal> =>
    remote(header).then(
      key => ({ ok: true, key }),
      error => refuse(error instanceof errors.JWKSNoMatchingKey ? 'kid-onbekend' : 'sleutel-onbruikbaar')
    )

  const find = async (header: JWSHeaderParameters): Promise<FoundKey | Refusal> => {
    const ageMs = now().getTime() - state.fetchedMs
    if (ageMs > maxAgeMs) {
      if (!(await reload())) return refuse('sleutels-onbereikbaar')
    } else if (ageMs > refreshAfterMs) void reload()
    const found = await select(header)
    if (found.ok || found.reden !== 'kid-onbekend') return found
    if (await reload()) return select(header)
    return state.failing ? refuse('sleutels-onbereikbaar') : found
  }

  return { find }
}
