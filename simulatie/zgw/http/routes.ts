import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { Body, Urls } from '../urls.ts'
import { ask, checkKnown, checkKnownInDetail, toWriter } from './ask.ts'
import { checkCrs, crs } from './crs.ts'
import { toExpansie } from './expand.ts'
import { fitList } from './fit.ts'
import { type Fout, invalid, isFout, notFound, sendFout } from './fout.ts'
import { forget, heed } from './heed.ts'
import { toParams } from './params.ts'
import { type Bron, lijstAllow, type Resource } from './resource.ts'

type Handle = (request: FastifyRequest, reply: FastifyReply, urls: Urls) => Body | readonly Body[] | Fout | FastifyReply
type Route = { readonly allow: string; readonly hasCrs?: true | undefined; readonly bron: Bron }

// What some products send where another names the wrong value.
const crashPage = '<!DOCTYPE html><html><body><h1>HTTP Status 500 - Internal Server Error</h1></body></html>'

/** A route of this source: the headers of every answer, then the check of the CRS, then the work. */
export const toRoute = ({ allow, hasCrs, bron }: Route, handle: Handle): RouteHandlerMethod => {
  const headers = hasCrs ? { allow, 'content-crs': crs } : { allow }
  return (request, reply) => {
    reply.headers(headers)
    const refusal = hasCrs ? checkCrs(request) : undefined
    const answer = refusal ?? handle(request, reply, bron.toUrls(`${request.protocol}://${request.host}`))
    if (!isFout(answer)) return answer === reply ? reply : reply.send(answer)
    const isCrash = answer.code === 'invalid' && bron.dialect.wrongValue === 'crash'
    return isCrash ? reply.code(500).type('text/html').send(crashPage) : sendFout(request, reply, answer)
  }
}

/** The URL that was called, on the host that this server believes it has: `next` and `previous` vary it. */
export const toCalledUrl = ({ url }: FastifyRequest, { origin }: Urls, { dialect }: Bron): string =>
  (dialect.nextOrigin ?? origin) + url

const registerList = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  const handle: Handle = (request, _reply, urls) => {
    const given = forget(toParams(request.query), resource, bron.ignored)
    const params = heed(given, resource, bron)
    const vraag = { params, paging: params, url: toCalledUrl(request, urls, bron), urls }
    return checkKnown(resource, given, bron.dialect) ?? ask(resource, vraag, bron)
  }
  api.get(resource.pad, toRoute({ allow: lijstAllow, hasCrs: resource.hasCrs, bron }, handle))
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
  const { dialect } = bron
  const { expansies, toBody } = resource
  const handle: Handle = (request, reply, urls) => {
    const { uuid } = request.params as { uuid: string }
    const params = toParams(request.query)
    const refusal = checkKnownInDetail(resource, params, dialect)
    if (refusal) return refusal
    const expansie = toExpansie(expansies && params.expand, expansies?.paden ?? [])
    if ('reason' in expansie) return invalid([expansie])
    const record = resource.find(uuid, bron, params)
    if (record === undefined) return notFound()
    const answer = toWriter(resource, expansie, dialect)(record, urls)
    return dialect.etag ? withEtag(request, reply, { base: toBody(record, urls), answer }) : answer
  }
  api.get(`${resource.pad}/:uuid`, toRoute({ allow: resource.allow, hasCrs: resource.hasCrs, bron }, handle))
}

/** List and detail as the dialect has them. HEAD comes with every GET. */
export const registerResource = <T>(api: FastifyInstance, resource: Resource<T>, bron: Bron): void => {
  const fitted = fitList(resource, bron.dialect)
  registerList(api, fitted, bron)
  registerDetail(api, fitted, bron)
}
