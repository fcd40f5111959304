import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { request } from 'undici'
import { parse } from 'yaml'
import manifest from '../package.json' with { type: 'json' }
import { toEnvironment } from '../simulatie/gemeente.ts'
import { demoUitgevers } from '../simulatie/issuer/issuer.ts'
import type { Child, Processes } from './processes.ts'
import { uitgever } from './settings.ts'
import type { SourceUrls } from './sources.ts'

export type Api = Pick<Child, 'process' | 'stop'> & {
  readonly url: string
  /** From the start of the process until `/health/ready` was 200. */
  readonly readyMs: number
}

export type ApiOptions = {
  readonly folder: string
  readonly sources: SourceUrls
  readonly jwksUrl: string
  /** How long answers of every bron are kept, instead of what the example configuration says. */
  readonly ttlS?: number
  /** So many zaaksystemen instead of one; all of them are the same one. */
  readonly zaaksystemen?: number
  /** So many of these cannot be reached. */
  readonly onbereikbaar?: number
  /** Options of Node for the service, such as `--cpu-prof`. */
  readonly nodeOptions: readonly string[]
  /** Goes before the environment that is made here, such as keys that must outlive the process. */
  readonly env?: Readonly<Record<string, string>>
}

/** One caller asks as much as he can. */
const grenzen = { perMinuutPerClient: 1_000_000, maxVertragingMs: 10_000 }
const readyLimitMs = 60_000
const pollMs = 5

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

/** Options of Node in `npm start`. */
const startOptions = manifest.scripts.start.split(' ').filter(word => word.startsWith('-'))

const readExample = async (file: string): Promise<Record<string, unknown>> =>
  parse(await readFile(new URL(`../config/${file}`, import.meta.url), 'utf8'))

type Bron = { readonly id: string; readonly soort: string }

/** Where nobody listens. */
const nowhere = 'http://127.0.0.1:9'

/** Every zaaksysteem as often as is wanted, under names of their own. */
const multiply = (bronnen: readonly Bron[], { zaaksystemen = 1, onbereikbaar = 0 }: ApiOptions): object[] =>
  bronnen.flatMap(bron => {
    if (bron.soort !== 'zgw') return [bron]
    return Array.from({ length: zaaksystemen }, (_, i) => ({
      ...bron,
      id: i === 0 ? bron.id : `${bron.id}-${i + 1}`,
      ...(i < onbereikbaar && { zaken: nowhere, catalogi: nowhere, documenten: nowhere, besluiten: nowhere })
    }))
  })

/** The example configuration, but for the port, the issuer, the viewer and how long answers are kept. JSON is YAML too. */
const writeConfig = async (port: number, options: ApiOptions): Promise<void> => {
  const { folder, jwksUrl, ttlS } = options
  const [dienst, { bronnen }, register] = (await Promise.all(
    ['klantbeeld.yaml', 'bronnen.yaml', 'doelbinding.yaml'].map(readExample)
  )) as [Record<string, unknown>, { bronnen: Bron[] }, unknown]
  const uitgevers = demoUitgevers(jwksUrl)
    .slice(0, 1)
    .map(entry => ({ ...entry, uitgever }))
  const kept = multiply(bronnen, options).map(bron => (ttlS === undefined ? bron : { ...bron, cache: { ttlS } }))
  await mkdir(folder, { recursive: true })
  const write = (file: string, value: unknown) => writeFile(join(folder, file), JSON.stringify(value))
  await Promise.all([
    write('klantbeeld.yaml', { ...dienst, server: { poort: port }, uitgevers, grenzen, viewer: false }),
    write('bronnen.yaml', { bronnen: kept }),
    write('doelbinding.yaml', register)
  ])
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    const { statusCode, body } = await request(`${url}/health/ready`)
    await body.dump()
    return statusCode === 200
  } catch {
    return false
  }
}

/** The service as `npm start` runs it, in a process of its own. */
export const startApi = async (processes: Processes, options: ApiOptions): Promise<Api> => {
  const port = await freePort()
  await writeConfig(port, options)
  const ring = () => `bench:${randomBytes(32).toString('base64')}`
  const env = {
    ...toEnvironment(options.sources),
    KLANTBEELD_CONFIG: options.folder,
    LOGBOEK_PAD: join(options.folder, 'logboek.sqlite'),
    KLANTBEELD_VERZEGELING: ring(),
    KLANTBEELD_PSEUDONIEM: ring(),
    ...options.env
  }
  const startedMs = performance.now()
  const child = processes.start('src/start.mjs', { env, nodeOptions: [...startOptions, ...options.nodeOptions] })
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.process.exitCode !== null) throw new Error('the service ended before it was ready')
    if (performance.now() - startedMs > readyLimitMs) throw new Error('the service does not get ready')
    await wait(pollMs)
  }
  return { process: child.process, stop: child.stop, url, readyMs: performance.now() - startedMs }
}
