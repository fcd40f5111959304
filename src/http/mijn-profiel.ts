import type { FastifyInstance } from 'fastify'
import type { Raadpleegvraag } from '../aggregate/steps.ts'
import { sendProblem } from './errors.ts'
import { engineOf } from './gate.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { refuse } from './refuse.ts'

/** `GET /v1/mijn/profiel`: what base registers say of a klant, beside what he gave himself. */
export const mijnProfielRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { traceId: verwerkingId } = mijn.vraag.trace
      const { profiel } = engineOf(request)
      if (profiel === undefined) return sendProblem(reply, 'niet-gevonden', { verwerkingId })
      const vraag: Raadpleegvraag = {
        ...mijn.vraag,
        actie: 'Eigen profiel bekijken',
        include: ['persoon', 'bedrijf', 'contactgegevens'],
        // What is changed next must be what stands there now.
        vers: true
      }
      const antwoord = await mijn.engine.raadpleeg(vraag)
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, verwerkingId)
      const { onderdelen } = mijn.projectie.klantbeeld(antwoord.klantbeeld)
      return profiel.toProfiel(vraag, antwoord.klantbeeld, onderdelen)
    }
  })
}
