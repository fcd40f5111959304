import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler, RouteOptions } from 'fastify'
import Negotiator from 'negotiator'
import type { Verifier } from '../auth/token.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { continueTrace, type Trace } from '../logboek/trace.ts'
import type { Weigering } from '../logboek/weigeringen.ts'
import type { Operation } from './contract.ts'
import type { Engine } from './engine.ts'
import { sendProblem } from './errors.ts'
import { readTimeFor, type Tijdsbudget } from './tijdslimiet.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set for every operation of the contract that needs a token. */
    actor: Actor | undefined
    trace: Trace | undefined
    engine: Engine | undefined
  }
}

const isAcceptable = (request: FastifyRequest, produces: readonly string[]): boolean =>
  request.headers.accept === undefined ||
  produces.length === 0 ||
  new Negotiator(request).mediaType([...produces]) !== undefined

/** 401 says what is expected and never what was wrong (RFC 6750 §3; standards.md §10 row 51). */
const challenge = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply.header('www-authenticate', 'Bearer realm="klantbeeld"'), 'niet-geauthenticeerd')

type Scopes = NonNullable<Operation['scopes']>

/** Names the first way in: the one that the operation is for. */
const demandScope = (reply: FastifyReply, [scopes = []]: Scopes): FastifyReply =>
  sendProblem(
    reply.header('www-authenticate', `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"`),
    'scope-ontbreekt'
  )

/** The actor of a request that has passed the gate; a handler without one is a wiring bug. */
export const actorOf = ({ actor }: FastifyRequest): Actor => {
  if (actor === undefined) throw new Error('this route is not behind the gate')
  return actor
}

export const traceOf = ({ trace }: FastifyRequest): Trace => {
  if (trace === undefined) throw new Error('this route is not behind the gate')
  return trace
}

/** What answers this request: one version of the register from begin to end, whatever is loaded meanwhile. */
export const engineOf = ({ engine }: FastifyRequest): Engine => {
  if (engine === undefined) throw new Error('this route is not behind the gate')
  return engine
}

/** Prepares the requests that `gateFor` will work on; once per server. */
export const decorateRequests = (app: FastifyInstance): void => {
  app.decorateRequest('actor', undefined)
  app.decorateRequest('trace', undefined)
  app.decorateRequest('engine', undefined)
}

/** Refuses who asks too often: then the answer is sent, and given back. */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

type Verdict =
  | { readonly actor: Actor }
  | { readonly refused: FastifyReply; readonly weigering?: Pick<Weigering, 'reden' | 'actor'> }

const admit = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { verifier, scopes }: { verifier: Verifier; scopes: Scopes }
): Promise<Verdict> => {
  const outcome = await verifier.verify(request.headers.authorization)
  if (!outcome.ok && outcome.reden === 'sleutels-onbereikbaar') {
    return { refused: sendProblem(reply.header('retry-after', '5'), 'tijdelijk-niet-beschikbaar') }
  }
  if (!outcome.ok) return { refused: challenge(reply), weigering: { reden: outcome.reden } }
  const { actor } = outcome
  if (scopes.some(all => all.every(scope => actor.scopes.includes(scope)))) return { actor }
  return { refused: demandScope(reply, scopes), weigering: { reden: 'scope-ontbreekt', actor } }
}

const toTrace = ({ headers: { traceparent } }: FastifyRequest, sampleNew: boolean): Trace =>
  continueTrace(typeof traceparent === 'string' ? traceparent : undefined, { sampleNew })

type Poort = {
  readonly verifier: Verifier
  readonly currentEngine: () => Engine
  readonly limit: Limit
  /** Whether a trace that begins here is one to keep; that of a caller is as he says. */
  readonly sampleNew: boolean
  readonly tijdsbudget: Tijdsbudget
  /** Told of each 401 and 403; must not throw, and nothing waits for it. */
  readonly onRefused: (weigering: Weigering) => void
}

/**
 * What stands before each operation of the contract: the trace goes on, the answer must be acceptable, and unless the
 * operation is public the token must be good and hold the scopes, and its holder must not ask too often. Runs before
 * the body is read.
 */
export const gateFor =
  ({ verifier, currentEngine, limit, sampleNew, tijdsbudget, onRefused }: Poort) =>
  (operation: Operation): Pick<RouteOptions, 'method' | 'url' | 'schema' | 'onRequest' | 'preValidation'> => {
    const { id: operatie, method, url, schema, produces, scopes } = operation
    const onRequest: onRequestAsyncHookHandler = async (request, reply) => {
      request.trace = toTrace(request, sampleNew)
      request.engine = currentEngine()
      if (!isAcceptable(request, produces)) return sendProblem(reply, 'niet-leverbaar')
      if (scopes === undefined) return
      const verdict = await admit(request, reply, { verifier, scopes })
      if ('refused' in verdict) {
        const { versie: registerversie } = request.engine
        const { traceId } = request.trace
        if (verdict.weigering) onRefused({ traceId, operatie, registerversie, ...verdict.weigering })
        return verdict.refused
      }
      request.actor = verdict.actor
      return limit(request, reply)
    }
    return { method, url, schema, onRequest, ...readTimeFor(operation, tijdsbudget) }
  }

export type Gate = ReturnType<typeof gateFor>
