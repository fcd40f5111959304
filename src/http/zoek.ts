import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Operation } from './contract.ts'
import { actorOf, engineOf, type Gate, traceOf } from './gate.ts'
import { leftSignal } from './left.ts'
import { refuse } from './refuse.ts'
import type { Throttle } from './throttle.ts'
import { timeOf } from './tijdslimiet.ts'

type Vraag = components['schemas']['KlantZoekvraag']
type Deps = { readonly gate: Gate; readonly operation: Operation; readonly throttle: Throttle }

/** `POST /v1/klanten/_zoek`: find the klant. */
export const zoekRoutes = (app: FastifyInstance, { gate, operation, throttle }: Deps): void => {
  app.route<{ Body: Vraag }>({
    ...gate(operation),
    ...throttle,
    handler: async (request, reply) => {
      const [actor, trace] = [actorOf(request), traceOf(request)]
      const antwoord = await engineOf(request).zoekKlanten({
        ...request.body,
        actor,
        trace,
        signal: leftSignal(reply),
        ...timeOf(request)
      })
      return antwoord.soort === 'kandidaten' ? antwoord.kandidaten : refuse(reply, antwoord, trace.traceId)
    }
  })
}
