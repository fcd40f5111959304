import type { FastifyInstance } from 'fastify'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { refuse } from './refuse.ts'
import { allowStreams, mijnSchemas, streamAnswer, streamable, wantsStream } from './stream.ts'

/** `GET /v1/mijn/klantbeeld`: all that a klant may see of himself, whole or as it arrives. */
export const mijnKlantbeeldRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  const { gate, operation } = deps
  app.register(async scope => {
    await allowStreams(scope)
    scope.route<{ Querystring: { vers: boolean } }>({
      ...gate(operation),
      ...streamable,
      handler: async (request, reply) => {
        const mijn = mijnOf(request, reply, deps)
        if (!isMijn(mijn)) return mijn
        const { engine, projectie } = mijn
        const vraag = { ...mijn.vraag, actie: 'Eigen klantbeeld bekijken', vers: request.query.vers } as const
        const { traceId: verwerkingId } = vraag.trace
        if (wantsStream(request, operation.produces)) {
          const options = { left: vraag.signal, verwerkingId, schemas: mijnSchemas }
          return streamAnswer(reply, options, send => engine.stroom(vraag, deel => send(projectie.stroomdeel(deel))))
        }
        const antwoord = await engine.raadpleeg(vraag)
        if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, verwerkingId)
        return projectie.klantbeeld(antwoord.klantbeeld)
      }
    })
  })
}
