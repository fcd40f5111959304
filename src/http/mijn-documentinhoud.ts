import type { FastifyInstance } from 'fastify'
import { sendInhoud } from './documentinhoud.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { refuse } from './refuse.ts'

/** `GET /v1/mijn/documenten/{id}/inhoud`: the bytes of a document of a zaak of the klant, all checks done again. */
export const mijnDocumentinhoudRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Params: { id: string }; Querystring: { bron?: string } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { bron } = request.query
      const antwoord = await mijn.engine.openDocument({
        ...mijn.vraag,
        actie: 'Eigen document ophalen',
        include: ['documenten'],
        vereist: 'documenten',
        id: request.params.id.toLowerCase(),
        ...(bron !== undefined && { bron })
      })
      if (antwoord.soort !== 'document') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      return sendInhoud(reply, antwoord.inhoud, request.headers.range)
    }
  })
}
