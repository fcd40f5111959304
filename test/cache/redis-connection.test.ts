import { EventEmitter, once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { Redis } from 'ioredis'
import t, { type Test } from 'tap'
import type { Cache, Melding } from '../../src/cache/port.ts'
import { startRedis } from '../steun/redis.ts'
import { startSlowPath } from '../steun/slow-path.ts'
import { keep } from './contract.ts'
import { bewaard, elapsedMs, listening, openReplica, sleutel } from './redis-cache.ts'

const server = await startRedis()
const raw = new Redis(server.url)
raw.on('error', () => {})
t.teardown(async () => {
  raw.disconnect()
  await server.stop()
})

const test = (rule: string, body: (t: Test, cache: Cache, events: EventEmitter) => Promise<void>) =>
  t.test(rule, async t => {
    const events = new EventEmitter()
    const cache = await openReplica({ url: server.url, events })
    await body(t, cache, events).finally(() => cache.close())
  })

test('a killed Redis: nothing throws or waits, state says so, and it comes back by itself', async (t, cache, events) => {
  await keep(cache, sleutel, bewaard('voor'))
  const gone = once(events, 'false')
  await server.kill()
  const tookMs = await elapsedMs(async () => {
    t.equal(await cache.get(sleutel), undefined)
    await keep(cache, sleutel, bewaard('tijdens'))
  })
  t.ok(tookMs < 300, `get and put took ${tookMs} ms`)
  await gone
  t.same(cache.state(), { soort: 'redis', bereikbaar: false })
  t.equal(await cache.removeKlant(sleutel.klant), false, 'a purge that could not be done is not confirmed')
  t.equal(await cache.klantenVan('r'), undefined, 'whom a notification concerns is not known, which is not nobody')

  const back = once(events, 'true')
  await server.restart()
  const backMs = await elapsedMs(() => back)
  t.ok(backMs < 2_000, `back after ${backMs} ms`)
  await keep(cache, sleutel, bewaard('na'))
  t.equal((await cache.get(sleutel))?.waarde, 'na')
})

test('a frozen Redis is asked once, then not until it answers again', async (t, cache, events) => {
  await keep(cache, sleutel, bewaard('voor'))
  await server.freeze()
  t.equal(await cache.get(sleutel), undefined)
  t.equal(cache.state().bereikbaar, false)
  const tookMs = await elapsedMs(async () => {
    for (let i = 0; i < 50; i++) t.equal(await cache.get(sleutel), undefined)
  })
  t.ok(tookMs < 300, `fifty more questions took ${tookMs} ms`)
  const second = await openReplica({ url: server.url })
  t.equal(second.state().bereikbaar, false, 'and a service that starts now does not wait for it')
  await second.close()

  const back = once(events, 'true')
  await server.unfreeze()
  const backMs = await elapsedMs(() => back)
  t.ok(backMs < 2_000, `back after ${backMs} ms`)
  t.equal((await cache.get(sleutel))?.waarde, 'voor')
})

t.test('a slow Redis costs its limit once: then only our own probes wait for it', async t => {
  const path = await startSlowPath(Number(new URL(server.url).port))
  const events = new EventEmitter()
  const cache = await openReplica({ url: `redis://127.0.0.1:${path.port}`, events, tijdslimietMs: 20 })
  if (!cache.state().bereikbaar) await once(events, 'true')
  const [asked, probed] = [path.count(':waarde:'), path.count(':proef')]

  path.delay(100)
  const firstMs = await elapsedMs(() => cache.get(sleutel))
  t.ok(firstMs < 100, `took ${firstMs} ms`)
  while (path.count(':proef') < probed + 3) {
    await cache.get(sleutel)
    await new Promise(setImmediate)
  }
  t.equal(path.count(':waarde:'), asked + 1, 'one question of all that were asked reached it')

  path.delay(0)
  const back = once(events, 'true')
  const backMs = await elapsedMs(() => back)
  t.ok(backMs < 2_000, `back after ${backMs} ms`)
  await cache.close()
  path.close()
})

test('an event loop that was blocked is not taken for a slow Redis', async t => {
  const events = new EventEmitter()
  const cache = await openReplica({ url: server.url, events, tijdslimietMs: 20 })
  if (!cache.state().bereikbaar) await once(events, 'true')
  await keep(cache, sleutel, bewaard('x'))
  const answer = cache.get(sleutel)
  const until = performance.now() + 60
  while (performance.now() < until);
  t.equal((await answer)?.waarde, 'x')
  t.equal(cache.state().bereikbaar, true)
  await cache.close()
})

test('a Redis that became a replica and refuses writes is left, and found again as a master', async (t, cache, events) => {
  const gone = once(events, 'false')
  await raw.replicaof('127.0.0.1', 1)
  await keep(cache, sleutel, bewaard('x'))
  await gone
  const back = once(events, 'true')
  await raw.replicaof('NO', 'ONE')
  await back
  await keep(cache, sleutel, bewaard('x'))
  t.equal((await cache.get(sleutel))?.waarde, 'x')
})

test('a command that Redis refuses is no outage', async (t, cache) => {
  await keep(cache, sleutel, bewaard('x'))
  await raw.config('SET', 'maxmemory', '1')
  await keep(cache, sleutel, bewaard('y'))
  await raw.config('SET', 'maxmemory', '0')
  t.equal(cache.state().bereikbaar, true)
  t.equal((await cache.get(sleutel))?.waarde, 'x')
})

test('who keeps something of his own is told when purges cannot be heard, killed or frozen', async (t, cache) => {
  await listening(cache)
  const heard = new EventEmitter()
  cache.watch(({ soort }: Melding) => heard.emit(soort))
  for (const [stop, start] of [
    [server.kill, server.restart],
    [server.freeze, server.unfreeze]
  ] as const) {
    const deaf = once(heard, 'doof')
    await stop()
    await deaf
    const again = once(heard, 'luistert')
    await start()
    await again
    t.pass('and when they are again')
  }
})

t.test('a connection on which nothing is answered is given up and tried anew', async t => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const sockets: Socket[] = []
  const fourth = new Promise<void>(resolve => {
    silent.on('connection', socket => sockets.push(socket) === 4 && resolve())
  })
  const address = silent.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const cache = await openReplica({ url: `redis://127.0.0.1:${port}` })
  t.equal(cache.state().bereikbaar, false)
  await fourth // two for questions, two to listen
  await cache.close()
  for (const socket of sockets) socket.destroy()
  silent.close()
})

t.test('a service starts within half a second without Redis', async t => {
  const opened: Cache[] = []
  const tookMs = await elapsedMs(async () => opened.push(await openReplica({ url: 'redis://127.0.0.1:1' })))
  t.ok(tookMs < 500, `took ${tookMs} ms`)
  for (const cache of opened) {
    t.same(cache.state(), { soort: 'redis', bereikbaar: false })
    await keep(cache, sleutel, bewaard('x'))
    t.equal(await cache.get(sleutel), undefined)
    await cache.close()
  }
})
