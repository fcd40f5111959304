import type { FastifyInstance } from 'fastify'
import type { operations } from '../../openapi/klantbeeld.generated.ts'
import type { MijnContactmoment, MijnContactmomentenPagina } from '../klantbeeld/mijn.ts'
import { asAboutZaak } from './contactmomenten.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { toMijnPagina } from './mijn-pagina.ts'
import { refuse } from './refuse.ts'

type Filters = NonNullable<operations['leesMijnContactmomenten']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number }

/** Days are those of the moments in UTC. */
const isWanted =
  ({ zaak, kanaal, vanaf, totEnMet }: Filters) =>
  ({ zaken, tijdstip, ...contact }: MijnContactmoment): boolean => {
    const dag = tijdstip?.slice(0, 10)
    return (
      (zaak === undefined || zaken?.includes(zaak.toLowerCase()) === true) &&
      (kanaal === undefined || contact.kanaal === kanaal) &&
      (vanaf === undefined || (dag !== undefined && dag >= vanaf)) &&
      (totEnMet === undefined || (dag !== undefined && dag <= totEnMet))
    )
  }

/** `GET /v1/mijn/contactmomenten`: when and about what the klant had contact, newest first. */
export const mijnContactmomentenRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply): Promise<MijnContactmomentenPagina | typeof reply> => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { vers, ...lijst } = request.query
      const antwoord = await mijn.engine.raadpleeg({
        ...mijn.vraag,
        actie: 'Eigen contactmomenten bekijken',
        // With the zaken, so that a contact keeps its link to those that the klant sees.
        include: ['contactmomenten', 'zaken'],
        vereist: 'contactmomenten',
        vers
      })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      const { onderdelen, ...rest } = antwoord.klantbeeld
      const { contactmomenten: all, zaken } = onderdelen
      const shown = lijst.zaak === undefined || all === undefined ? all : asAboutZaak(all, zaken)
      const beeld = mijn.projectie.klantbeeld({ ...rest, onderdelen: shown ? { contactmomenten: shown } : {} })
      const select = (contacten: readonly MijnContactmoment[]) => contacten.filter(isWanted(lijst))
      return toMijnPagina(beeld, beeld.onderdelen.contactmomenten, { ...lijst, select })
    }
  })
}
