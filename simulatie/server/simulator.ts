import { setTimeout as wait } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { answerFault, type FaultKind, faultKinds } from './fault.ts'

/** One call that a simulated source received: enough to count, and to prove that no number was in a URL. */
type Call = {
  readonly method: string
  /** The route's pattern, such as `/zaken/:uuid`. */
  readonly route: string
  /** As received, with query. */
  readonly url: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** What tests, bench and demo may change while the source runs. */
type Settings = {
  latentieMs: number
  fout: FaultKind | undefined
  /** The fault meets writes only: what is read before them is there. */
  foutBijSchrijven: boolean
}

export type Simulator = {
  readonly naam: string
  /** Register the source's routes here before `listen`. */
  readonly server: FastifyInstance
  readonly settings: Settings
  /** The last thousand calls. */
  readonly calls: readonly Call[]
  /** All calls since the last `reset`. */
  readonly count: () => number
  readonly reset: () => void
  /** Starts on a port (0: any free one) and gives the base URL without trailing slash. */
  readonly listen: (port?: number, host?: string) => Promise<string>
  readonly close: () => Promise<void>
}

const maxKeptCalls = 1_000

const registerControl = (server: FastifyInstance, naam: string, state: State): void => {
  server.get('/_simulatie', () => ({
    naam,
    ...state.settings,
    aantal: state.total,
    perRoute: countPerRoute(state.calls)
  }))
  server.put('/_simulatie', (request, reply) => {
    const { latentieMs, fout } = request.body as { latentieMs?: unknown; fout?: unknown }
    const known = fout === null || fout === undefined || faultKinds.some(kind => kind === fout)
    if (!known || (latentieMs !== undefined && typeof latentieMs !== 'number')) {
      return reply.code(400).send({ verwacht: { latentieMs: 'getal', fout: [null, ...faultKinds] } })
    }
    if (typeof latentieMs === 'number') state.settings.latentieMs = latentieMs
    if (fout !== undefined) state.settings.fout = faultKinds.find(kind => kind === fout)
    return reply.code(204).send()
  })
  server.delete('/_simulatie', (_request, reply) => {
    clear(state)
    return reply.code(204).send()
  })
}

type State = { total: number; readonly calls: Call[]; readonly settings: Settings }

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD'

const clear = (state: State): void => {
  state.total = 0
  state.calls.length = 0
}

const countPerRoute = (calls: readonly Call[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { method, route } of calls) counts[`${method} ${route}`] = (counts[`${method} ${route}`] ?? 0) + 1
  return counts
}

const record = (state: State, call: Call): void => {
  state.total += 1
  state.calls.push(call)
  if (state.calls.length > maxKeptCalls) state.calls.shift()
}

/**
 * A simulated source on a real port: counts its calls, and is slow or broken on request, in process or by
 * `PUT /_simulatie {"latentieMs": 50, "fout": "uit"}`. Latency comes first, then the fault.
 */
export const createSimulator = (naam: string): Simulator => {
  const server = Fastify({ forceCloseConnections: true, exposeHeadRoutes: true })
  const state: State = { total: 0, calls: [], settings: { latentieMs: 0, fout: undefined, foutBijSchrijven: false } }

  server.addHook('preHandler', async (request, reply) => {
    const route = request.routeOptions.url ?? '*'
    if (route === '/_simulatie') return
    record(state, { method: request.method, route, url: request.url, headers: request.headers, body: request.body })
    if (state.settings.latentieMs > 0) await wait(state.settings.latentieMs)
    const { fout, foutBijSchrijven } = state.settings
    if (fout !== undefined && (!foutBijSchrijven || isWrite(request.method))) return answerFault(fout, reply)
  })
  registerControl(server, naam, state)

  return {
    naam,
    server,
    settings: state.settings,
    calls: state.calls,
    count: () => state.total,
    reset: () => clear(state),
    listen: (port = 0, host = '127.0.0.1') => server.listen({ port, host }),
    close: () => server.close()
  }
}
