import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Test } from 'tap'
import { type Api, startApi } from '../../../bench/api.ts'
import { memorise } from '../../../bench/memorise.ts'
import { createProcesses } from '../../../bench/processes.ts'
import { rol, uitgever } from '../../../bench/settings.ts'
import { createGemeente, type Gemeente, listenAll, listSimulators } from '../../../simulatie/gemeente.ts'
import { createDemoIssuer } from '../../../simulatie/issuer/issuer.ts'
import { faultHeader } from '../../../simulatie/server/fault.ts'
import { parseSleutelring } from '../../../src/auth/sleutels.ts'
import { toZegelring, type Zegelring } from '../../../src/logboek/zegel.ts'

export type Dienst = {
  /** A process as `npm start` makes it, on the same store and with the same keys as the one before. */
  readonly start: () => Promise<Api>
  /** SIGKILL: no handler, no flush, no close. */
  readonly kill: (api: Api) => Promise<void>
  readonly gemeente: Gemeente
  /** 64 clients, each a KCC-medewerker of its own, so that no limit per user is met. */
  readonly tokens: readonly string[]
  /** Traces under which any source was called. */
  readonly gevraagd: ReadonlySet<string>
  /** Traces for which a source broke off in the middle of a document, by itself. */
  readonly afgebroken: ReadonlySet<string>
  readonly logboekPad: string
  readonly zegels: Zegelring
}

type Options = {
  readonly logboekUrl?: string
  readonly redisUrl?: string
  /** Options of Node for the service. */
  readonly nodeOptions?: readonly string[]
}

const CLIENTS = 64
/** As long as a token of staff may be good: the longest that load can last. Seconds. */
const TOKEN_S = 21_600

const toRing = (text: string): Zegelring => {
  const ring = parseSleutelring(text)
  if ('fout' in ring) throw new Error(ring.fout)
  return toZegelring(ring)
}

/** The sources and the issuer in this process, the service in one that can be killed. */
export const openDienst = async (
  t: Test,
  { logboekUrl, redisUrl, nodeOptions = [] }: Options = {}
): Promise<Dienst> => {
  const peildatum = new Date().toISOString().slice(0, 10)
  const gemeente = await createGemeente({ seed: 2026, inwoners: 700, bedrijven: 30, peildatum })
  const issuer = await createDemoIssuer()
  const processes = createProcesses()
  const gevraagd = new Set<string>()
  const afgebroken = new Set<string>()
  const simulators = listSimulators(gemeente)
  for (const { server } of simulators) {
    server.addHook('onRequest', async ({ headers, routeOptions: { url = '' } }, { raw }) => {
      const traceId = String(headers.traceparent).slice(3, 35)
      gevraagd.add(traceId)
      if (!url.endsWith('/download')) return
      raw.once('close', () => {
        if (raw.getHeader(faultHeader) === 'halverwege') afgebroken.add(traceId)
      })
    })
    memorise(server)
  }
  const sources = await listenAll(gemeente)
  const jwksUrl = `${await issuer.simulator.listen()}/jwks.json`
  t.teardown(async () => {
    await processes.stopAll()
    await Promise.all([...simulators, issuer.simulator].map(one => one.close()))
  })
  const exp = Math.floor(Date.now() / 1_000) + TOKEN_S
  const tokens = await Promise.all(
    Array.from({ length: CLIENTS }, (_, i) => issuer.issue({ rol }, { iss: uitgever, sub: `client-${i}`, exp }))
  )
  const folder = t.testdir()
  const ring = () => `k1:${randomBytes(32).toString('base64')}`
  const env = {
    KLANTBEELD_VERZEGELING: ring(),
    KLANTBEELD_PSEUDONIEM: ring(),
    ...(logboekUrl && { LOGBOEK_URL: logboekUrl }),
    ...(redisUrl && { REDIS_URL: redisUrl })
  }
  return {
    start: () => startApi(processes, { folder, sources, jwksUrl, nodeOptions, env }),
    kill: async ({ process }) => {
      const gone = once(process, 'exit')
      process.kill('SIGKILL')
      await gone
    },
    gemeente,
    tokens,
    gevraagd,
    afgebroken,
    logboekPad: join(folder, 'logboek.sqlite'),
    zegels: toRing(env.KLANTBEELD_PSEUDONIEM)
  }
}
