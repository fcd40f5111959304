import type { FastifyInstance } from 'fastify'
import type { operations } from '../../openapi/klantbeeld.generated.ts'
import type { MijnKlantbeeld, MijnTaak, MijnTakenPagina } from '../klantbeeld/mijn.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { toPagina } from './pagina.ts'
import { refuse } from './refuse.ts'

type Filters = NonNullable<operations['leesMijnTaken']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number }

const geen: NonNullable<MijnKlantbeeld['onderdelen']['taken']> = { status: 'uitgeschakeld', bronnen: [] }

const isWanted =
  ({ status, zaak, bron }: Filters) =>
  (taak: MijnTaak): boolean =>
    (status === undefined || taak.status === status) &&
    (zaak === undefined || taak.zaken?.includes(zaak.toLowerCase()) === true) &&
    (bron === undefined || taak.bron === bron)

const toTakenPagina = ({ onderdelen, verantwoording }: MijnKlantbeeld, vraag: Lijstvraag): MijnTakenPagina => {
  const { gegevens, totaal: _, ...taken } = onderdelen.taken ?? geen
  const found = gegevens?.filter(isWanted(vraag))
  const { pagina, paginagrootte } = vraag
  return {
    // Of this part alone: the zaken are asked for the links to them.
    compleet: taken.status === 'ok' && taken.afgekapt !== true,
    ...taken,
    pagina,
    paginagrootte,
    ...(found && { totaal: found.length, gegevens: toPagina(found, vraag) }),
    verantwoording
  }
}

/** `GET /v1/mijn/taken`: what the municipality asks of the klant, the most urgent first. */
export const mijnTakenRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { vers, ...vraag } = request.query
      const over = { actie: 'Eigen taken bekijken', include: ['taken', 'zaken'], vereist: 'taken', vers } as const
      const antwoord = await mijn.engine.raadpleeg({ ...mijn.vraag, ...over })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      return toTakenPagina(mijn.projectie.klantbeeld(antwoord.klantbeeld), vraag)
    }
  })
}
