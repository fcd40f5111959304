import type { FastifyInstance } from 'fastify'
import { toContextResultaat, toGevraagdeTypen, toTaakInfo } from '../aggregate/mijn/taakinfo.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { engineOf } from './gate.ts'
import { isMijn, type Mijn, type Mijndeps, mijnOf } from './mijn.ts'
import { refuse } from './refuse.ts'

type ContextVraag = { readonly klantId: string; readonly contextId?: string; readonly include?: readonly string[] }

const raadpleegTaken = ({ engine, vraag }: Mijn) =>
  engine.raadpleeg({ ...vraag, actie: 'Eigen taken bekijken', include: ['taken', 'zaken'], vereist: 'taken' })

/** `POST /v1/context/zoek` (VNG MijnTaken 0.1.0): the klant of the token, who is also the one that the body names. */
const zoekRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Body: ContextVraag }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { actor, trace } = mijn.vraag
      const { klantId, contextId, include } = request.body
      if (klantId !== actor.id) {
        const { operation, onRefused } = deps
        onRefused({
          traceId: trace.traceId,
          operatie: operation.id,
          reden: 'andere-klant',
          registerversie: engineOf(request).versie,
          actor
        })
        return sendProblem(reply, 'niet-toegestaan', { verwerkingId: trace.traceId })
      }
      const { taken, nietOndersteund } = toGevraagdeTypen(include)
      const rest = nietOndersteund.length > 0 ? { nietOndersteund } : {}
      if (!taken) return { compleet: true, ...rest }
      const antwoord = await raadpleegTaken(mijn)
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, trace.traceId)
      if (antwoord.klantbeeld.onderdelen.taken?.gegevens === undefined) {
        return refuse(reply, { soort: 'geenBron' }, trace.traceId)
      }
      return { ...toContextResultaat(antwoord.klantbeeld, contextId), ...rest }
    }
  })
}

/** `GET /v1/taken/{uuid}` (VNG MijnTaken 0.1.0): one task of the klant of the token. */
const taakRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Params: { readonly uuid: string } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { traceId } = mijn.vraag.trace
      const antwoord = await raadpleegTaken(mijn)
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, traceId)
      const { taken } = antwoord.klantbeeld.onderdelen
      const taak = taken?.gegevens?.find(({ id }) => id === request.params.uuid.toLowerCase())
      if (taak !== undefined) return toTaakInfo(taak)
      // It may be in a register that did not answer: that is not "there is none".
      return refuse(reply, { soort: taken?.status === 'ok' ? 'nietGevonden' : 'geenBron' }, traceId)
    }
  })
}

type Deps = Omit<Mijndeps, 'operation'> & { readonly zoek: Operation; readonly lees: Operation }

/** The façade of VNG's MijnTaken API, over the same answer as `/v1/mijn/taken`. */
export const mijntakenVngRoutes = (app: FastifyInstance, { zoek, lees, ...deps }: Deps): void => {
  zoekRoute(app, { ...deps, operation: zoek })
  taakRoute(app, { ...deps, operation: lees })
}
