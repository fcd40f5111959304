import type { FastifyInstance } from 'fastify'
import type { operations } from '../../openapi/klantbeeld.generated.ts'
import type { MijnBericht, MijnBerichtenPagina, MijnKlantbeeld } from '../klantbeeld/mijn.ts'
import type { Operation } from './contract.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { toPagina } from './pagina.ts'
import { refuse } from './refuse.ts'

type Filters = NonNullable<operations['leesMijnBerichten']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number }

const geen: NonNullable<MijnKlantbeeld['onderdelen']['berichten']> = { status: 'uitgeschakeld', bronnen: [] }

const isWanted =
  ({ gelezen, zaak, bron }: Filters) =>
  (bericht: MijnBericht): boolean =>
    (gelezen === undefined || bericht.gelezen === gelezen) &&
    (zaak === undefined || bericht.zaken?.includes(zaak.toLowerCase()) === true) &&
    (bron === undefined || bericht.bron === bron)

const toBerichtenPagina = ({ onderdelen, verantwoording }: MijnKlantbeeld, vraag: Lijstvraag): MijnBerichtenPagina => {
  const { gegevens, totaal: _, ...berichten } = onderdelen.berichten ?? geen
  const found = gegevens?.filter(isWanted(vraag))
  const { pagina, paginagrootte } = vraag
  return {
    // Of this part alone: the zaken are asked for the links to them.
    compleet: berichten.status === 'ok' && berichten.afgekapt !== true,
    ...berichten,
    pagina,
    paginagrootte,
    ...(found && { totaal: found.length, gegevens: toPagina(found, vraag) }),
    verantwoording
  }
}

/** `GET /v1/mijn/berichten`: the newest first. Looking at the list, or at a message in it, marks nothing. */
const lijstRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { vers, ...vraag } = request.query
      const over = {
        actie: 'Eigen berichten bekijken',
        include: ['berichten', 'zaken'],
        vereist: 'berichten',
        vers
      } as const
      const antwoord = await mijn.engine.raadpleeg({ ...mijn.vraag, ...over })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      return toBerichtenPagina(mijn.projectie.klantbeeld(antwoord.klantbeeld), vraag)
    }
  })
}

/** `PATCH /v1/mijn/berichten/{id}`: the only call that marks; the same again changes nothing. */
const markeerRoute = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Params: { readonly id: string }; Body: { readonly gelezen: boolean } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const antwoord = await mijn.engine.markeerBericht({
        ...mijn.vraag,
        actie: 'Eigen bericht markeren',
        include: ['berichten'],
        vereist: 'berichten',
        id: request.params.id.toLowerCase(),
        gelezen: request.body.gelezen
      })
      if (antwoord.soort !== 'bericht') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      return mijn.projectie.bericht(antwoord.bericht)
    }
  })
}

type Deps = Omit<Mijndeps, 'operation'> & { readonly lees: Operation; readonly markeer: Operation }

export const mijnBerichtenRoutes = (app: FastifyInstance, { lees, markeer, ...deps }: Deps): void => {
  lijstRoute(app, { ...deps, operation: lees })
  markeerRoute(app, { ...deps, operation: markeer })
}
