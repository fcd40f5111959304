import { randomUUID } from 'node:crypto'
import { toHoldMs, toJson } from './bewaard.ts'
import type { Bewaard, Cache, CacheSleutel, Claim, Termijn } from './port.ts'
import type { RedisConnection } from './redis-connection.ts'
import { endedChannel, generationKey, leaseKey, valueKey } from './redis-keys.ts'
import type { Replicas } from './redis-replicas.ts'
import { claimScript, endScript } from './redis-scripts.ts'
import type { Sealer } from './seal.ts'

/** How long a replica that died while asking holds up the others: well below the budget of a request. */
const leaseMs = 750
/** A generation outlives its values by this: what is asked now is kept later. */
const generationSpareMs = 60_000

type Deps = { readonly ask: RedisConnection['ask']; readonly replicas: Replicas; readonly sealer: Sealer }
type Question = { readonly sleutel: CacheSleutel; readonly termijn: Termijn; readonly token: string }

/** What binds a value to its place and to the generation of its klant. */
export const toContext = (sleutel: CacheSleutel, generation: string) => JSON.stringify([valueKey(sleutel), generation])

/** One replica holds the lease of a question, and the others wait for it to end. */
export const createRedisClaims =
  (deps: Deps): Cache['claim'] =>
  async (sleutel, termijn) => {
    const question = { sleutel, termijn, token: randomUUID() }
    if (toHoldMs(termijn) === 0) return nothing
    // Before the claim: an end that is told between the two would be missed.
    const ending = deps.replicas.expectEnd(sleutel.naam)
    const taken = await takeLease(deps, question)
    const isElsewhere = taken !== undefined && !taken.isOurs && deps.replicas.isListening()
    if (!isElsewhere) ending.forget()
    if (taken === undefined) return nothing
    return {
      ...(isElsewhere && { elders: signal => ending.wait(leaseMs, signal) }),
      end: async bewaard => {
        ending.forget()
        await endLease(deps, question, seal(deps, question, { bewaard, generation: taken.generation }))
      }
    }
  }

const nothing: Claim = { end: async () => {} }

const takeLease = async ({ ask }: Deps, { sleutel, termijn, token }: Question) => {
  const { klant } = sleutel
  const keys = [generationKey(klant), leaseKey(sleutel)]
  const heldMs = toHoldMs(termijn) + generationSpareMs
  const taken = await ask(klant, redis =>
    redis.eval(claimScript, keys.length, ...keys, randomUUID(), heldMs, token, leaseMs)
  )
  const [generation, lease] = Array.isArray(taken) ? taken : []
  return typeof generation === 'string' ? { generation, isOurs: lease === 'OK' } : undefined
}

type Kept = { readonly bewaard: Bewaard | undefined; readonly generation: string }

const seal = ({ sealer }: Deps, { sleutel, termijn }: Question, { bewaard, generation }: Kept): Buffer | undefined => {
  const json = bewaard && toJson(bewaard, termijn)
  return json === undefined ? undefined : sealer.seal(json, toContext(sleutel, generation))
}

const endLease = async ({ ask }: Deps, { sleutel, termijn, token }: Question, sealed: Buffer | undefined) => {
  const keys = [valueKey(sleutel), leaseKey(sleutel)]
  const value = sealed === undefined ? [] : [sealed, toHoldMs(termijn)]
  await ask(sleutel.klant, redis =>
    redis.eval(endScript, keys.length, ...keys, token, endedChannel, sleutel.naam, ...value)
  )
}
