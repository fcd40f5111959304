import { once } from 'node:events'
import { fastifySSE } from '@fastify/sse'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { expiryOf } from '../auth/expiry.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Trace } from '../logboek/trace.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, type Gate, traceOf } from './gate.ts'
import { leftSignal } from './left.ts'
import { streamable } from './stream.ts'

/** Of what something changed; undefined: it may be anything. */
type OnGewijzigd = (onderdelen: readonly string[] | undefined) => void

export type Volgvraag = { readonly actor: Actor; readonly trace: Trace; readonly onGewijzigd: OnGewijzigd }
export type Volgantwoord =
  | { readonly soort: 'gevolgd'; readonly stop: () => Promise<void> }
  | { readonly soort: 'geweigerd' | 'geenVerantwoording' | 'teVeelVanKlant' | 'teVeel' }

/** Comments, so that nothing on the way closes a stream on which nothing happens. */
const heartbeatMs = 15_000
/** Who takes nothing for this long has left. */
const stalledMs = 30_000
/** setTimeout knows no more than 2^31 - 1 ms; a token ends long before. */
const longestMs = 21_600_000

const problemen = {
  geweigerd: ['niet-toegestaan'],
  geenVerantwoording: ['geen-verantwoording', '5'],
  teVeelVanKlant: ['te-veel-verzoeken', '60'],
  teVeel: ['tijdelijk-niet-beschikbaar', '30']
} as const

type Deps = {
  readonly gate: Gate
  readonly operation: Operation
  readonly volg: (vraag: Volgvraag) => Promise<Volgantwoord>
  readonly now: () => Date
}

/** One event at a time; what changes while the caller is slow is told in one. */
const createTeller = (reply: FastifyReply) => {
  let waiting: Set<string> | undefined
  let isAnything = false
  let isSending = false

  const send = async (event: string, data: object): Promise<void> => {
    const stalled = setTimeout(() => reply.raw.destroy(), stalledMs)
    await reply.sse.send({ event, data: JSON.stringify(data) }).catch(() => {})
    clearTimeout(stalled)
  }
  const flush = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    while (waiting !== undefined && !reply.raw.destroyed) {
      const data = isAnything ? {} : { onderdelen: [...waiting].sort() }
      waiting = undefined
      isAnything = false
      await send('gewijzigd', data)
    }
    isSending = false
  }
  const tell: OnGewijzigd = onderdelen => {
    isAnything ||= onderdelen === undefined
    waiting = new Set([...(waiting ?? []), ...(onderdelen ?? [])])
    void flush()
  }
  return { begin: () => send('verbonden', {}), tell }
}

/** `GET /v1/mijn/gebeurtenissen`: tells the klant's portal that something of him changed, and never what. */
export const gebeurtenissenRoutes = (app: FastifyInstance, { gate, operation, volg, now }: Deps): void => {
  const stopping = new AbortController()
  app.addHook('preClose', async () => stopping.abort())
  app.register(async scope => {
    await scope.register(fastifySSE, { heartbeatInterval: heartbeatMs })
    scope.route({
      ...gate(operation),
      ...streamable,
      handler: async (request, reply) => {
        const [actor, trace] = [actorOf(request), traceOf(request)]
        const { begin, tell } = createTeller(reply)
        const left = leftSignal(reply)
        const antwoord = await volg({ actor, trace, onGewijzigd: tell })
        if (antwoord.soort !== 'gevolgd') {
          const [code, retryAfterS] = problemen[antwoord.soort]
          if (retryAfterS !== undefined) reply.header('retry-after', retryAfterS)
          return sendProblem(reply, code, { verwerkingId: trace.traceId })
        }
        try {
          const leftMs = (expiryOf(request.headers.authorization) ?? 0) * 1_000 - now().getTime()
          const expired = AbortSignal.timeout(Math.min(Math.max(leftMs, 0), longestMs))
          const ended = AbortSignal.any([left, expired, stopping.signal])
          await begin()
          if (!ended.aborted) await once(ended, 'abort')
        } finally {
          await antwoord.stop()
        }
        return undefined
      }
    })
  })
}
