import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import type { Cache, CacheSleutel } from '../../src/cache/port.ts'
import type { KeyRing } from '../../src/cache/seal.ts'
import { startRedis } from '../steun/redis.ts'
import { cacheContract, keep } from './contract.ts'
import { ander, bewaard, key, klant, listening, openReplica, ring, sleutel, sleutelOf } from './redis-cache.ts'

const server = await startRedis()
const raw = new Redis(server.url)
raw.on('error', () => {})
t.teardown(async () => {
  raw.disconnect()
  await server.stop()
})

const open = (options: { url?: string; sleutelring?: KeyRing } = {}) => openReplica({ url: server.url, ...options })

const test = (rule: string, body: (t: Test, cache: Cache) => Promise<void>) =>
  t.test(rule, async t => {
    await raw.flushall()
    const cache = await open()
    await body(t, cache).finally(() => cache.close())
  })

const valueKeyOf = async (of: CacheSleutel) => (await raw.keys(`*${of.klant}*${of.naam}`))[0] ?? 'absent'
const generationKeyOf = async (of: CacheSleutel) => (await raw.keys(`*${of.klant}*generatie`))[0] ?? 'absent'

t.test('the contract of the port', async t => {
  const advance = async (ms: number) => {
    for (const name of await raw.keys('*')) await raw.pexpire(name, (await raw.pttl(name)) - ms)
  }
  const openEmpty = async () => {
    await raw.flushall()
    return open()
  }
  cacheContract(t, { open: openEmpty, advance })
})

test('a dump of Redis holds no number, no name and no value', async (t, cache) => {
  const secrets = ['999993653', 'Jansen', 'brp', 'persoon', 'opgehaaldOp']
  await keep(cache, sleutel, bewaard({ bsn: '999993653', naam: 'Jansen' }))
  await keep(cache, sleutelOf(klant, 'zaken'), bewaard(Array(200).fill({ bsn: '999993653', naam: 'Jansen' })))
  const names = (await raw.keys('*')).filter(name => !name.endsWith(':proef'))
  const dump = Buffer.concat(
    await Promise.all(names.map(name => raw.getBuffer(name).then(value => value ?? Buffer.of())))
  )
  t.equal(names.length, 3, 'two values and the generation of their klant')
  for (const secret of secrets) {
    t.notOk(dump.includes(secret))
    t.notOk(names.join().includes(secret))
  }
})

const poisons: Record<string, (name: string, copy: string) => Promise<unknown>> = {
  'text of another program': name => raw.set(name, '{"waarde":1,"opgehaaldOp":"x"}'),
  'an empty value': name => raw.set(name, ''),
  'random bytes': name => raw.set(name, randomBytes(200)),
  'a truncated value': async name => raw.set(name, ((await raw.getBuffer(name)) ?? Buffer.of()).subarray(0, -5)),
  'a value with a changed bit': async name => raw.setbit(name, 160, 1 - (await raw.getbit(name, 160))),
  'another kind of key': async name => [await raw.del(name), await raw.lpush(name, 'x')],
  'a value copied from another question of the klant': (name, copy) => raw.copy(copy, name, 'REPLACE')
}
for (const [poison, spoil] of Object.entries(poisons)) {
  test(`${poison} is a miss, and is replaced by the next put`, async (t, cache) => {
    const other = sleutelOf(klant, 'zaken')
    await keep(cache, sleutel, bewaard('goed'))
    await keep(cache, other, bewaard('ander'))
    await spoil(await valueKeyOf(sleutel), await valueKeyOf(other))
    t.equal(await cache.get(sleutel), undefined)
    t.equal((await cache.get(other))?.waarde, 'ander')
    await keep(cache, sleutel, bewaard('weer goed'))
    t.equal((await cache.get(sleutel))?.waarde, 'weer goed')
  })
}

test('a value copied from another klant is a miss, with its generation too', async (t, cache) => {
  const other = sleutelOf(ander, 'persoon')
  await keep(cache, sleutel, bewaard('van klant'))
  await keep(cache, other, bewaard('van ander'))
  await raw.copy(await valueKeyOf(other), await valueKeyOf(sleutel), 'REPLACE')
  await raw.copy(await generationKeyOf(other), await generationKeyOf(sleutel), 'REPLACE')
  t.equal(await cache.get(sleutel), undefined)
})

test('what was purged cannot be written back by a slower writer', async (t, cache) => {
  await keep(cache, sleutel, bewaard('oud'))
  const name = await valueKeyOf(sleutel)
  const old = (await raw.getBuffer(name)) ?? Buffer.of()
  await cache.removeKlant(sleutel.klant)
  await keep(cache, sleutelOf(klant, 'zaken'), bewaard('nieuw'))
  await raw.set(name, old)
  t.equal(await cache.get(sleutel), undefined)
})

test('a purge by one replica holds for the other', async (t, cache) => {
  const replica = await open()
  await keep(cache, sleutel, bewaard('x'))
  t.equal((await replica.get(sleutel))?.waarde, 'x')
  await replica.removeKlant(sleutel.klant)
  t.equal(await cache.get(sleutel), undefined)
  await replica.close()
})

