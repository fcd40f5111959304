import t from 'tap'
import { redisUrlSchema } from '../../src/cache/schema.ts'

for (const url of [
  'redis://cache.example',
  'redis://cache.example:6380/2',
  'rediss://klantbeeld:s%40fe@cache.example:6380/',
  'redis://:geheim@[::1]:6379'
]) {
  t.test(`usable: ${url}`, async t => {
    t.equal(redisUrlSchema.safeParse(url).success, true)
  })
}

for (const [url, reason] of [
  ['redis+sentinel://geheim@a:26379,b:26379/master', /sentinel and cluster are not supported yet/],
  ['redis+cluster://geheim@a:6379', /sentinel and cluster are not supported yet/],
  ['http://geheim@cache.example', /must start with redis/],
  ['REDISS://geheim@cache.example', /must start with redis/],
  ['cache.example:6379', /must start with redis/],
  ['/run/redis.sock', /must start with redis/],
  ['redis://', /not a URL with a host/],
  ['redis://geheim@a:6379,b:6379', /not a URL with a host/],
  ['redis://geheim@cache.example/nul', /database number/],
  ['redis://geheim@cache.example?commandTimeout=9', /query/],
  ['redis://a:geheim%zz@cache.example', /percent-encoded/]
] as const) {
  t.test(`refused without repeating it: ${url}`, async t => {
    const { error } = redisUrlSchema.safeParse(url)
    t.match(error?.message, reason)
    t.notMatch(JSON.stringify(error), /geheim/)
  })
}
