import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'

/** A real Redis without persistence. `kill` is a crash; `restart` brings an empty one back on the same port. */
export type RedisServer = {
  readonly url: string
  kill(): Promise<void>
  restart(): Promise<void>
  /** Frozen it still accepts connections, but answers nothing. */
  freeze(): Promise<void>
  unfreeze(): Promise<void>
  stop(): Promise<void>
}

const noPersistence = ['--save', '', '--appendonly', 'no']
const run = promisify(execFile)
const docker = (...args: string[]) => run('docker', args, { timeout: 10_000 })

/** In a container when a Docker engine answers, else the `redis-server` of this machine; says in one line which. */
export const startRedis = async (): Promise<RedisServer> => {
  const port = await freePort()
  const inDocker = await dockerAnswers()
  process.stdout.write(`# Redis for this test: ${inDocker ? 'a container (testcontainers)' : 'local redis-server'}\n`)
  return inDocker ? startContainer(port) : startLocal(port)
}

const dockerAnswers = (): Promise<boolean> =>
  run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 2000 }).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false
  )

const startContainer = async (port: number): Promise<RedisServer> => {
  const { GenericContainer } = await import('testcontainers')
  const container = await new GenericContainer('redis:7-alpine')
    .withCommand(['redis-server', ...noPersistence])
    .withExposedPorts({ container: 6379, host: port })
    .start()
  const id = container.getId()
  const url = `redis://${container.getHost()}:${port}`
  await answers(url)
  return {
    url,
    kill: async () => void (await docker('kill', id)),
    restart: async () => {
      await docker('start', id)
      await answers(url)
    },
    freeze: async () => void (await docker('pause', id)),
    unfreeze: async () => void (await docker('unpause', id)),
    stop: async () => void (await container.stop({ timeout: 0 }))
  }
}

/** The `redis-server` of this machine; `extra` are settings as on its command line. */
export const startLocal = async (port: number, extra: readonly string[] = []): Promise<RedisServer> => {
  const url = `redis://127.0.0.1:${port}`
  let server = await spawnLocal(port, extra)
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
  }
  process.once('exit', () => server.kill('SIGKILL'))
  await answers(url)
  return {
    url,
    kill,
    restart: async () => {
      server = await spawnLocal(port, extra)
      await answers(url)
    },
    freeze: async () => void server.kill('SIGSTOP'),
    unfreeze: async () => void server.kill('SIGCONT'),
    stop: kill
  }
}

const spawnLocal = async (port: number, extra: readonly string[]): Promise<ChildProcess> => {
  const args = [...extra, '--port', `${port}`, '--bind', '127.0.0.1', ...noPersistence]
  const server = spawn('redis-server', args, { stdio: 'ignore' })
  try {
    await once(server, 'spawn')
  } catch {
    throw new Error('Redis is needed: start a Docker engine, or install redis-server (apt-get install redis-server).')
  }
  return server
}

/** Until it has answered once; ioredis does the retrying. */
const answers = async (url: string): Promise<void> => {
  const probe = new Redis(url, { retryStrategy: () => 20, maxRetriesPerRequest: 250 })
  probe.on('error', () => {})
  try {
    await probe.ping()
  } finally {
    probe.disconnect()
  }
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return address.port
}
