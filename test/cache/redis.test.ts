import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import { openCache } from '../../src/cache/open.ts'
import type { Cache, CacheSleutel } from '../../src/cache/port.ts'
import type { KeyRing } from '../../src/cache/seal.ts'
import { createSleutelmaker } from '../../src/cache/sleutel.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import { startRedis } from '../steun/redis.ts'
import { cacheContract } from './contract.ts'

const server = await startRedis()
const raw = new Redis(server.url)
raw.on('error', () => {})
t.teardown(async () => {
  raw.disconnect()
  await server.stop()
})

const key: [string, KeyObject] = ['k1', createSecretKey(randomBytes(32))]
const ring = (huidig: string, ...sleutels: [string, KeyObject][]): KeyRing => ({ huidig, sleutels: new Map(sleutels) })
const bewaard = (waarde: unknown) => ({ waarde, opgehaaldOp: '2026-11-23T12:00:00Z' })
const klant: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999993653' }
const ander: Klant = { soort: 'natuurlijkPersoon', burgerservicenummer: '999990019' }
const maker = createSleutelmaker(createSecretKey(randomBytes(32)))
const sleutelOf = (wie: Klant, operatie: string) => maker.sleutel(wie, { bron: 'brp', operatie, plan: 'p' })
const sleutel = sleutelOf(klant, 'persoon')

const open = async (options: { url?: string; sleutelring?: KeyRing; events?: EventEmitter } = {}): Promise<Cache> => {
  const { url = server.url, sleutelring = ring('k1', key), events } = options
  const onBereikbaar = (now: boolean) => events?.emit(`${now}`)
  const redis = { url, sleutelring, onBereikbaar }
  return openCache({ geheugenMaxBytes: 1, klok: () => performance.now(), redis })
}

const test = (rule: string, body: (t: Test, cache: Cache, events: EventEmitter) => Promise<void>) =>
  t.test(rule, async t => {
    await raw.flushall()
    const events = new EventEmitter()
    const cache = await open({ events })
    await body(t, cache, events).finally(() => cache.close())
  })

const valueKeyOf = async (of: CacheSleutel) => (await raw.keys(`*${of.klant}*${of.naam}`))[0] ?? 'absent'
const generationKeyOf = async (of: CacheSleutel) => (await raw.keys(`*${of.klant}*generatie`))[0] ?? 'absent'

const elapsedMs = async (work: () => Promise<unknown>) => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

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
  await cache.put(sleutel, bewaard({ bsn: '999993653', naam: 'Jansen' }), 60)
  await cache.put(sleutelOf(klant, 'zaken'), bewaard(Array(200).fill({ bsn: '999993653', naam: 'Jansen' })), 60)
  const names = await raw.keys('*')
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
    await cache.put(sleutel, bewaard('goed'), 60)
    await cache.put(other, bewaard('ander'), 60)
    await spoil(await valueKeyOf(sleutel), await valueKeyOf(other))
    t.equal(await cache.get(sleutel), undefined)
    t.equal((await cache.get(other))?.waarde, 'ander')
    await cache.put(sleutel, bewaard('weer goed'), 60)
    t.equal((await cache.get(sleutel))?.waarde, 'weer goed')
  })
}

test('a value copied from another klant is a miss, with its generation too', async (t, cache) => {
  const other = sleutelOf(ander, 'persoon')
  await cache.put(sleutel, bewaard('van klant'), 60)
  await cache.put(other, bewaard('van ander'), 60)
  await raw.copy(await valueKeyOf(other), await valueKeyOf(sleutel), 'REPLACE')
  await raw.copy(await generationKeyOf(other), await generationKeyOf(sleutel), 'REPLACE')
  t.equal(await cache.get(sleutel), undefined)
})

test('what was purged cannot be written back by a slower writer', async (t, cache) => {
  await cache.put(sleutel, bewaard('oud'), 60)
  const name = await valueKeyOf(sleutel)
  const old = (await raw.getBuffer(name)) ?? Buffer.of()
  await cache.removeKlant(sleutel.klant)
  await cache.put(sleutelOf(klant, 'zaken'), bewaard('nieuw'), 60)
  await raw.set(name, old)
  t.equal(await cache.get(sleutel), undefined)
})

test('a purge by one replica holds for the other', async (t, cache) => {
  const replica = await open()
  await cache.put(sleutel, bewaard('x'), 60)
  t.equal((await replica.get(sleutel))?.waarde, 'x')
  await replica.removeKlant(sleutel.klant)
  t.equal(await cache.get(sleutel), undefined)
  await replica.close()
})

test('after a key rotation old values open; without the old key they are misses', async (t, cache) => {
  const next: [string, KeyObject] = ['k2', createSecretKey(randomBytes(32))]
  const rotated = await open({ sleutelring: ring('k2', next, key) })
  const later = await open({ sleutelring: ring('k2', next) })
  await cache.put(sleutel, bewaard('oud'), 60)
  t.equal((await rotated.get(sleutel))?.waarde, 'oud')
  t.equal(await later.get(sleutel), undefined)
  await Promise.all([rotated.close(), later.close()])
})

