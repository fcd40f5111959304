import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'

/** A real PostgreSQL with an empty cluster. `kill` is a crash of the machine; `restart` brings it back. */
export type PostgresServer = {
  /** Makes an empty schema, cheaper than a database, and gives a URL that leads to it. */
  createSchema(): Promise<string>
  kill(): Promise<void>
  restart(): Promise<void>
  /** Frozen it still accepts connections, but answers nothing. */
  freeze(): Promise<void>
  unfreeze(): Promise<void>
  stop(): Promise<void>
}

const run = promisify(execFile)

/** Debian keeps the server's programs outside the PATH, one folder per version. */
const findPrograms = (): string => {
  const root = '/usr/lib/postgresql'
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a))
    return newest === undefined ? '' : join(root, newest, 'bin')
  } catch {
    return ''
  }
}

// PostgreSQL refuses to run as root: then it runs as the user that the package made.
const asUser = async (): Promise<{ prefix: string[]; own: (folder: string) => void }> => {
  if (process.getuid?.() !== 0) return { prefix: [], own: () => undefined }
  const ids = await Promise.all(['-u', '-g'].map(async which => Number((await run('id', [which, 'postgres'])).stdout)))
  const [uid = 0, gid = 0] = ids
  const prefix = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  return { prefix, own: folder => chownSync(folder, uid, gid) }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return address.port
}

const childrenOf = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)

const sendTo = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

const query = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(sql)
  await client.end()
}

const answers = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 250; tries++) {
    const error = await query(url, 'SELECT 1').catch((fault: unknown) => fault)
    if (error === undefined) return
    await delay(20)
  }
  throw new Error('PostgreSQL does not answer')
}

const absent = 'PostgreSQL is needed: install it (apt-get install postgresql).'

export const startPostgres = async (): Promise<PostgresServer> => {
  const { prefix, own } = await asUser().catch(() => {
    throw new Error(absent)
  })
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-postgres-'))
  own(folder)
  const program = (name: string, ...args: string[]): [string, string[]] => {
    const [command = '', ...rest] = [...prefix, join(findPrograms(), name), ...args]
    return [command, rest]
  }
  const data = join(folder, 'data')
  const [initdb, initArgs] = program('initdb', '-D', data, '--no-sync', '-A', 'trust', '-U', 'postgres', '-E', 'UTF8')
  await run(initdb, initArgs, { env: { LC_ALL: 'C' } }).catch(() => {
    throw new Error(absent)
  })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'shared_buffers=16MB',
    'recovery_init_sync_method=syncfs'
  ]

  const start = async (): Promise<ChildProcess> => {
    const [command, args] = program('postgres', '-D', data, '-p', `${port}`, ...settings.flatMap(set => ['-c', set]))
    const child = spawn(command, args, { stdio: 'ignore' })
    await answers(url)
    return child
  }
  let server = await start()
  // Each connection has a process, in a session of its own: a signal to the server alone does not reach those.
  const signal = (name: NodeJS.Signals): void => {
    const { pid, exitCode, signalCode } = server
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const children = childrenOf(pid)
    process.kill(pid, name)
    for (const child of children) sendTo(child, name)
  }
  const ends = async (name: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    signal(name)
    await gone
  }
  process.once('exit', () => signal('SIGKILL'))
  let schemas = 0
  return {
    createSchema: async () => {
      const name = `logboek_${++schemas}`
      await query(url, `CREATE SCHEMA ${name}`)
      return `${url}?options=${encodeURIComponent(`-c search_path=${name}`)}`
    },
    kill: () => ends('SIGKILL'),
    restart: async () => {
      server = await start()
    },
    freeze: async () => signal('SIGSTOP'),
    unfreeze: async () => signal('SIGCONT'),
    stop: async () => {
      await ends('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}