test('after a key rotation old values open; without the old key they are misses', async (t, cache) => {
  const next: [string, KeyObject] = ['k2', createSecretKey(randomBytes(32))]
  const rotated = await open({ sleutelring: ring('k2', next, key) })
  const later = await open({ sleutelring: ring('k2', next) })
  await keep(cache, sleutel, bewaard('oud'))
  t.equal((await rotated.get(sleutel))?.waarde, 'oud')
  t.equal(await later.get(sleutel), undefined)
  await Promise.all([rotated.close(), later.close()])
})

test('every key expires: a value after its TTL, the generation not before its values', async (t, cache) => {
  await keep(cache, sleutel, bewaard('lang'))
  await keep(cache, sleutelOf(klant, 'zaken'), { ...bewaard('kort'), ttlS: 1.5 })
  const [long, short, generation] = await Promise.all([
    raw.pttl(await valueKeyOf(sleutel)),
    raw.pttl(await valueKeyOf(sleutelOf(klant, 'zaken'))),
    raw.pttl(await generationKeyOf(sleutel))
  ])
  t.ok(long > 50_000 && long <= 60_000)
  t.ok(short > 0 && short <= 1_500)
  t.ok(generation >= long && generation <= 120_000)
})

test('of a link only HMACs are in Redis, each with its end', async (t, cache) => {
  const { klant: wie } = sleutel
  const resource = '5f2c1f5e-3a8e-4d9b-8c45-0d6f7b6a1e11'
  await cache.index(wie, [resource], 60)
  await cache.index(wie, [resource], 1)
  const name = (await raw.keys('*bron*'))[0] ?? ''
  t.match(name, /^klantbeeld:\{bron\d\}:[\w-]{43}$/)
  const [seconds, micros] = await raw.time()
  const restMs = Number(await raw.zscore(name, wie)) - (Number(seconds) * 1000 + Number(micros) / 1000)
  t.ok(restMs > 50_000 && restMs <= 60_000, 'the longer of the two')
  t.ok((await raw.pttl(name)) > 50_000)
  await raw.zadd(name, 1, 'lang geleden')
  t.same(await cache.klantenVan(resource), [wie])
})

test('one replica holds the question, the others hear when it has ended', async (t, cache) => {
  const other = await open()
  await Promise.all([listening(cache), listening(other)])
  const termijn = { ttlS: 60, verouderdS: 0 }
  const first = await cache.claim(sleutel, termijn)
  const second = await other.claim(sleutel, termijn)
  t.equal(first.elders, undefined)
  const waited = second.elders?.(new AbortController().signal)
  await first.end(bewaard('een keer gevraagd'))
  await waited
  t.equal((await other.get(sleutel))?.waarde, 'een keer gevraagd')
  t.equal((await other.claim(sleutel, termijn)).elders, undefined, 'and then it is free')
  await other.close()
})

test('who waits for another replica stops with his signal', async (t, cache) => {
  const other = await open()
  await Promise.all([listening(cache), listening(other)])
  await cache.claim(sleutel, { ttlS: 60, verouderdS: 0 })
  const { elders } = await other.claim(sleutel, { ttlS: 60, verouderdS: 0 })
  t.type(elders, 'function')
  await elders?.(AbortSignal.abort())
  await other.close()
})

test('a purge is heard by the other replica within 100 ms', async (t, cache) => {
  const other = await open()
  await listening(other)
  const timesMs: number[] = []
  for (let i = 0; i < 5; i++) {
    const heard = new Promise<void>(resolve => {
      other.watch(melding => melding.soort === 'verwijderd' && melding.klant === `klant${i}` && resolve())
    })
    const from = performance.now()
    t.equal(await cache.removeKlant(`klant${i}`), true)
    await heard
    timesMs.push(performance.now() - from)
  }
  const [, , medianMs = Number.POSITIVE_INFINITY] = timesMs.toSorted((a, b) => a - b)
  t.ok(medianMs < 100, `took ${medianMs} ms`)
  await other.close()
})

// What the README asks for: no administration, no other keys, no other channels.
const allowedCommands = ['-@all', '+@read', '+@write', '+@scripting', '+@pubsub', '+@connection', '+info', '+time']

test('an ACL user with a password of odd characters gets in, a wrong password starts without cache', async t => {
  await raw.acl('SETUSER', 'klantbeeld', 'on', '>p@ss:w/rd%', '~klantbeeld:*', '&klantbeeld:*', ...allowedCommands)
  const url = (password: string) => server.url.replace('//', `//klantbeeld:${encodeURIComponent(password)}@`)
  const allowed = await open({ url: url('p@ss:w/rd%') })
  await keep(allowed, sleutel, bewaard('x'))
  t.equal((await allowed.get(sleutel))?.waarde, 'x')
  await listening(allowed)
  t.equal(await allowed.removeKlant(sleutel.klant), true)
  await allowed.index('a', ['r'], 10)
  t.same(await allowed.klantenVan('r'), ['a'])
  const refused = await open({ url: url('fout') })
  t.equal(refused.state().bereikbaar, false)
  t.equal(await refused.get(sleutel), undefined)
  await Promise.all([allowed.close(), refused.close()])
})
