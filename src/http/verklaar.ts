import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, engineOf, type Gate, traceOf } from './gate.ts'

type Vraag = components['schemas']['UitlegVraag']
type Deps = { readonly gate: Gate; readonly operation: Operation }

/**
 * `POST /v1/klantbeelden/_verklaar`: what would be asked of whom, and why. Not logged as a consultation: it is about
 * nobody. A doel that is not for this caller's roles is refused as `_raadpleeg` refuses it, existing or not.
 */
export const verklaarRoutes = (app: FastifyInstance, { gate, operation }: Deps): void => {
  app.route<{ Body: Vraag }>({
    ...gate(operation),
    handler: async (request, reply) =>
      engineOf(request).explain({ ...request.body, actor: actorOf(request) }) ??
      sendProblem(reply, 'niet-toegestaan', { verwerkingId: traceOf(request).traceId })
  })
}
