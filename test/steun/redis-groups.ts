import { execFile } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { freePort, type RedisServer, startLocal } from './redis.ts'

const run = promisify(execFile)

/** Several servers that work together, by the URL with which the service finds them. */
export type RedisGroup = {
  readonly url: string
  readonly servers: readonly RedisServer[]
  stop(): Promise<void>
}

/** Why a group cannot be started here: it needs the `redis-server` of this machine, a container is not enough. */
export const noLocalRedis = async (): Promise<string | false> =>
  run('redis-server', ['--version']).then(
    () => false,
    () => 'wants redis-server on this machine'
  )

const portOf = ({ url }: RedisServer) => Number(new URL(url).port)
const hostsOf = (servers: readonly RedisServer[]) => servers.map(server => `127.0.0.1:${portOf(server)}`).join()
const stopAll = async (servers: readonly RedisServer[]) => {
  await Promise.all(servers.map(({ stop }) => stop()))
}

const until = async (isDone: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 300; i++) {
    if (await isDone()) return
    await sleep(50)
  }
  throw new Error('the Redis group did not become ready')
}

/** Three masters with a third of the slots each. */
export const startCluster = async (): Promise<RedisGroup> => {
  const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-cluster-'))
  const node = async (i: number) => {
    const settings = ['--cluster-enabled', 'yes', '--cluster-config-file', join(folder, `${i}.conf`)]
    return startLocal(await freePortWithBus(), [...settings, '--cluster-node-timeout', '1000'])
  }
  const servers = [await node(0), await node(1), await node(2)]
  const admins = servers.map(({ url }) => new Redis(url))
  await Promise.all(admins.map((admin, i) => admin.cluster('ADDSLOTSRANGE', ...slotsOf(i))))
  for (const server of servers) await admins[0]?.cluster('MEET', '127.0.0.1', portOf(server))
  const isWhole = async (admin: Redis) => String(await admin.cluster('INFO')).includes('cluster_state:ok')
  const knowsAll = async (admin: Redis) => String(await admin.cluster('INFO')).includes('cluster_known_nodes:3')
  await until(async () =>
    (await Promise.all(admins.flatMap(admin => [isWhole(admin), knowsAll(admin)]))).every(Boolean)
  )
  for (const admin of admins) admin.disconnect()
  const stop = async () => {
    await stopAll(servers)
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `redis+cluster://${hostsOf(servers)}`, servers, stop }
}

const isFree = (port: number): Promise<boolean> => {
  const server = createServer().listen(port, '127.0.0.1')
  return once(server, 'listening').then(
    () => new Promise<boolean>(resolve => server.close(() => resolve(true))),
    () => false
  )
}

/** The bus of a node is at its port + 10000; both stay below what systems hand out to clients. */
const freePortWithBus = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(10_000, 22_000)
    if ((await isFree(port)) && (await isFree(port + 10_000))) return port
  }
}

const slotsOf = (i: number): [number, number] => [Math.ceil((i * 16_384) / 3), Math.ceil(((i + 1) * 16_384) / 3) - 1]

/** A master, its replica and three sentinels, which call the master down after half a second. */
export const startSentinels = async (): Promise<RedisGroup> => {
  const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-sentinel-'))
  const master = await startLocal(await freePort())
  const replica = await startLocal(await freePort(), ['--replicaof', '127.0.0.1', `${portOf(master)}`])
  const sentinel = async (i: number) => {
    const file = join(folder, `${i}.conf`)
    await writeFile(file, sentinelSettings(portOf(master)))
    return startLocal(await freePort(), [file, '--sentinel'])
  }
  const sentinels = [await sentinel(0), await sentinel(1), await sentinel(2)]
  const admins = sentinels.map(({ url }) => new Redis(url))
  const knows = async (admin: Redis) => {
    const state = String(await admin.call('SENTINEL', 'MASTER', 'klantbeeld'))
    return state.includes('num-slaves,1') && state.includes('num-other-sentinels,2')
  }
  await until(async () => (await Promise.all(admins.map(knows))).every(Boolean))
  for (const admin of admins) admin.disconnect()
  const servers = [master, replica, ...sentinels]
  const stop = async () => {
    await stopAll(servers)
    await rm(folder, { recursive: true, force: true })
  }
  return { url: `redis+sentinel://${hostsOf(sentinels)}/klantbeeld`, servers, stop }
}

const sentinelSettings = (masterPort: number) => `
sentinel monitor klantbeeld 127.0.0.1 ${masterPort} 2
sentinel down-after-milliseconds klantbeeld 500
sentinel failover-timeout klantbeeld 2000
`

/** Answers over TLS only, and asks for a client certificate. */
export const startTlsServer = async (pem: { cert: string; key: string; ca: string }): Promise<RedisServer> => {
  const port = await freePort()
  const files = ['--tls-cert-file', pem.cert, '--tls-key-file', pem.key, '--tls-ca-cert-file', pem.ca]
  const plain = await startLocal(await freePort(), ['--tls-port', `${port}`, ...files])
  return { ...plain, url: `rediss://localhost:${port}` }
}
