import t from 'tap'
import { parseRedisUrl } from '../../src/cache/redis-url.ts'
import { cacheSchema, redisUrlSchema } from '../../src/cache/schema.ts'

const one = (host: string, port = 6379) => ({ hosts: [{ host, port }], tls: false, soort: 'server', db: 0 })
const two = (port: number) => [
  { host: 'a', port },
  { host: 'b', port: 7000 }
]

for (const [url, address] of [
  ['redis://cache.example', one('cache.example')],
  ['redis://cache.example:6380/2', { ...one('cache.example', 6380), db: 2 }],
  ['rediss://cache.example/', { ...one('cache.example'), tls: true }],
  [
    'redis://klantbeeld:s%40f%3Ae@cache.example',
    { ...one('cache.example'), username: 'klantbeeld', password: 's@f:e' }
  ],
  ['redis://:geheim@[::1]:6379', { ...one('::1'), password: 'geheim' }],
  ['redis+cluster://a,b:7000', { hosts: two(6379), tls: false, soort: 'cluster' }],
  ['rediss+cluster://u:p@a,b:7000/', { hosts: two(6379), tls: true, username: 'u', password: 'p', soort: 'cluster' }],
  [
    'redis+sentinel://a,b:7000/my-master',
    { hosts: two(26_379), tls: false, soort: 'sentinel', master: 'my-master', db: 0 }
  ],
  [
    'rediss+sentinel://:p@a,b:7000/master/3',
    { hosts: two(26_379), tls: true, password: 'p', soort: 'sentinel', master: 'master', db: 3 }
  ]
] as const) {
  t.test(`usable: ${url}`, async t => {
    t.same(parseRedisUrl(url), { address })
    t.equal(redisUrlSchema.safeParse(url).success, true)
  })
}

for (const [url, reason] of [
  ['http://geheim@cache.example', /must start with redis/],
  ['REDISS://geheim@cache.example', /must start with redis/],
  ['redis+ring://geheim@cache.example', /must start with redis/],
  ['cache.example:6379', /must start with redis/],
  ['/run/redis.sock', /must start with redis/],
  ['redis://', /not a URL with a host/],
  ['redis+cluster://geheim@a,,b', /not a URL with a host/],
  ['redis+cluster://geheim@a,b:zesduizend', /not a URL with a host/],
  ['redis://geheim@a:6379,b:6379', /names several hosts/],
  ['redis://geheim@cache.example/nul', /database number/],
  ['redis+cluster://geheim@a/1', /cluster has no database number/],
  ['redis+sentinel://geheim@a', /name of the master/],
  ['redis+sentinel://geheim@a/master/nul', /name of the master/],
  ['redis+sentinel://geheim@a/master/0/0', /name of the master/],
  ['redis://geheim@cache.example?commandTimeout=9', /query/],
  ['redis://a:geheim%zz@cache.example', /percent-encoded/]
] as const) {
  t.test(`refused without repeating it: ${url}`, async t => {
    const { error } = redisUrlSchema.safeParse(url)
    t.match(error?.message, reason)
    t.notMatch(JSON.stringify(error), /geheim/)
  })
}

t.test('the cache section has a default for everything, and refuses what it does not know', async t => {
  const { beelden, redis } = cacheSchema.parse({})
  t.same([beelden.ttlS, redis.tijdslimietMs], [3, 20])
  for (const wrong of [{ beelden: { ttlMs: 1 } }, { redis: { tls: { sleutel: 'x' } } }, { redis: { url: 'x' } }]) {
    t.equal(cacheSchema.safeParse(wrong).success, false)
  }
})
