import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Populatie } from '../populatie/types.ts'
import { toPage } from '../server/page.ts'
import { answerInvalid, answerNotAuthenticated, answerNotFound } from '../server/problem.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { drawBerichten } from '../taken/draw-bericht.ts'
import { drawTaken } from '../taken/draw-taak.ts'
import { klantByUuid } from '../taken/klanten.ts'
import { toVtbBericht } from './bericht.ts'
import { toExterneTaak } from './externe-taak.ts'
import { klantenByUrn } from './urn.ts'

type Options = {
  readonly populatie: Populatie
  /** The key after `Authorization: Token`. */
  readonly token: string
  /** Whether filters are accepted and then not heeded, so that others' records come back. */
  readonly ignoreFilters?: () => boolean
}

const baseOf = ({ protocol, host }: FastifyRequest, api: 'taken' | 'berichten'): string =>
  `${protocol}://${host}/${api}/api/v1`

type Test<T> = (record: T, value: string) => boolean
type Resource<T> = {
  /** The filter that says whose records are asked for. */
  readonly klantfilter: string
  readonly filters: Readonly<Record<string, Test<T>>>
  readonly ofUrn: (urn: string | undefined, base: string) => readonly T[]
}

type Gerelateerd = { readonly isGerelateerdAan: readonly { readonly urn: string }[] }
const isGerelateerd: Test<Gerelateerd> = ({ isGerelateerdAan }, value) =>
  isGerelateerdAan.some(({ urn }) => urn === value)

const answerList = <T>(
  request: FastifyRequest,
  reply: FastifyReply,
  resource: Resource<T>,
  base: string,
  ignore: boolean
) => {
  const url = new URL(request.url, base)
  const asked = [...url.searchParams].filter(([name]) => name !== 'page' && name !== 'pageSize')
  const unknown = asked.flatMap(([name]) => (Object.hasOwn(resource.filters, name) ? [] : [name]))
  if (unknown.length > 0) {
    const reason = `Onbekende query parameters: ${unknown.join(', ')}`
    return answerInvalid(reply, [{ name: 'nonFieldErrors', code: 'unknown-parameters', reason }])
  }
  const urn = ignore ? undefined : (url.searchParams.get(resource.klantfilter) ?? undefined)
  const rows = resource
    .ofUrn(urn, base)
    .filter(record => ignore || asked.every(([name, value]) => resource.filters[name]?.(record, value)))
  const page = toPage(rows, url)
  if (page === undefined) return answerNotFound(reply, 'Ongeldige pagina.')
  const { rows: results, ...paging } = page
  return reply.send({ ...paging, results })
}

type Externetaak = ReturnType<typeof toExterneTaak>
type VtbBericht = ReturnType<typeof toVtbBericht>

const takenOf = (populatie: Populatie): Resource<Externetaak> => ({
  klantfilter: 'isToegewezenAan',
  filters: {
    isToegewezenAan: ({ isToegewezenAan }, value) => isToegewezenAan === value,
    isGerelateerdAan: isGerelateerd,
    status: ({ status }, value) => status === value,
    taakSoort: ({ taakSoort }, value) => taakSoort === value
  },
  ofUrn: (urn, base) =>
    klantenByUrn(populatie, urn)
      .flatMap(klant => drawTaken({ populatie, klant, soort: 'vtbTaak' }))
      .map(taak => toExterneTaak(taak, base))
})

const berichtenOf = (populatie: Populatie, geopend: ReadonlyMap<string, string | null>): Resource<VtbBericht> => ({
  klantfilter: 'ontvanger',
  filters: {
    ontvanger: ({ ontvanger }, value) => ontvanger === value,
    isGerelateerdAan: isGerelateerd,
    geopendOp__isnull: ({ geopendOp }, value) => String(geopendOp === null) === value,
    publicatiedatum__lte: ({ publicatiedatum }, value) => Date.parse(publicatiedatum) <= Date.parse(value)
  },
  ofUrn: (urn, base) =>
    klantenByUrn(populatie, urn)
      .flatMap(klant => drawBerichten({ populatie, klant, soort: 'vtbBericht' }))
      .map(bericht => toVtbBericht(bericht, base, geopend.get(bericht.uuid)))
})

type Uuid = { Params: { uuid: string } }

const registerTaken = (app: FastifyInstance, { populatie, ignoreFilters = () => false }: Options): void => {
  const taken = takenOf(populatie)
  app.get('/taken/api/v1/externetaken', (request, reply) =>
    answerList(request, reply, taken, baseOf(request, 'taken'), ignoreFilters())
  )
  app.get<Uuid>('/taken/api/v1/externetaken/:uuid', (request, reply) => {
    const { uuid } = request.params
    const klant = klantByUuid(populatie, uuid)
    const own = klant ? drawTaken({ populatie, klant, soort: 'vtbTaak' }) : []
    const taak = own.find(one => one.uuid === uuid)
    return taak ? reply.send(toExterneTaak(taak, baseOf(request, 'taken'))) : answerNotFound(reply)
  })
}

const registerBerichten = (app: FastifyInstance, { populatie, ignoreFilters = () => false }: Options): void => {
  const geopend = new Map<string, string | null>()
  const berichten = berichtenOf(populatie, geopend)
  const find = (uuid: string) => {
    const klant = klantByUuid(populatie, uuid)
    return klant && drawBerichten({ populatie, klant, soort: 'vtbBericht' }).find(one => one.uuid === uuid)
  }
  app.get('/berichten/api/v1/berichten', (request, reply) =>
    answerList(request, reply, berichten, baseOf(request, 'berichten'), ignoreFilters())
  )
  app.get<Uuid>('/berichten/api/v1/berichten/:uuid', (request, reply) => {
    const found = find(request.params.uuid)
    if (found === undefined) return answerNotFound(reply)
    return reply.send(toVtbBericht(found, baseOf(request, 'berichten'), geopend.get(found.uuid)))
  })
  // Nothing but the moment of opening can be changed.
  app.patch<Uuid & { Body: { geopendOp?: string | null } }>('/berichten/api/v1/berichten/:uuid', (request, reply) => {
    const found = find(request.params.uuid)
    if (found === undefined) return answerNotFound(reply)
    const { geopendOp } = request.body
    if (geopendOp !== undefined) geopend.set(found.uuid, geopendOp)
    return reply.send(toVtbBericht(found, baseOf(request, 'berichten'), geopend.get(found.uuid)))
  })
}

/** Taken 0.1.0 and Berichten 0.1.0 as Open VTB has them; base paths `/taken/api/v1` and `/berichten/api/v1`. */
export const createVtbSimulator = (options: Options): Simulator => {
  const simulator = createSimulator('vtb')
  simulator.server.register(async app => {
    app.addHook('preHandler', async (request, reply) => {
      if (!/^\/(taken|berichten)\//.test(request.url)) return
      reply.header('api-version', '0.1.0')
      const { authorization } = request.headers
      if (authorization !== `Token ${options.token}`) return answerNotAuthenticated(reply, authorization === undefined)
    })
    registerTaken(app, options)
    registerBerichten(app, options)
  })
  return simulator
}
