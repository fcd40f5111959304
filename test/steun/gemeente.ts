import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { request } from 'undici'
import {
  createGemeente,
  type Gemeente,
  type GemeenteSettings,
  listenAll,
  listSimulators,
  toEnvironment
} from '../../simulatie/gemeente.ts'
import { createDemoIssuer, type DemoIssuer } from '../../simulatie/issuer/issuer.ts'
import type { BronConfig } from '../../src/adapters/schema.ts'
import { buildApp } from '../../src/app.ts'
import { type Config, loadConfig } from '../../src/config/load.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'
import { checkAnswer } from './answers.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly bytes: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly json: any
}

export type Call = {
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS'
  readonly path?: string
  readonly token?: string | undefined
  readonly headers?: Readonly<Record<string, string>>
  /** An object goes as JSON, a text as it is. */
  readonly body?: unknown
}

export type Opstelling = {
  readonly url: string
  readonly gemeente: Gemeente
  readonly issuer: DemoIssuer
  readonly config: Config
  readonly logboekPad: string
  /** All that the service logged so far. */
  readonly logText: () => string
  /** Method and path of every route that the service registered. */
  readonly routes: () => readonly string[]
  readonly call: (call: Call) => Promise<Answer>
  /** A view as KCC-medewerker, or as `rol`. */
  readonly raadpleeg: (body: unknown, over?: Call & { rol?: string }) => Promise<Answer>
  readonly reloadRegister: FastifyInstance['reloadRegister']
  readonly close: () => Promise<void>
}

/** A bron configured as the one of its soort in the example, at an origin of the test's own. */
type Elders = { readonly id: string; readonly soort: BronConfig['soort']; readonly origin: string }

type Options = {
  readonly settings?: Partial<GemeenteSettings>
  /** Further bronnen; one with the id of another takes its place. */
  readonly elders?: readonly Elders[]
  readonly change?: (config: Config) => Config
  readonly redisUrl?: string
  /** PostgreSQL; absent is a SQLite file of its own. */
  readonly logboekUrl?: string
  /** The clock of the service; that of the tokens stays what it was. */
  readonly klok?: () => Date
}

/** A test asks more in a minute than a user does, and shares its event loop and its memory with the sources. */
const ruim = { perMinuutPerClient: 1_000_000, maxVertragingMs: 60_000, maxGeheugenBytes: 8 * 2 ** 30 }

/** Tests stand on one day, whatever day it is: what periods in the register leave out must not move. */
const now = () => new Date(Date.parse('2026-11-23T12:00:00Z') + performance.now())

export const standard = { seed: 2026, inwoners: 2_000, bedrijven: 200, peildatum: '2026-11-23', now } as const

const at = (base: string, origin: string): string => origin + new URL(base).pathname

const moveTo = ({ id, origin }: Elders, bron: BronConfig): BronConfig => {
  if (bron.soort !== 'zgw') return { ...bron, id, url: at(bron.url, origin) }
  const { zaken, catalogi, documenten, besluiten } = bron
  return {
    ...bron,
    id,
    zaken: at(zaken, origin),
    catalogi: at(catalogi, origin),
    documenten: at(documenten, origin),
    ...(besluiten !== undefined && { besluiten: at(besluiten, origin) })
  }
}

const withElders = (bronnen: readonly BronConfig[], elders: readonly Elders[]): BronConfig[] => [
  ...bronnen.filter(({ id }) => elders.every(one => one.id !== id)),
  ...elders.flatMap(one => bronnen.filter(({ soort }) => soort === one.soort).map(bron => moveTo(one, bron)))
]

