import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Gewijzigd } from '../aggregate/profiel/wijzig.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import type { Mijndeps } from './mijn.ts'
import { isVerzoek, sleutelOf, versieOf, wijzigverzoekOf } from './mijn-wijzigen.ts'
import { tellNo } from './niet-gewijzigd.ts'

type Adres = components['schemas']['MijnAdresInvoer']
type Voorkeuren = components['schemas']['MijnVoorkeurenInvoer']
type ById = { Params: { id: string } }

type Deps = Omit<Mijndeps, 'operation'> & { readonly operation: (id: string) => Operation }

const entityTag = ({ versie }: { readonly versie: string }): string => `"${versie}"`

const addRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Body: Adres }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      const sleutel = sleutelOf(request)
      if ('fout' in sleutel)
        return sendProblem(reply, 'vraag-ongeldig', { verwerkingId, invalidParams: [sleutel.fout] })
      const wijziging = { soort: 'toevoegen', adres: request.body } as const
      const antwoord = await schrijven.wijzigAdres({
        ...vraag,
        ...sleutel,
        actie: 'Digitaal adres toevoegen',
        wijziging
      })
      if (antwoord.soort !== 'gewijzigd') return tellNo(reply, antwoord, verwerkingId)
      return send201(antwoord, reply)
    }
  })
}

const send201 = ({ adres }: Gewijzigd, reply: Parameters<typeof tellNo>[0]) =>
  reply
    .code(201)
    .header('etag', adres && entityTag(adres))
    .send(adres)

const changeRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<ById & { Body: Adres }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      const versie = versieOf(request)
      if (versie === undefined) return sendProblem(reply, 'versie-nodig', { verwerkingId })
      const wijziging = { soort: 'wijzigen', id: request.params.id, adres: request.body, versie } as const
      const antwoord = await schrijven.wijzigAdres({ ...vraag, actie: 'Digitaal adres wijzigen', wijziging })
      if (antwoord.soort !== 'gewijzigd') return tellNo(reply, antwoord, verwerkingId)
      return reply.header('etag', antwoord.adres && entityTag(antwoord.adres)).send(antwoord.adres)
    }
  })
}

const removeRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<ById>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      const versie = versieOf(request)
      if (versie === undefined) return sendProblem(reply, 'versie-nodig', { verwerkingId })
      const wijziging = { soort: 'verwijderen', id: request.params.id, versie } as const
      const antwoord = await schrijven.wijzigAdres({ ...vraag, actie: 'Digitaal adres verwijderen', wijziging })
      return antwoord.soort === 'gewijzigd' ? reply.code(204).send() : tellNo(reply, antwoord, verwerkingId)
    }
  })
}

const preferRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Body: Voorkeuren }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const verzoek = wijzigverzoekOf(request, reply, deps)
      if (!isVerzoek(verzoek)) return verzoek
      const { vraag, schrijven, verwerkingId } = verzoek
      const versie = versieOf(request)
      if (versie === undefined) return sendProblem(reply, 'versie-nodig', { verwerkingId })
      const { taal, voorkeursadres = null } = request.body
      const wijziging = { soort: 'voorkeuren', voorkeursadres, taal, versie } as const
      const antwoord = await schrijven.wijzigVoorkeuren({ ...vraag, actie: 'Voorkeuren wijzigen', wijziging })
      if (antwoord.soort !== 'gewijzigd') return tellNo(reply, antwoord, verwerkingId)
      return reply.header('etag', antwoord.voorkeuren && entityTag(antwoord.voorkeuren)).send(antwoord.voorkeuren)
    }
  })
}

/** The routes by which a klant changes his digitale adressen and preferences. */
export const mijnAdresRoutes = (app: FastifyInstance, { operation, ...deps }: Deps): void => {
  addRoute(app, { ...deps, operation: operation('voegMijnAdresToe') })
  changeRoute(app, { ...deps, operation: operation('wijzigMijnAdres') })
  removeRoute(app, { ...deps, operation: operation('verwijderMijnAdres') })
  preferRoute(app, { ...deps, operation: operation('wijzigMijnVoorkeuren') })
}
