import type { Cache } from './port.ts'
import type { RedisConnection } from './redis-connection.ts'
import { countKey } from './redis-keys.ts'
import { countScript } from './redis-scripts.ts'

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

/** Late or gone, Redis says undefined at once: who counts goes on alone. */
export const createRedisCount =
  ({ ask }: Pick<RedisConnection, 'ask'>): NonNullable<Cache['countTogether']> =>
  async (key, windowMs) => {
    const answer = await ask(key, redis => redis.eval(countScript, 1, countKey(key), windowMs))
    const [count, endsInMs] = Array.isArray(answer) ? answer : []
    return isCount(count) && isCount(endsInMs) ? { count, endsInMs } : undefined
  }
