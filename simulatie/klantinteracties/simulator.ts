import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Populatie } from '../populatie/types.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { actoren, betrokkenen, interneTaken, klantcontacten, onderwerpobjecten } from './contact-resources.ts'
import { createKlantregister, type Klantregister } from './klantregister.ts'
import { toPage } from './page.ts'
import { digitaleAdressen, partijen, partijIdentificatoren } from './partij-resources.ts'
import { answerInvalid, answerNotAuthenticated, answerNotFound } from './problem.ts'
import { readDetailQuery, readListQuery } from './query.ts'
import type { Resource } from './resource.ts'
import { type Json, present, toExpand } from './shape.ts'

type Options = {
  readonly populatie: Populatie
  /** The key after `Authorization: Token`. */
  readonly token: string
  /** Names of query parameters that are accepted and then not heeded, so that others' records come back. */
  readonly ignoreFilters?: () => readonly string[]
}
type Context = { readonly register: Klantregister; readonly ignored: () => readonly string[] }

const prefix = '/klantinteracties/api/v1'

// Links carry the host name of the request, as Django builds them.
const toUrl = ({ protocol, host, url }: FastifyRequest) => new URL(url, `${protocol}://${host}`)
const toBase = ({ protocol, host }: FastifyRequest) => `${protocol}://${host}${prefix}`

/** The rows that match, of the klanten to whom a filter limits the question. */
const select = <Row>(resource: Resource<Row>, params: URLSearchParams, { register, ignored }: Context) => {
  const query = readListQuery(resource, params)
  if ('invalidParams' in query) return query
  const active = query.filters.filter(({ name }) => !ignored().includes(name))
  const [limited] = active.flatMap(({ filter, value }) => (filter.klanten ? [filter.klanten(register, value)] : []))
  const klanten = limited ?? register.all()
  const rows = resource.rows(klanten).filter(row => active.every(({ filter, value }) => filter.matches(row, value)))
  return { rows, expand: query.expand }
}

const answerList = <Row>(resource: Resource<Row>, request: FastifyRequest, reply: FastifyReply, context: Context) => {
  const url = toUrl(request)
  const selected = select(resource, url.searchParams, context)
  if ('invalidParams' in selected) return answerInvalid(reply, selected.invalidParams)
  const page = toPage(selected.rows, url)
  if (!page) return answerNotFound(reply, 'Ongeldige pagina.')
  const view = { base: toBase(request), expand: selected.expand }
  const { shape, expandable } = resource
  // Where expansion exists, a list has `_expand` even when nothing was asked; a detail has not.
  const toResult = (row: Row): Json => ({
    ...shape.toJson(row, view.base),
    ...(expandable && { _expand: toExpand(shape, row, view) })
  })
  const { count, next, previous } = page
  return reply.send({ count, next, previous, results: page.rows.map(toResult) })
}

const registerResource = <Row extends { readonly uuid: string }>(
  app: FastifyInstance,
  resource: Resource<Row>,
  context: Context
): void => {
  app.get(`/${resource.path}`, (request, reply) => answerList(resource, request, reply, context))
  app.get<{ Params: { uuid: string } }>(`/${resource.path}/:uuid`, (request, reply) => {
    const query = readDetailQuery(resource, toUrl(request).searchParams)
    if ('invalidParams' in query) return answerInvalid(reply, query.invalidParams)
    const { uuid } = request.params
    const row = resource.rows(context.register.byUuid(uuid)).find(one => one.uuid === uuid)
    if (row === undefined) return answerNotFound(reply)
    return reply.send(present(resource.shape, row, { base: toBase(request), expand: query.expand }))
  })
}

const registerApi = (app: FastifyInstance, context: Context, token: string): void => {
  // After the kit's own hook, so that a refused call counts as a call.
  app.addHook('preHandler', async (request, reply) => {
    reply.headers({ 'api-version': '0.9.0', allow: 'GET, HEAD, OPTIONS' })
    const { authorization } = request.headers
    if (authorization !== `Token ${token}`) return answerNotAuthenticated(reply, authorization === undefined)
  })
  app.setNotFoundHandler((_request, reply) => answerNotFound(reply))
  registerResource(app, partijen, context)
  registerResource(app, partijIdentificatoren, context)
  registerResource(app, digitaleAdressen, context)
  registerResource(app, klantcontacten, context)
  registerResource(app, betrokkenen, context)
  registerResource(app, onderwerpobjecten, context)
  registerResource(app, interneTaken, context)
  registerResource(app, actoren, context)
}

/** Open Klant 2.18, Klantinteracties 0.9.0, reading only; base path `/klantinteracties/api/v1`. */
export const createKlantinteractiesSimulator = (options: Options): Simulator => {
  const { populatie, token, ignoreFilters = () => [] } = options
  const simulator = createSimulator('klantinteracties')
  const context = { register: createKlantregister(populatie), ignored: ignoreFilters }
  simulator.server.register(
    async app => {
      registerApi(app, context, token)
    },
    { prefix }
  )
  return simulator
}
