import { setTimeout as wait } from 'node:timers/promises'
import type { Gemeente } from '../../../simulatie/gemeente.ts'
import { createToeval } from '../../../simulatie/populatie/toeval.ts'
import { faultKinds } from '../../../simulatie/server/fault.ts'
import type { RedisServer } from '../../steun/redis.ts'

export type Storingen = { readonly count: () => Readonly<Record<string, number>>; readonly stop: () => Promise<void> }

// The one that never stops sending keeps this process busy instead of the service.
const kinds = faultKinds.filter(kind => kind !== 'enorm')
const latencies = [0, 0, 0, 20, 100, 400] as const

/** Makes one source after the other, and Redis, fail for a moment, by chance: what the seed says, in its order. */
export const startStoringen = (
  { brp, zgw, klantinteracties, kvk, objecten, vtb }: Gemeente,
  { redis, seed }: { readonly redis: RedisServer; readonly seed: number }
): Storingen => {
  const toeval = createToeval(seed, 'storingen')
  const sources = [brp, zgw, klantinteracties, kvk, objecten, vtb]
  const stopping = new AbortController()
  const counts: Record<string, number> = {}
  const pause = (ms: number) => wait(ms, undefined, { signal: stopping.signal }).catch(() => {})
  const tell = (what: string) => {
    counts[what] = (counts[what] ?? 0) + 1
  }

  const breakRedis = async (ms: number): Promise<void> => {
    const isKill = toeval.chance(50)
    tell(isKill ? 'redis killed' : 'redis frozen')
    await (isKill ? redis.kill() : redis.freeze())
    await pause(ms)
    await (isKill ? redis.restart() : redis.unfreeze())
  }
  const breakSource = async (ms: number): Promise<void> => {
    const { settings } = toeval.pick(sources)
    const fout = toeval.pick(kinds)
    tell(fout)
    settings.latentieMs = toeval.pick(latencies)
    settings.fout = fout
    await pause(ms)
    settings.fout = undefined
  }
  const goOn = async (once: (ms: number) => Promise<void>, restMs: readonly [number, number]): Promise<void> => {
    while (!stopping.signal.aborted) {
      await pause(toeval.integer(...restMs))
      if (!stopping.signal.aborted) await once(toeval.integer(200, 3_000))
    }
  }
  const running = [goOn(breakSource, [200, 2_000]), goOn(breakSource, [500, 4_000]), goOn(breakRedis, [2_000, 10_000])]

  return {
    count: () => counts,
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
      for (const { settings } of sources) Object.assign(settings, { fout: undefined, latentieMs: 0 })
    }
  }
}