test('every key expires: a value after its TTL, the generation not before its values', async (t, cache) => {
  await cache.put(sleutel, bewaard('lang'), 60)
  await cache.put(sleutelOf(klant, 'zaken'), bewaard('kort'), 1.5)
  const [long, short, generation] = await Promise.all([
    raw.pttl(await valueKeyOf(sleutel)),
    raw.pttl(await valueKeyOf(sleutelOf(klant, 'zaken'))),
    raw.pttl(await generationKeyOf(sleutel))
  ])
  t.ok(long > 50_000 && long <= 60_000)
  t.ok(short > 0 && short <= 1_500)
  t.ok(generation > 50_000 && generation <= 60_000)
})

test('an event loop that was blocked is not taken for a slow Redis', async (t, cache) => {
  await cache.put(sleutel, bewaard('x'), 60)
  const answer = cache.get(sleutel)
  const until = performance.now() + 60
  while (performance.now() < until);
  t.equal((await answer)?.waarde, 'x')
  t.equal(cache.state().bereikbaar, true)
})

test('an ACL user with a password of odd characters gets in, a wrong password starts without cache', async t => {
  await raw.acl('SETUSER', 'klantbeeld', 'on', '>p@ss:w/rd%', '~klantbeeld:*', '+@all')
  const url = (password: string) => server.url.replace('//', `//klantbeeld:${encodeURIComponent(password)}@`)
  const allowed = await open({ url: url('p@ss:w/rd%') })
  await allowed.put(sleutel, bewaard('x'), 60)
  t.equal((await allowed.get(sleutel))?.waarde, 'x')
  const refused = await open({ url: url('fout') })
  t.equal(refused.state().bereikbaar, false)
  t.equal(await refused.get(sleutel), undefined)
  await Promise.all([allowed.close(), refused.close()])
})

test('a killed Redis: nothing throws or waits, state says so, and it comes back by itself', async (t, cache, events) => {
  await cache.put(sleutel, bewaard('voor'), 60)
  const gone = once(events, 'false')
  await server.kill()
  const tookMs = await elapsedMs(async () => {
    t.equal(await cache.get(sleutel), undefined)
    await cache.put(sleutel, bewaard('tijdens'), 60)
  })
  t.ok(tookMs < 50, `get and put took ${tookMs} ms`)
  await gone
  t.same(cache.state(), { soort: 'redis', bereikbaar: false })
  t.equal(await cache.removeKlant(sleutel.klant), false, 'a purge that could not be done is not confirmed')

  const back = once(events, 'true')
  await server.restart()
  await back
  t.equal(cache.state().bereikbaar, true)
  await cache.put(sleutel, bewaard('na'), 60)
  t.equal((await cache.get(sleutel))?.waarde, 'na')
})

test('a frozen Redis costs its time limit once, then nothing until it answers again', async (t, cache, events) => {
  await cache.put(sleutel, bewaard('voor'), 60)
  await server.freeze()
  const tookMs = await elapsedMs(async () => {
    for (let i = 0; i < 50; i++) t.equal(await cache.get(sleutel), undefined)
  })
  t.ok(tookMs < 100, `fifty questions took ${tookMs} ms`)
  t.equal(cache.state().bereikbaar, false)
  const second = await open()
  t.equal(second.state().bereikbaar, false, 'and a service that starts now does not wait for it')
  await second.close()

  const back = once(events, 'true')
  await server.unfreeze()
  await back
  t.equal((await cache.get(sleutel))?.waarde, 'voor')
})

test('a Redis that became a replica and refuses writes is left, and found again as a master', async (t, cache, events) => {
  const gone = once(events, 'false')
  await raw.replicaof('127.0.0.1', 1)
  await cache.put(sleutel, bewaard('x'), 60)
  await gone
  const back = once(events, 'true')
  await raw.replicaof('NO', 'ONE')
  await back
  await cache.put(sleutel, bewaard('x'), 60)
  t.equal((await cache.get(sleutel))?.waarde, 'x')
})

t.test('a connection on which nothing is answered is given up and tried anew', async t => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const sockets: Socket[] = []
  const twice = new Promise<void>(resolve => {
    silent.on('connection', socket => sockets.push(socket) === 2 && resolve())
  })
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const cache = await open({ url: `redis://127.0.0.1:${port}` })
  t.equal(cache.state().bereikbaar, false)
  await twice
  await cache.close()
  for (const socket of sockets) socket.destroy()
  silent.close()
})

t.test('a service starts within half a second without Redis', async t => {
  const opened: Cache[] = []
  const tookMs = await elapsedMs(async () => opened.push(await open({ url: 'redis://127.0.0.1:1' })))
  t.ok(tookMs < 500, `took ${tookMs} ms`)
  for (const cache of opened) {
    t.same(cache.state(), { soort: 'redis', bereikbaar: false })
    await cache.put(sleutel, bewaard('x'), 60)
    t.equal(await cache.get(sleutel), undefined)
    await cache.close()
  }
})
