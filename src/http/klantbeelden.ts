import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import type { Klantreferenties } from '../auth/klantreferentie.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, engineOf, type Gate, traceOf } from './gate.ts'
import { leftSignal } from './left.ts'
import { refuse } from './refuse.ts'
import { allowStreams, streamAnswer, streamable, wantsStream } from './stream.ts'
import { timeOf } from './tijdslimiet.ts'

type Vraag = components['schemas']['KlantbeeldVraag']
type Deps = { readonly gate: Gate; readonly operation: Operation; readonly klantreferenties: Klantreferenties }

/** Who is meant: as given, or behind a reference that this caller was given for this doel. */
const toKlant = async (
  { klant, doel }: Vraag,
  actor: Actor,
  { klantreferenties }: Pick<Deps, 'klantreferenties'>
): Promise<Klant | undefined> => {
  // The contract says one of two numbers; the generated type cannot, the schema has checked it.
  if (klant.soort !== 'klantreferentie') return klant as Klant
  const found = await klantreferenties.open(klant.klantreferentie, actor)
  return found?.doel === doel ? found.klant : undefined
}

/** `POST /v1/klantbeelden/_raadpleeg`: the customer view, whole or as it arrives. */
export const klantbeeldRoutes = (app: FastifyInstance, { gate, operation, klantreferenties }: Deps): void => {
  app.register(async scope => {
    await allowStreams(scope)
    scope.route<{ Body: Vraag }>({
      ...gate(operation),
      ...streamable,
      handler: async (request, reply) => {
        const { doel, include, vers } = request.body
        const [actor, trace, engine] = [actorOf(request), traceOf(request), engineOf(request)]
        const { traceId } = trace
        const klant = await toKlant(request.body, actor, { klantreferenties })
        if (klant === undefined) return sendProblem(reply, 'item-niet-gevonden', { verwerkingId: traceId })
        const left = leftSignal(reply)
        const vraag: Raadpleegvraag = {
          actie: 'Klantbeeld raadplegen',
          actor,
          klant,
          doel,
          ...(include !== undefined && { include }),
          vers: vers ?? false,
          trace,
          signal: left,
          ...timeOf(request)
        }
        if (wantsStream(request, operation.produces)) {
          return streamAnswer(reply, { left, verwerkingId: traceId }, send => engine.stroom(vraag, send))
        }
        const antwoord = await engine.raadpleegVoltooid(vraag, beeld => String(reply.serializeInput(beeld, '200')))
        if (antwoord.soort !== 'voltooid') return refuse(reply, antwoord, traceId)
        return reply.type('application/json; charset=utf-8').send(antwoord.json)
      }
    })
  })
}
