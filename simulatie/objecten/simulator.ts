import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Populatie } from '../populatie/types.ts'
import { toPage } from '../server/page.ts'
import { answerInvalid, answerNotAuthenticated, answerNotFound, answerUnmet } from '../server/problem.ts'
import { createSimulator, type Simulator } from '../server/simulator.ts'
import { crs } from '../zgw/http/crs.ts'
import type { Data } from './data.ts'
import { type Attributen, readAttributen } from './data-attr.ts'
import { type Objecttype, objecttypen, toObjecttype, typeOf } from './objecttypes.ts'
import { createRegister, type Objectrecord, type Register } from './register.ts'

type Options = {
  readonly populatie: Populatie
  /** The key after `Authorization: Token`. */
  readonly token: string
  /** Whether `data_attr` and `data_attrs` are accepted and then not heeded, so that others' objects come back. */
  readonly ignoreFilters?: () => boolean
}

const prefix = '/api/v2'
const baseOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}${prefix}`

const toObject = ({ uuid, type, typeVersion, data, startAt, index }: Objectrecord, base: string) => ({
  url: `${base}/objects/${uuid}`,
  uuid,
  type: toObjecttype(type, base).url,
  record: {
    index,
    typeVersion,
    data,
    geometry: null,
    references: [],
    startAt,
    endAt: null,
    registrationAt: startAt,
    correctionFor: null,
    correctedBy: null
  }
})

/** In a query a parameter may be repeated; in a body there is one text, or a list. */
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : [])

type Vraag = { readonly type?: unknown; readonly data_attr?: unknown; readonly data_attrs?: unknown }

const readVraag = (
  vraag: Vraag
): { readonly types: readonly Objecttype[]; readonly attributen: Attributen } | string => {
  const asked = vraag.type === undefined ? undefined : typeOf(String(vraag.type))
  if (vraag.type !== undefined && asked === undefined) return 'type'
  const attributen = readAttributen([
    ...textsOf(vraag.data_attr),
    ...textsOf(vraag.data_attrs).flatMap(one => one.split(','))
  ])
  if (attributen === undefined) return 'data_attr'
  return { types: asked === undefined ? (Object.keys(objecttypen) as Objecttype[]) : [asked], attributen }
}

type Context = { readonly register: Register; readonly ignoreFilters: () => boolean }

const answerList = (
  request: FastifyRequest,
  reply: FastifyReply,
  vraag: Vraag,
  { register, ignoreFilters }: Context
) => {
  const read = readVraag(vraag)
  if (typeof read === 'string') {
    const code = read === 'type' ? 'invalid' : 'invalid-data-attrs-query'
    return answerInvalid(reply, [{ name: read, code, reason: 'Voer een geldige waarde in.' }])
  }
  const { types, attributen } = read
  const found = ignoreFilters()
    ? types.flatMap(type => register.list(type, undefined))
    : types.flatMap(type => register.list(type, attributen.nummers)).filter(({ data }) => attributen.test(data))
  const page = toPage(found, new URL(request.url, baseOf(request)))
  if (page === undefined) return answerNotFound(reply, 'Ongeldige pagina.')
  const { rows, ...paging } = page
  return reply.send({ ...paging, results: rows.map(record => toObject(record, baseOf(request))) })
}

/** What has a body must say in which coordinates it speaks, though there are none in it. */
const checkCrs = ({ headers, method }: FastifyRequest): number | undefined => {
  if (headers['accept-crs'] !== undefined && headers['accept-crs'] !== crs) return 406
  if (method === 'GET' || method === 'HEAD') return undefined
  if (headers['content-crs'] === undefined) return 412
  return headers['content-crs'] === crs ? undefined : 406
}

type Wijziging = { readonly record?: { readonly data?: Data } }

const registerObjects = (app: FastifyInstance, context: Context): void => {
  const { register } = context
  app.get('/objects', (request, reply) => answerList(request, reply, request.query as Vraag, context))
  app.post('/objects/search', (request, reply) => answerList(request, reply, (request.body ?? {}) as Vraag, context))
  app.get<{ Params: { uuid: string } }>('/objects/:uuid', (request, reply) => {
    const found = register.byUuid(request.params.uuid)
    return found ? reply.send(toObject(found, baseOf(request))) : answerNotFound(reply)
  })
  app.patch<{ Params: { uuid: string }; Body: Wijziging }>('/objects/:uuid', (request, reply) => {
    const found = register.byUuid(request.params.uuid)
    if (found === undefined) return answerNotFound(reply)
    return reply.send(toObject(register.change(found, request.body.record?.data ?? {}), baseOf(request)))
  })
  app.get<{ Params: { uuid: string } }>('/objecttypes/:uuid', (request, reply) => {
    const type = typeOf(request.params.uuid)
    return type ? reply.send(toObjecttype(type, baseOf(request))) : answerNotFound(reply)
  })
}

/** Objects 2 with its object types, as Open Object 4 has them; base path `/api/v2`. */
export const createObjectenSimulator = ({ populatie, token, ignoreFilters = () => false }: Options): Simulator => {
  const simulator = createSimulator('objecten')
  simulator.server.register(
    async app => {
      app.addHook('preHandler', async (request, reply) => {
        reply.headers({ 'api-version': '2.7.0', 'content-crs': crs })
        const { authorization } = request.headers
        if (authorization !== `Token ${token}`) return answerNotAuthenticated(reply, authorization === undefined)
        const unmet = checkCrs(request)
        if (unmet !== undefined) return answerUnmet(reply, unmet)
      })
      app.setNotFoundHandler((_request, reply) => answerNotFound(reply))
      registerObjects(app, { register: createRegister(populatie), ignoreFilters })
    },
    { prefix }
  )
  return simulator
}
