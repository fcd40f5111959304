import { z } from 'zod'
import type { RedisConnection } from '../cache/redis-connection.ts'
import type { Config } from '../config/load.ts'
import { toSleutels } from '../config/sleutels.ts'
import type { CountTogether } from '../http/throttle-store.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { toActorsleutel } from '../logboek/pseudoniem.ts'

/** How often one user of one application may ask anything, and under what key he is counted. */
export const klantgrens = ({ dienst }: Config) => {
  const { pseudoniem } = toSleutels(dienst.sleutels)
  return {
    naam: 'verzoeken',
    perMinuut: dienst.grenzen.perMinuutPerClient,
    keyOf: ({ uitgever, client, id }: Actor) =>
      toActorsleutel({ issuer: uitgever, subject: JSON.stringify([client, id]) }, pseudoniem)
  }
}

// In one step, so that no count is left without an end.
const countScript = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }
`
const answerSchema = z.tuple([z.int(), z.int().min(0)])

/** Counts in the Redis of the cache: late or gone, it says undefined at once. */
export const createCountTogether =
  ({ ask }: Pick<RedisConnection, 'ask'>): CountTogether =>
  async (key, windowMs) => {
    const answer = await ask(key, redis => redis.eval(countScript, 1, `klantbeeld:{${key}}:grens`, windowMs))
    const { data } = answerSchema.safeParse(answer)
    return data && { count: data[0], endsInMs: data[1] }
  }
