import type { FastifyInstance } from 'fastify'
import type { operations } from '../../openapi/klantbeeld.generated.ts'
import type { MijnZaak, MijnZakenPagina } from '../klantbeeld/mijn.ts'
import { isMijn, type Mijndeps, mijnOf } from './mijn.ts'
import { toMijnPagina } from './mijn-pagina.ts'
import { refuse } from './refuse.ts'

type Filters = NonNullable<operations['leesMijnZaken']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number; readonly sorteer: string }

const dagOf = ({ datums }: MijnZaak, soort: string): string | undefined =>
  datums.find(datum => datum.soort === soort)?.datum

const isIn = (zaak: MijnZaak, toestand: string): boolean => {
  if (toestand === 'concept') return zaak.statusgroep.code === 'concept'
  return zaak.statusgroep.code !== 'concept' && zaak.afgerond === (toestand === 'afgerond')
}

const isWanted =
  ({ toestand, zaaktype, organisatie, vanaf, totEnMet }: Filters) =>
  (zaak: MijnZaak): boolean => {
    const start = dagOf(zaak, 'start')
    return (
      (toestand === undefined || isIn(zaak, toestand)) &&
      (zaaktype === undefined || zaak.soort?.code === zaaktype) &&
      (organisatie === undefined || zaak.organisatie?.code === organisatie) &&
      (vanaf === undefined || (start !== undefined && start >= vanaf)) &&
      (totEnMet === undefined || (start !== undefined && start <= totEnMet))
    )
  }

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Stable: the id decides between equals, so that a page never repeats what another had. */
const inOrder = (sorteer: string) => {
  const [veld, sign] = sorteer.startsWith('-') ? [sorteer.slice(1), -1] : [sorteer, 1]
  const keyOf = (zaak: MijnZaak) => (veld === 'titel' ? zaak.titel.toLowerCase() : (dagOf(zaak, veld) ?? ''))
  return (a: MijnZaak, b: MijnZaak): number =>
    sign * compare(keyOf(a), keyOf(b)) || compare(`${a.bron} ${a.id}`, `${b.bron} ${b.id}`)
}

/** `GET /v1/mijn/zaken`: the klant's zaken, filtered and sorted on what he sees of them. */
export const mijnZakenRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply): Promise<MijnZakenPagina | typeof reply> => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { vers, ...lijst } = request.query
      const antwoord = await mijn.engine.raadpleeg({
        ...mijn.vraag,
        actie: 'Eigen zaken bekijken',
        include: ['zaken'],
        vereist: 'zaken',
        vers
      })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      const beeld = mijn.projectie.klantbeeld(antwoord.klantbeeld)
      const select = (zaken: readonly MijnZaak[]) => zaken.filter(isWanted(lijst)).sort(inOrder(lijst.sorteer))
      return toMijnPagina(beeld, beeld.onderdelen.zaken, { ...lijst, select })
    }
  })
}

/** `GET /v1/mijn/zaken/{id}`: all of one zaak; one that is not his looks like one that is not there. */
export const mijnZaakRoutes = (app: FastifyInstance, deps: Mijndeps): void => {
  app.route<{ Params: { id: string }; Querystring: { bron?: string } }>({
    ...deps.gate(deps.operation),
    handler: async (request, reply) => {
      const mijn = mijnOf(request, reply, deps)
      if (!isMijn(mijn)) return mijn
      const { bron } = request.query
      const antwoord = await mijn.engine.leesZaak({
        ...mijn.vraag,
        actie: 'Eigen zaak bekijken',
        include: ['zaken', 'documenten', 'contactmomenten', 'taken'],
        vereist: 'zaken',
        id: request.params.id.toLowerCase(),
        ...(bron !== undefined && { bron })
      })
      if (antwoord.soort !== 'zaak') return refuse(reply, antwoord, mijn.vraag.trace.traceId)
      return mijn.projectie.zaak(antwoord.antwoord)
    }
  })
}
