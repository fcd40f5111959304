// Lua, so that each is one round trip and one step. Only commands of Redis 5, and keys of one hash tag.

/** KEYS generation, value. Gives both and the milliseconds left of the value. */
export const readScript = `
return { redis.call('GET', KEYS[1]), redis.call('GET', KEYS[2]), redis.call('PTTL', KEYS[2]) }
`

/**
 * KEYS generation, lease. ARGV a new generation, its milliseconds, our token, milliseconds of the lease. Gives the
 * generation that holds, which is made to outlive the value, and whether the lease is ours.
 */
export const claimScript = `
local generation = redis.call('GET', KEYS[1])
if not generation then
  generation = ARGV[1]
  redis.call('SET', KEYS[1], generation, 'PX', ARGV[2])
elseif redis.call('PTTL', KEYS[1]) < tonumber(ARGV[2]) then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
end
return { generation, redis.call('SET', KEYS[2], ARGV[3], 'NX', 'PX', ARGV[4]) }
`

/** KEYS value, lease. ARGV our token, channel, message, and with a value to keep: the value, its milliseconds. */
export const endScript = `
if ARGV[4] then redis.call('SET', KEYS[1], ARGV[4], 'PX', ARGV[5]) end
if redis.call('GET', KEYS[2]) == ARGV[1] then redis.call('DEL', KEYS[2]) end
redis.call('PUBLISH', ARGV[2], ARGV[3])
return 1
`

/** KEYS generation. ARGV channel, message. */
export const purgeScript = `
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1
`

/** KEYS resources. ARGV klant, milliseconds, most klanten per resource. The score of a klant is when its link ends. */
export const linkScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ttl = tonumber(ARGV[2])
for _, key in ipairs(KEYS) do
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  local known = redis.call('ZSCORE', key, ARGV[1])
  if not known or tonumber(known) < now + ttl then redis.call('ZADD', key, now + ttl, ARGV[1]) end
  redis.call('ZREMRANGEBYRANK', key, 0, -1 - ARGV[3])
  if redis.call('PTTL', key) < ttl then redis.call('PEXPIRE', key, ttl) end
end
return 1
`

/** KEYS resource. Gives the klanten whose link has not ended. */
export const linkedScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
return redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. now, '+inf')
`

/** KEYS count. ARGV milliseconds of its window. One more; in one step, so that no count is left without an end. */
export const countScript = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }
`
