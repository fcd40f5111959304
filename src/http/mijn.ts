import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import type { Projectie } from '../aggregate/mijn/projectie.ts'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import type { Weigering } from '../logboek/weigeringen.ts'
import type { Operation } from './contract.ts'
import type { Mijnengine } from './engine.ts'
import { sendProblem } from './errors.ts'
import { actorOf, engineOf, type Gate, traceOf } from './gate.ts'
import { leftSignal } from './left.ts'
import { timeOf } from './tijdslimiet.ts'

/** What every route of the klant perspective is made with. */
export type Mijndeps = {
  readonly gate: Gate
  readonly operation: Operation
  readonly onRefused: (weigering: Weigering) => void
}

/** A question of a klant about himself: all of it from the token, nothing from the request. */
export type Mijn = {
  readonly vraag: Omit<Raadpleegvraag, 'actie'>
  readonly engine: Mijnengine
  readonly projectie: Projectie
}

const hasBody = ({ headers, method }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0')

const taalOf = (request: FastifyRequest, talen: readonly string[]): string =>
  new Negotiator(request).language(['nl', ...talen.filter(taal => taal !== 'nl')]) ?? 'nl'

const noBody = { name: 'body', code: 'value', reason: 'Deze vraag heeft geen bericht: wie u bent staat in het token.' }

/**
 * The question behind a route under `/v1/mijn`, or the answer that there is none: not offered (404), a message where
 * none belongs (400), or a caller who is no klant (403, audited). Texts are in the language of Accept-Language.
 */
export const mijnOf = (
  request: FastifyRequest,
  reply: FastifyReply,
  { operation, onRefused }: Mijndeps
): Mijn | FastifyReply => {
  const [actor, trace, { mijn: engine, versie: registerversie }] = [
    actorOf(request),
    traceOf(request),
    engineOf(request)
  ]
  const { traceId: verwerkingId } = trace
  if (engine === undefined) return sendProblem(reply, 'niet-gevonden', { verwerkingId })
  if (hasBody(request)) return sendProblem(reply, 'vraag-ongeldig', { verwerkingId, invalidParams: [noBody] })
  const { klant } = actor
  if (klant === undefined) {
    onRefused({ traceId: verwerkingId, operatie: operation.id, reden: 'perspectief', registerversie, actor })
    return sendProblem(reply, 'niet-toegestaan', { verwerkingId })
  }
  const taal = taalOf(request, engine.talen)
  reply.header('content-language', taal).header('vary', 'Accept-Language')
  const vraag = { actor, klant, doel: engine.doel, vers: false, trace, signal: leftSignal(reply), ...timeOf(request) }
  return { vraag, engine, projectie: engine.projectieFor(taal) }
}

export const isMijn = (value: Mijn | FastifyReply): value is Mijn => 'projectie' in value
