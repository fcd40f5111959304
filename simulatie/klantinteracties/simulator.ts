import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Populatie } from '../populatie/types.ts'
import { toPage } from '../server/page.ts'
import { answerInvalid, answerNotAuthenticated, answerNotFound } from '../server/problem.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { actoren, betrokkenen, interneTaken, klantcontacten, onderwerpobjecten } from './contact-resources.ts'
import { type Dialect, openKlant218 } from './dialect.ts'
import { createGeschreven, type Geschreven } from './geschreven.ts'
import { createKlantregister } from './klantregister.ts'
import { digitaleAdressen, partijen, partijIdentificatoren } from './partij-resources.ts'
import { readDetailQuery } from './query.ts'
import type { Resource } from './resource.ts'
import { registerSchrijven } from './schrijven.ts'
import { type Selection, select } from './select.ts'
import { type Json, present, toExpand, type View } from './shape.ts'
import { toWire } from './wire.ts'

type Options = {
  readonly populatie: Populatie
  /** The key after `Authorization: Token`. */
  readonly token: string
  /** The release to be; without it the newest that this project knows. */
  readonly dialect?: Dialect
  /** Host and port for links, as of a server behind a gateway that does not pass on the `Host` header. */
  readonly internalHost?: string
  /** Query parameters that are accepted and then not heeded, or all, so that others' records come back. */
  readonly ignoreFilters?: () => readonly string[] | true
}
type Context = Selection & {
  readonly geschreven: Geschreven
  readonly toUrl: (request: FastifyRequest) => URL
}

const prefix = '/klantinteracties/api/v1'

const toBase = (url: URL) => `${url.origin}${prefix}`

/** Where expansion exists, an item of a list has `_expand` even when nothing was asked; a detail has not. */
const toItem = <Row>({ shape, expandable }: Resource<Row>, row: Row, view: View, { emptyExpand }: Dialect): Json =>
  expandable && emptyExpand
    ? { ...shape.toJson(row, view.base), _expand: toExpand(shape, row, view) }
    : present(shape, row, view)

const answerList = <Row>(resource: Resource<Row>, request: FastifyRequest, reply: FastifyReply, context: Context) => {
  const url = context.toUrl(request)
  const selected = select(resource, url.searchParams, context)
  if ('invalidParams' in selected) return answerInvalid(reply, selected.invalidParams)
  const page = toPage(selected.rows, url)
  if (!page) return answerNotFound(reply, 'Ongeldige pagina.')
  const view = { base: toBase(url), expand: selected.expand }
  const { count, next, previous } = page
  const items = page.rows.map(row => toItem(resource, row, view, context.dialect))
  return reply.send({ count, next, previous, results: toWire(context.dialect, items) })
}

const registerResource = <Row extends { readonly uuid: string }>(
  app: FastifyInstance,
  resource: Resource<Row>,
  context: Context
): void => {
  app.get(`/${resource.path}`, (request, reply) => answerList(resource, request, reply, context))
  app.get<{ Params: { uuid: string } }>(`/${resource.path}/:uuid`, (request, reply) => {
    const url = context.toUrl(request)
    const query = readDetailQuery(resource, url.searchParams, context.dialect)
    if ('invalidParams' in query) return answerInvalid(reply, query.invalidParams)
    const { uuid } = request.params
    const row = resource.rows(context.register.byUuid(uuid)).find(one => one.uuid === uuid)
    if (row === undefined) return answerNotFound(reply)
    const detail = present(resource.shape, row, { base: toBase(url), expand: query.expand })
    return reply.send(toWire(context.dialect, [detail])[0])
  })
}

const registerApi = (app: FastifyInstance, context: Context, token: string): void => {
  // After the kit's own hook, so that a refused call counts as a call.
  app.addHook('preHandler', async (request, reply) => {
    reply.headers({ 'api-version': context.dialect.apiVersie, allow: 'GET, HEAD, OPTIONS' })
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
  const { register, geschreven, toUrl } = context
  registerSchrijven(app, { register, geschreven, toBase: request => toBase(toUrl(request)) })
}

/** Klantinteracties as a release of Open Klant has it; base path `/klantinteracties/api/v1`. */
export const createKlantinteractiesSimulator = (options: Options): Simulator => {
  const { populatie, token, dialect = openKlant218, internalHost, ignoreFilters = () => [] } = options
  const simulator = createSimulator('klantinteracties')
  const geschreven = createGeschreven()
  const context: Context = {
    register: createKlantregister(populatie, dialect, geschreven),
    geschreven,
    dialect,
    isIgnored: parameter => {
      const ignored = ignoreFilters()
      return ignored === true || ignored.includes(parameter)
    },
    // Links carry the host name of the request, as Django builds them.
    toUrl: ({ protocol, host, url }) => new URL(url, `${protocol}://${internalHost ?? host}`)
  }
  simulator.server.register(
    async app => {
      registerApi(app, context, token)
    },
    { prefix }
  )
  return simulator
}
