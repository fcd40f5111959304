import { EventEmitter, once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import t from 'tap'
import type { Cache } from '../../src/cache/port.ts'
import { noLocalRedis, startCluster, startSentinels, startTlsServer } from '../steun/redis-groups.ts'
import { keep } from './contract.ts'
import { bewaard, elapsedMs, listening, openReplica } from './redis-cache.ts'

const skip = await noLocalRedis()
const klanten = Array.from({ length: 60 }, (_, i) => `klant${i}`)
const sleutelOf = (klant: string) => ({ klant, naam: 'vraag' })
const keepAll = (cache: Cache) => Promise.all(klanten.map(klant => keep(cache, sleutelOf(klant), bewaard(klant))))
const readAll = (cache: Cache) => Promise.all(klanten.map(async klant => (await cache.get(sleutelOf(klant)))?.waarde))

const heardPurges = (cache: Cache, count: number): Promise<void> =>
  new Promise(resolve => {
    let left = count
    cache.watch(({ soort }) => soort === 'verwijderd' && --left === 0 && resolve())
  })

t.test(
  'a cluster of three: every klant lies on one node, and all that holds for one server holds',
  { skip },
  async t => {
    const { url, servers, stop } = await startCluster()
    t.teardown(stop)
    const events = new EventEmitter()
    const cache = await openReplica({ url, events })
    const other = await openReplica({ url })
    await Promise.all([listening(cache), listening(other)])
    await keepAll(cache)
    t.same(await readAll(other), klanten)

    await Promise.all(klanten.map(klant => cache.index(klant, ['r1', 'r2', klant], 60)))
    t.same((await other.klantenVan('r2'))?.toSorted(), klanten.toSorted())
    t.same(await other.klantenVan('klant7'), ['klant7'])

    const first = await cache.claim(sleutelOf('klant1'), { ttlS: 60, verouderdS: 0 })
    const second = await other.claim(sleutelOf('klant1'), { ttlS: 60, verouderdS: 0 })
    t.equal(first.elders, undefined)
    const waited = second.elders?.(new AbortController().signal)
    await first.end(bewaard('nieuw'))
    await waited
    t.equal((await other.get(sleutelOf('klant1')))?.waarde, 'nieuw')

    const heard = heardPurges(other, klanten.length)
    const purgeMs = await elapsedMs(async () => {
      t.notOk((await Promise.all(klanten.map(klant => cache.removeKlant(klant)))).includes(false))
      await heard
    })
    t.ok(purgeMs < 200, `sixty purges were heard after ${purgeMs} ms`)
    t.same(new Set(await readAll(other)), new Set([undefined]))

    await keepAll(cache)
    await servers[1]?.freeze()
    const gone = once(events, 'false')
    const halfMs = await elapsedMs(() => readAll(cache))
    await gone
    t.ok(halfMs < 800, `with a node frozen sixty questions took ${halfMs} ms`)
    const openMs = await elapsedMs(() => readAll(cache))
    t.ok(openMs < 300, `sixty more took ${openMs} ms`)
    const back = once(events, 'true')
    await servers[1]?.unfreeze()
    await back
    t.same(await readAll(cache), klanten, 'back, with what was kept')
    await Promise.all([cache.close(), other.close()])
  }
)

t.test('sentinels: after the master died the service goes on with the replica that took over', { skip }, async t => {
  const { url, servers, stop } = await startSentinels()
  t.teardown(stop)
  const events = new EventEmitter()
  const cache = await openReplica({ url, events })
  const other = await openReplica({ url })
  await Promise.all([listening(cache), listening(other)])
  await keepAll(cache)
  t.same(await readAll(other), klanten)

  const gone = once(events, 'false')
  const back = once(events, 'true')
  const again = new Promise<void>(resolve => {
    let isDeaf = false
    other.watch(({ soort }) => {
      if (soort === 'doof') isDeaf = true
      if (soort === 'luistert' && isDeaf) resolve()
    })
  })
  await servers[0]?.kill()
  await gone
  t.same(new Set(await readAll(cache)), new Set([undefined]), 'until then every question goes to its source')
  await Promise.all([back, again])
  await keepAll(cache)
  t.same(await readAll(cache), klanten)
  const heard = heardPurges(other, 1)
  t.equal(await cache.removeKlant('klant1'), true)
  await heard
  await Promise.all([cache.close(), other.close()])
})

const pem = async (folder: string, naam: string, ca?: { cert: string; key: string }) => {
  const made = await generate([{ name: 'commonName', value: naam }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ...(ca && { ca }),
    extensions: ca
      ? [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]
      : [{ name: 'basicConstraints', cA: true, critical: true }]
  })
  const files = { cert: join(folder, `${naam}.crt`), key: join(folder, `${naam}.key`) }
  await Promise.all([writeFile(files.cert, made.cert), writeFile(files.key, made.private)])
  return { files, cert: made.cert, key: made.private }
}

t.test(
  'rediss: over TLS with our certificate; not at a server that an unknown authority vouches for',
  { skip },
  async t => {
    const folder = t.testdir({})
    const ca = await pem(folder, 'ca')
    const strange = await pem(folder, 'vreemd')
    const { files } = await pem(folder, 'redis', ca)
    const server = await startTlsServer({ ...files, ca: ca.files.cert })
    t.teardown(server.stop)
    const own = { certificaat: files.cert, sleutel: files.key }

    const cache = await openReplica({ url: server.url, tls: { ...own, ca: ca.files.cert } })
    await listening(cache)
    await keep(cache, sleutelOf('klant1'), bewaard('x'))
    t.equal((await cache.get(sleutelOf('klant1')))?.waarde, 'x')

    for (const tls of [{ ...own, ca: strange.files.cert }, own, { ca: ca.files.cert }]) {
      const refused = await openReplica({ url: server.url, tls })
      t.equal(refused.state().bereikbaar, false)
      await refused.close()
    }
    await cache.close()
  }
)
