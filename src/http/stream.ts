import { fastifySSE } from '@fastify/sse'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import Negotiator from 'negotiator'
import type { Geenantwoord } from '../aggregate/steps.ts'
import type { MijnStroomdeel, Stroomdeel } from '../klantbeeld/stroom.ts'
import { type ProblemCode, toProbleem } from './problems.ts'
import { problemOf, refuse } from './refuse.ts'

const eventStream = 'text/event-stream'
/** Comments, so that nothing on the way closes a stream that waits for a slow source. */
const heartbeatMs = 2_000
/** Who takes nothing for this long has left: a stream may not be held open by not reading it. */
const stalledMs = 15_000

type Eventschemas = Readonly<Record<Stroomdeel['event'], { readonly $ref: string }>>
/** Resolves when the caller can take the next event, or has left; never rejects. */
type Send = (deel: Stroomdeel | MijnStroomdeel) => Promise<void>

const schemaOf = (name: string) => ({ $ref: `klantbeeld#/components/schemas/${name}` })
/** As for an answer in JSON, what the schema does not name does not go out. Fastify compiles each of these once. */
const schemas = {
  plan: schemaOf('StroomPlan'),
  onderdeel: schemaOf('StroomOnderdeel'),
  samenhang: schemaOf('StroomSamenhang'),
  einde: schemaOf('StroomEinde'),
  fout: schemaOf('Probleem')
} as const satisfies Eventschemas
/** Those of what a klant sees of himself. */
export const mijnSchemas = {
  ...schemas,
  plan: schemaOf('MijnStroomPlan'),
  onderdeel: schemaOf('MijnStroomOnderdeel'),
  samenhang: schemaOf('MijnStroomSamenhang')
} as const satisfies Eventschemas

/** Before the routes that stream, and only for those. */
export const allowStreams = (scope: FastifyInstance) => scope.register(fastifySSE, { heartbeatInterval: heartbeatMs })

/** For such a route. Which of the two is wanted the handler decides: the plugin looks at Accept without its weights. */
export const streamable = { sse: { kind: 'manual', serializer: String } } as const satisfies Pick<RouteOptions, 'sse'>

/** JSON goes first when the caller takes both alike, as who does not say. */
export const wantsStream = (request: FastifyRequest, produces: readonly string[]): boolean =>
  request.headers.accept !== undefined && new Negotiator(request).mediaType([...produces]) === eventStream

const createSend = (reply: FastifyReply, left: AbortSignal, eventschemas: Eventschemas): Send => {
  const gone = new Promise<void>(resolve => left.addEventListener('abort', () => resolve(), { once: true }))
  return async ({ event, data }) => {
    if (left.aborted) return
    const text = reply.serializeInput(data, eventschemas[event])
    const stalled = setTimeout(() => reply.raw.destroy(), stalledMs)
    // The plugin waits for `drain`, which never comes when the caller leaves meanwhile.
    await Promise.race([reply.sse.send({ event, data: text }).catch(() => {}), gone])
    clearTimeout(stalled)
  }
}

type Options = {
  readonly left: AbortSignal
  readonly verwerkingId: string
  /** Absent: those of a klantbeeld. */
  readonly schemas?: Eventschemas
}

/**
 * Answers with a stream, or with a problem when it turns out before the first event that there is nothing to stream.
 * What goes wrong later is the last event; the status is 200 then.
 */
export const streamAnswer = async (
  reply: FastifyReply,
  { left, verwerkingId, schemas: eventschemas = schemas }: Options,
  run: (send: Send) => Promise<{ readonly soort: 'gestroomd' } | Geenantwoord>
): Promise<FastifyReply | undefined> => {
  const send = createSend(reply, left, eventschemas)
  const fail = (code: ProblemCode) => send({ event: 'fout', data: toProbleem(code, { verwerkingId }) })
  try {
    const antwoord = await run(send)
    if (antwoord.soort === 'gestroomd') return undefined
    if (!reply.raw.headersSent) return refuse(reply, antwoord, verwerkingId)
    await fail(problemOf[antwoord.soort])
  } catch (error) {
    if (!reply.raw.headersSent) throw error
    reply.log.error({ err: error, traceId: verwerkingId }, 'stroom')
    await fail('interne-fout')
  }
  return undefined
}
