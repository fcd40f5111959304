import type { FastifyInstance } from 'fastify'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import type { Mijndeps } from './mijn.ts'
import { isVerzoek, wijzigverzoekOf } from './mijn-wijzigen.ts'
import { tellNo } from './niet-gewijzigd.ts'

type ById = { Params: { id: string } }
type Deps = Omit<Mijndeps, 'operation'> & { readonly operation: (id: string) => Operation }

const sendRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<ById>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      if (schrijven.stuurCode === undefined) return sendProblem(reply, 'niet-gevonden', { verwerkingId })
      const { id } = request.params
      const antwoord = await schrijven.stuurCode({ ...vraag, actie: 'Code versturen', id })
      if (antwoord.soort !== 'verstuurd') return tellNo(reply, antwoord, verwerkingId)
      return reply.code(202).send({ geldigTot: antwoord.geldigTot })
    }
  })
}

const confirmRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<ById & { Body: { readonly code: string } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      if (schrijven.bevestig === undefined) return sendProblem(reply, 'niet-gevonden', { verwerkingId })
      const { id } = request.params
      const { code } = request.body
      const antwoord = await schrijven.bevestig({ ...vraag, actie: 'Digitaal adres bevestigen', id, code })
      if (antwoord.soort !== 'gewijzigd') return tellNo(reply, antwoord, verwerkingId)
      return reply.header('etag', antwoord.adres && `"${antwoord.adres.versie}"`).send(antwoord.adres)
    }
  })
}

/** The routes by which a klant proves that an address is his. */
export const mijnCodeRoutes = (app: FastifyInstance, { operation, ...deps }: Deps): void => {
  sendRoute(app, { ...deps, operation: operation('verstuurMijnCode') })
  confirmRoute(app, { ...deps, operation: operation('bevestigMijnAdres') })
}
