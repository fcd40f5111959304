import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Raadpleegantwoord } from '../aggregate/raadpleeg.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, engineOf, type Gate, traceOf } from './gate.ts'
import type { ProblemCode } from './problems.ts'

type Vraag = components['schemas']['KlantbeeldVraag']

const problemOf = {
  geweigerd: 'niet-toegestaan',
  geenVerantwoording: 'geen-verantwoording',
  geenBron: 'geen-bron',
  geenBeslissing: 'geen-beslissing',
  stapOp: 'hoger-niveau-nodig'
} as const satisfies Record<Exclude<Raadpleegantwoord['soort'], 'klantbeeld'>, ProblemCode>

/** The contract says one of two numbers; the generated type cannot, the schema has checked it. */
const toKlant = (klant: Vraag['klant']): Klant => klant as Klant

type Deps = { readonly gate: Gate; readonly operation: Operation }

/** `POST /v1/klantbeelden/_raadpleeg`: the customer view. */
export const klantbeeldRoutes = (app: FastifyInstance, { gate, operation }: Deps): void => {
  app.route<{ Body: Vraag }>({
    ...gate(operation),
    handler: async (request, reply) => {
      const { klant, doel, include, vers } = request.body
      const trace = traceOf(request)
      const left = new AbortController()
      // Of the answer, not of the request: a request closes as soon as its body is read.
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) left.abort()
      })
      const antwoord = await engineOf(request).raadpleeg({
        actor: actorOf(request),
        klant: toKlant(klant),
        doel,
        ...(include !== undefined && { include }),
        vers: vers ?? false,
        trace,
        signal: left.signal
      })
      if (antwoord.soort === 'klantbeeld') return antwoord.klantbeeld
      if (antwoord.soort === 'geenVerantwoording' || antwoord.soort === 'geenBeslissing') {
        reply.header('retry-after', '5')
      }
      // RFC 9470: which levels would do
      if (antwoord.soort === 'stapOp') {
        reply.header(
          'www-authenticate',
          `Bearer error="insufficient_user_authentication", acr_values="${antwoord.acrValues}"`
        )
      }
      return sendProblem(reply, problemOf[antwoord.soort], { verwerkingId: trace.traceId })
    }
  })
}
