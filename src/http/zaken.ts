import type { FastifyInstance } from 'fastify'
import type { components, operations } from '../../openapi/klantbeeld.generated.ts'
import type { Klantreferenties } from '../auth/klantreferentie.ts'
import type { Klantbeeld, Zaak } from '../klantbeeld/onderdelen.ts'
import type { Operation } from './contract.ts'
import { engineOf, type Gate } from './gate.ts'
import { toPagina } from './pagina.ts'
import { isQuestion, questionOf } from './referentie.ts'
import { refuse } from './refuse.ts'

type Deps = { readonly gate: Gate; readonly klantreferenties: Klantreferenties }
type Filters = NonNullable<operations['leesZaken']['parameters']['query']>
type Lijstvraag = Filters & { readonly pagina: number; readonly paginagrootte: number; readonly sorteer: string }
type Params = { readonly klantreferentie: string }
type ZakenPagina = components['schemas']['ZakenPagina']

/** On what is shown: a field that the doel withholds meets no filter. */
const isWanted =
  ({ afgerond, zaaktype, bron, gestartVanaf, gestartTotEnMet }: Filters) =>
  (zaak: Zaak): boolean =>
    (afgerond === undefined || zaak.afgerond === afgerond) &&
    (zaaktype === undefined || zaak.zaaktype?.identificatie === zaaktype) &&
    (bron === undefined || zaak.bron === bron) &&
    (gestartVanaf === undefined || (zaak.startdatum ?? '') >= gestartVanaf) &&
    (gestartTotEnMet === undefined || (zaak.startdatum !== undefined && zaak.startdatum <= gestartTotEnMet))

const keyOf = (zaak: Zaak, veld: string): string => {
  if (veld === 'identificatie') return zaak.identificatie ?? ''
  return (veld === 'einddatum' ? zaak.einddatum : zaak.startdatum) ?? ''
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Stable: the id decides between equals, so that a page never repeats what another had. */
const inOrder = (sorteer: string) => {
  const [veld, sign] = sorteer.startsWith('-') ? [sorteer.slice(1), -1] : [sorteer, 1]
  return (a: Zaak, b: Zaak): number =>
    sign * compare(keyOf(a, veld), keyOf(b, veld)) || compare(`${a.bron} ${a.id}`, `${b.bron} ${b.id}`)
}

const toZakenPagina = ({ compleet, onderdelen, verantwoording }: Klantbeeld, vraag: Lijstvraag): ZakenPagina => {
  const { status, bronnen, afgekapt, gegevens } = onderdelen.zaken ?? { status: 'nietToegestaan', bronnen: [] }
  const { pagina, paginagrootte } = vraag
  const found = gegevens?.filter(isWanted(vraag)).sort(inOrder(vraag.sorteer))
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

/** `GET …/zaken`: the zaken of one klant, filtered and paged, by the same way as the klantbeeld. */
export const zakenRoutes = (
  app: FastifyInstance,
  { gate, klantreferenties, ...of }: Deps & { operation: Operation }
) => {
  app.route<{ Params: Params; Querystring: Lijstvraag & { readonly vers: boolean } }>({
    ...gate(of.operation),
    handler: async (request, reply) => {
      const question = await questionOf(request, reply, klantreferenties)
      if (!isQuestion(question)) return question
      const { vers, ...vraag } = request.query
      const antwoord = await engineOf(request).raadpleeg({
        ...question,
        actie: 'Zaken raadplegen',
        include: ['zaken'],
        vereist: 'zaken',
        vers
      })
      if (antwoord.soort !== 'klantbeeld') return refuse(reply, antwoord, question.trace.traceId)
      return toZakenPagina(antwoord.klantbeeld, vraag)
    }
  })
}

/** `GET …/zaken/{id}`: one zaak with its history, besluiten, documents, contacts and deelzaken. */
export const zaakRoutes = (
  app: FastifyInstance,
  { gate, klantreferenties, ...of }: Deps & { operation: Operation }
) => {
  app.route<{
    Params: Params & { readonly id: string }
    Querystring: { readonly bron?: string; readonly vers: boolean }
  }>({
    ...gate(of.operation),
    handler: async (request, reply) => {
      const question = await questionOf(request, reply, klantreferenties)
      if (!isQuestion(question)) return question
      const { bron, vers } = request.query
      const antwoord = await engineOf(request).leesZaak({
        ...question,
        actie: 'Zaak raadplegen',
        include: ['zaken', 'documenten', 'contactmomenten'],
        vereist: 'zaken',
        vers,
        id: request.params.id.toLowerCase(),
        ...(bron !== undefined && { bron })
      })
      return antwoord.soort === 'zaak' ? antwoord.antwoord : refuse(reply, antwoord, question.trace.traceId)
    }
  })
}
