import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const graceMs = 5_000

/** A process of this run. It talks by messages, one question at a time. */
export type Child = {
  readonly process: ChildProcess
  /** Rejects when the process ends instead of answering. */
  readonly ask: <T>(question: unknown) => Promise<T>
  readonly stop: () => Promise<void>
}

/** The next message, whose shape the process' own file vouches for. */
const nextMessage = async <T>(child: ChildProcess, file: string): Promise<T> => {
  const settled = new AbortController()
  const { signal } = settled
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([message]) => message as T),
      once(child, 'exit', { signal }).then(([code]): never => {
        throw new Error(`${file} ended with ${code}`)
      })
    ])
  } finally {
    settled.abort()
  }
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs)
  child.kill('SIGTERM')
  await exited
  clearTimeout(timer)
}

type StartOptions = { readonly env?: Readonly<Record<string, string>>; readonly nodeOptions?: readonly string[] }
export type Processes = {
  /** Starts a file of the repository, such as `src/main.ts`, with an environment of its own. */
  readonly start: (file: string, options?: StartOptions) => Child
  readonly stopAll: () => Promise<void>
}

/** Every process that is started here ends with this one, whatever happens. */
export const createProcesses = (): Processes => {
  const running = new Set<ChildProcess>()
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL')
  })
  return {
    start: (file, { env = {}, nodeOptions = [] } = {}) => {
      const child = fork(fileURLToPath(new URL(`../${file}`, import.meta.url)), {
        env: { PATH: process.env.PATH, ...env },
        execArgv: [...nodeOptions],
        // Log lines are written, as in production, and go nowhere.
        stdio: ['ignore', 'ignore', 'inherit', 'ipc']
      })
      running.add(child)
      child.once('exit', () => running.delete(child))
      const ask = <T>(question: unknown): Promise<T> => {
        const answer = nextMessage<T>(child, file)
        if (question !== undefined) child.send(question as object)
        return answer
      }
      return { process: child, ask, stop: () => stop(child) }
    },
    stopAll: async () => {
      await Promise.all([...running].map(stop))
    }
  }
}