const createCaller =
  (url: string) =>
  async ({ method = 'GET', path = '/', token, headers = {}, body }: Call): Promise<Answer> => {
    const answer = await request(`${url}${path}`, {
      method,
      headers: {
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
    const bytes = Buffer.from(await answer.body.arrayBuffer())
    const text = bytes.toString()
    const isJson = String(answer.headers['content-type']).includes('json') && text !== ''
    const json = isJson ? JSON.parse(text) : undefined
    checkAnswer(path, answer.statusCode, json)
    return { status: answer.statusCode, headers: answer.headers, text, bytes, json }
  }

/** From find-my-way's own listing: `GET /v1/doelen`. */
const listRoutes = (app: FastifyInstance): string[] => {
  const path: string[] = []
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap(line => {
      const [, indent = '', segment = '', methods] = /^([│ ]*(?:[├└]── )?)(\S*)(?: \(([A-Z, ]+)\))?/.exec(line) ?? []
      path.length = Math.max(0, indent.length / 4 - 1)
      path.push(segment)
      return (methods ?? '')
        .split(', ')
        .filter(Boolean)
        .map(method => `${method} ${path.join('')}`)
    })
}

/** The whole service on a real port, with the example configuration, over a simulated municipality. */
export const startOpstelling = async (options: Options = {}): Promise<Opstelling> => {
  const { settings, elders = [], change = c => c, redisUrl, logboekUrl, klok = now } = options
  const gemeente = await createGemeente({ ...standard, ...settings })
  const issuer = await createDemoIssuer({ now })
  const [urls, tokens] = await Promise.all([listenAll(gemeente), issuer.simulator.listen()])
  const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-test-'))
  const logboekPad = join(folder, 'logboek.sqlite')
  const ring = () => `k1:${randomBytes(32).toString('base64')}`
  const loaded = loadConfig(fileURLToPath(new URL('../../config', import.meta.url)), {
    velden: bekendeVelden,
    env: {
      ...toEnvironment(urls),
      DEMO_JWKS_URL: `${tokens}/jwks.json`,
      LOGBOEK_PAD: logboekPad,
      KLANTBEELD_VERZEGELING: ring(),
      KLANTBEELD_PSEUDONIEM: ring(),
      REDIS_URL: redisUrl,
      LOGBOEK_URL: logboekUrl
    }
  })
  if (!loaded.ok) throw new Error(loaded.faults.join('\n'))
  const { dienst, bronnen } = loaded.config
  const config = change({
    ...loaded.config,
    dienst: { ...dienst, grenzen: { ...dienst.grenzen, ...ruim } },
    bronnen: withElders(bronnen, elders)
  })
  const shared = { gemeente, issuer, config, logboekPad }
  return serve(shared, klok, async () => {
    await Promise.all([...listSimulators(gemeente), issuer.simulator].map(s => s.close()))
    await rm(folder, { recursive: true, force: true })
  })
}

/** One more of the same service, as a replica is: the same sources, issuer, keys and Redis, and a logboek of its own. */
export const startReplica = async ({ gemeente, issuer, config }: Opstelling, klok = now): Promise<Opstelling> => {
  const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-replica-'))
  const logboekPad = join(folder, 'logboek.sqlite')
  const { dienst } = config
  const own = { ...config, dienst: { ...dienst, logboek: { ...dienst.logboek, pad: logboekPad } } }
  return serve({ gemeente, issuer, config: own, logboekPad }, klok, () => rm(folder, { recursive: true, force: true }))
}

type Shared = Pick<Opstelling, 'gemeente' | 'issuer' | 'config' | 'logboekPad'>

const serve = async (shared: Shared, klok: () => Date, clean: () => Promise<void>): Promise<Opstelling> => {
  const { issuer, config } = shared
  const logged: string[] = []
  const logTo = new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk))
      done()
    }
  })
  const app = await buildApp(config, { now: klok, logTo })
  const url = await app.listen({ port: 0 })
  // Calls that a test counts are those of its own questions.
  await app.warmed()
  const call = createCaller(url)
  return {
    ...shared,
    url,
    logText: () => logged.join(''),
    routes: () => listRoutes(app),
    call,
    raadpleeg: async (body, { rol = 'kcc-medewerker', ...over } = {}) =>
      call({ method: 'POST', path: '/v1/klantbeelden/_raadpleeg', token: await issuer.issue({ rol }), body, ...over }),
    reloadRegister: app.reloadRegister,
    close: async () => {
      await app.close()
      await clean()
    }
  }
}
