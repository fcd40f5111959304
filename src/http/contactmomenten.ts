import type { FastifyInstance } from 'fastify'
import type { components, operations } from '../../openapi/klantbeeld.generated.ts'
import type { Klantreferenties } from '../auth/klantreferentie.ts'
import type { Contactmoment, Klantbeeld } from '../klantbeeld/onderdelen.ts'
import type { Operation } from './contract.ts'
import { engineOf, type Gate } from './gate.ts'
import { toPagina } from './pagina.ts'
import { isQuestion, questionOf } from './referentie.ts'
import { refuse } from './refuse.ts'

type Filters = NonNullable<operations['leesContactmomenten']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number }
type ContactmomentenPagina = components['schemas']['ContactmomentenPagina']

/** On what is shown: a field that the doel withholds meets no filter. Days are those of the moments in UTC. */
const isWanted =
  ({ zaak, kanaal, vanaf, totEnMet }: Filters) =>
  ({ zaken, plaatsgevondenOp, ...contact }: Contactmoment): boolean => {
    const dag = plaatsgevondenOp?.slice(0, 10)
    return (
      (zaak === undefined || zaken?.includes(zaak.toLowerCase()) === true) &&
      (kanaal === undefined || contact.kanaal === kanaal) &&
      (vanaf === undefined || (dag !== undefined && dag >= vanaf)) &&
      (totEnMet === undefined || (dag !== undefined && dag <= totEnMet))
    )
  }

type Deel = NonNullable<Klantbeeld['onderdelen']['contactmomenten']>

const nietToegestaan: Deel = { status: 'nietToegestaan', bronnen: [] }

/**
 * What a contact is about is shown only where that zaak is: without the zaken nobody can tell which contacts are about
 * one, and that is no empty list.
 */
export const asAboutZaak = (deel: Deel, zaken: Klantbeeld['onderdelen']['zaken']): Deel => {
  if (zaken === undefined || zaken.status === 'ok' || zaken.status === 'nietToegestaan') return deel
  const bronnen = [...deel.bronnen, ...zaken.bronnen]
  return zaken.gegevens
    ? { ...deel, bronnen, status: deel.status === 'ok' ? zaken.status : deel.status }
    : { bronnen, status: 'nietBeschikbaar' }
}

const toContactmomentenPagina = (
  { compleet, onderdelen, verantwoording }: Klantbeeld,
  vraag: Lijstvraag
): ContactmomentenPagina => {
  const all = onderdelen.contactmomenten ?? nietToegestaan
  const { status, bronnen, afgekapt, gegevens } = vraag.zaak === undefined ? all : asAboutZaak(all, onderdelen.zaken)
  const { pagina, paginagrootte } = vraag
  const found = gegevens?.filter(isWanted(vraag))
  return {
    compleet,
    status,
    bronnen,
    pagina,
    paginagrootte,
    ...(found && { totaal: found.length, gegevens: toPagina(found, vraag) }),
    ...(afgekapt !== undefined && { afgekapt }),
    verantwoording
  }
}

type Deps = { readonly gate: Gate; readonly operation: Operation; readonly klantreferenties: Klantreferenties }

/** `GET …/contactmomenten`: newest first, filtered and paged, by the same way as the klantbeeld. */
export const contactmomentenRoutes = (app: FastifyInstance, { gate, operation, klantreferenties }: Deps): void => {
  app.route<{ Params: { klantreferentie: string }; Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...gate(operation),
    handler: async (request, reply) => {
      const question = await questionOf(request, reply, klantreferenties)
      if (!isQuestion(question)) return question
      const { vers, ...vraag } = request.query
      const antwoord = await engineOf(request).raadpleeg({
        ...question,
        actie: 'Contactmomenten raadplegen',
        // With the zaken, a contact keeps its links to those that the doel shows.
        include: vraag.zaak === undefined ? ['contactmomenten'] : ['contactmomenten', 'zaken'],
        vereist: 'contactmomenten',
        vers
      })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, question.trace.traceId)
      return toContactmomentenPagina(antwoord.klantbeeld, vraag)
    }
  })
}
