import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Trace } from '../logboek/trace.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, type Gate, traceOf } from './gate.ts'

type Vraag = components['schemas']['CacheVerwijdering']

export type Verwijdervraag = { readonly klant: Klant; readonly actor: Actor; readonly trace: Trace }
export type Verwijderantwoord = 'verwijderd' | 'geweigerd' | 'geenVerantwoording' | 'nietBevestigd'

const problemen = {
  geweigerd: 'niet-toegestaan',
  geenVerantwoording: 'geen-verantwoording',
  nietBevestigd: 'tijdelijk-niet-beschikbaar'
} as const

type Deps = {
  readonly gate: Gate
  readonly operation: Operation
  readonly verwijder: (vraag: Verwijdervraag) => Promise<Verwijderantwoord>
}

/** `POST /v1/cache/klanten/_verwijder`: everything that is kept of one klant, in all replicas. */
export const cachebeheerRoutes = (app: FastifyInstance, { gate, operation, verwijder }: Deps): void => {
  app.route<{ Body: Vraag }>({
    ...gate(operation),
    handler: async (request, reply) => {
      const trace = traceOf(request)
      // The contract says one of two numbers; the generated type cannot, the schema has checked it.
      const klant = request.body.klant as Klant
      const antwoord = await verwijder({ klant, actor: actorOf(request), trace })
      if (antwoord === 'verwijderd') return reply.code(204).send()
      if (antwoord !== 'geweigerd') reply.header('retry-after', '5')
      return sendProblem(reply, problemen[antwoord], { verwerkingId: trace.traceId })
    }
  })
}
