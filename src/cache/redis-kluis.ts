import { randomUUID } from 'node:crypto'
import type { Kluis, Kluisinhoud } from './kluis.ts'
import { toPlace } from './redis.ts'
import { connectRedis } from './redis-connection.ts'
import type { RedisTls } from './redis-tls.ts'
import { createSealer, type KeyRing } from './seal.ts'

export type RedisKluisOptions = {
  readonly url: string
  readonly sleutelring: KeyRing
  readonly tls?: RedisTls | undefined
}

/** Somebody waits for each of these, and without it nothing is done: longer than a cache may take. */
const tijdslimietMs = 500

type Soort = 'waarde' | 'telling' | 'slot'
const keyOf = (naam: string, soort: Soort) => `klantbeeld:{${naam}}:kluis:${soort}`

// In one step each, so that two replicas cannot both be first, and no count is left without an end.
const takeScript = `
local value = redis.call('GET', KEYS[1])
redis.call('DEL', KEYS[1])
return value
`
const addScript = `return redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) and 1 or 0`
const getScript = `return redis.call('GET', KEYS[1])`
const countScript = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count
`
const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
`

/** Shared by the replicas; what Redis did not confirm in time was not done, or may have been. */
export const openRedisKluis = async (options: RedisKluisOptions): Promise<Kluis> => {
  const sealer = createSealer(options.sleutelring)
  const { ask, close } = await connectRedis({ place: toPlace(options), tijdslimietMs })

  const sealed = (naam: string, waarde: string): Buffer => sealer.seal(waarde, keyOf(naam, 'waarde'))
  const read = async (script: string, naam: string): Promise<Kluisinhoud> => {
    const key = keyOf(naam, 'waarde')
    // A nil is an answer and undefined is none: the two must not be mistaken for each other.
    const found = await ask(naam, async redis => ({ value: await redis.callBuffer('eval', script, 1, key) }))
    if (found === undefined) return { ok: false }
    return { ok: true, waarde: Buffer.isBuffer(found.value) ? sealer.open(found.value, key) : undefined }
  }
  const add = async (key: string, naam: string, value: Buffer | string, ttlMs: number) => {
    const added = await ask(naam, redis => redis.eval(addScript, 1, key, value, ttlMs))
    if (added === undefined) return 'onbereikbaar' as const
    return added === 1 ? ('geplaatst' as const) : ('bestond' as const)
  }

  return {
    get: naam => read(getScript, naam),
    put: async (naam, waarde, ttlS) =>
      (await ask(naam, redis => redis.set(keyOf(naam, 'waarde'), sealed(naam, waarde), 'PX', ttlS * 1_000))) === 'OK',
    add: (naam, waarde, ttlS) => add(keyOf(naam, 'waarde'), naam, sealed(naam, waarde), ttlS * 1_000),
    take: naam => read(takeScript, naam),
    count: async (naam, ttlS) => {
      const count = await ask(naam, redis => redis.eval(countScript, 1, keyOf(naam, 'telling'), ttlS * 1_000))
      return typeof count === 'number' ? count : undefined
    },
    lock: async (naam, ttlMs) => {
      const [key, token] = [keyOf(naam, 'slot'), randomUUID()]
      const added = await add(key, naam, token, ttlMs)
      if (added !== 'geplaatst') return added === 'bestond' ? 'bezet' : 'onbereikbaar'
      return {
        geef: async () => {
          await ask(naam, redis => redis.eval(releaseScript, 1, key, token))
        }
      }
    },
    close: async () => close()
  }
}
