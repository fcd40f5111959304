import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { type Body, toUrls, type Urls } from '../urls.ts'
import { ask, checkKnown, checkKnownInDetail } from './ask.ts'
import { checkCrs, crs } from './crs.ts'
import { expand, toExpansie } from './expand.ts'
import { type Fout, invalid, isFout, notFound, sendFout } from './fout.ts'
import { type Params, toParams } from './params.ts'
import { type Bron, lijstAllow, type Resource } from './resource.ts'

type Handle = (request: FastifyRequest, reply: FastifyReply, urls: Urls) => Body | readonly Body[] | Fout | FastifyReply

const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`

/** A route of this source: the headers of every answer, then the check of the CRS, then the work. */
export const toRoute = (allow: string, hasCrs: boolean | undefined, handle: Handle): RouteHandlerMethod => {
  const headers = hasCrs ? { allow, 'content-crs': crs } : { allow }
  return (request, reply) => {
    reply.headers(headers)
    const refusal = hasCrs ? checkCrs(request) : undefined
    const answer = refusal ?? handle(request, reply, toUrls(originOf(request)))
    if (isFout(answer)) return sendFout(request, reply, answer)
    return answer === reply ? reply : reply.send(answer)
  }
}

const registerList = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  const handle: Handle = (request, _reply, urls) => {
    const params = toParams(request.query, bron.ignored())
    const { filterset } = resource
    const vraag = { filterset, params, paging: params, url: originOf(request) + request.url, urls }
    return checkKnown(resource, params) ?? ask(resource, vraag, bron)
  }
  api.get(resource.pad, toRoute(lijstAllow, resource.hasCrs, handle))
}

const toRequired = (name: string) => ({ name, code: 'required', reason: 'Dit veld is vereist.' })
const emptyBody = { name: 'nonFieldErrors', code: 'empty_search_body', reason: 'Zoekparameters moeten gegeven zijn' }

const checkZoekBody = (body: unknown, names: readonly string[]): Fout | undefined => {
  const given = Object.keys(body ?? {})
  if (given.length === 0) return invalid([emptyBody])
  const missing = names.filter(name => !given.includes(name))
  return missing.length > 0 ? invalid(missing.map(toRequired)) : undefined
}

// Filters come from the body only, pages from the query only, `expand` from either.
const registerZoek = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  const { zoek } = resource
  if (!zoek) return
  const handle: Handle = (request, _reply, urls) => {
    const query = toParams(request.query)
    const body = toParams(request.body, bron.ignored())
    const expansies: Params = query.expand === undefined ? {} : { expand: query.expand }
    const { filterset, required } = zoek
    const params = { ...expansies, ...body }
    const vraag = { filterset, params, paging: query, url: originOf(request) + request.url, urls }
    return checkZoekBody(request.body, required) ?? ask(resource, vraag, bron)
  }
  api.post(`${resource.pad}/_zoek`, toRoute('POST, OPTIONS', resource.hasCrs, handle))
}

const toEtag = (body: Body): string => `"${createHash('md5').update(JSON.stringify(body)).digest('hex')}"`

/** A detail with its ETag: that of the record itself, whatever is expanded; an unchanged one is a 304. */
export const withEtag = (
  request: FastifyRequest,
  reply: FastifyReply,
  { base, answer }: Record<'base' | 'answer', Body>
) => {
  const etag = toEtag(base)
  reply.header('etag', etag)
  const known = request.headers['if-none-match']?.split(/\s*,\s*/) ?? []
  return known.includes(etag) || known.includes('*') ? reply.code(304).send() : answer
}

const registerDetail = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  const { expansies, toBody } = resource
  const handle: Handle = (request, reply, urls) => {
    const { uuid } = request.params as { uuid: string }
    const params = toParams(request.query)
    const refusal = checkKnownInDetail(resource, params)
    if (refusal) return refusal
    const expansie = toExpansie(params.expand, expansies?.paden ?? [])
    if ('reason' in expansie) return invalid([expansie])
    const record = resource.find(uuid, bron, params)
    if (record === undefined) return notFound()
    const base = toBody(record, urls)
    return withEtag(request, reply, {
      base,
      answer: expansies ? expand(expansies.toKnoop(record, urls), expansie) : base
    })
  }
  api.get(`${resource.pad}/:uuid`, toRoute(resource.allow, resource.hasCrs, handle))
}

/** List, detail and, where the resource has it, `_zoek`. HEAD comes with every GET. */
export const registerResource = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  registerList(api, resource, bron)
  registerDetail(api, resource, bron)
  registerZoek(api, resource, bron)
}
