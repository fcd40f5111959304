import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import type { Klantreferenties } from '../auth/klantreferentie.ts'
import { sendProblem } from './errors.ts'
import { actorOf, traceOf } from './gate.ts'
import { leftSignal } from './left.ts'
import { timeOf } from './tijdslimiet.ts'

type Question = Omit<Raadpleegvraag, 'actie'>

/**
 * The question behind an address under `klantbeelden/{klantreferentie}`: klant and doel are those of the reference. A
 * reference that is not good for this caller is answered here, with a 404 that does not say why.
 */
export const questionOf = async (
  request: FastifyRequest<{ Params: { klantreferentie: string } }>,
  reply: FastifyReply,
  klantreferenties: Klantreferenties
): Promise<Question | FastifyReply> => {
  const [actor, trace] = [actorOf(request), traceOf(request)]
  const found = await klantreferenties.open(request.params.klantreferentie, actor)
  if (found === undefined) return sendProblem(reply, 'item-niet-gevonden', { verwerkingId: trace.traceId })
  return { ...found, actor, trace, vers: false, signal: leftSignal(reply), ...timeOf(request) }
}

export const isQuestion = (value: Question | FastifyReply): value is Question => 'klant' in value
