import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { Contract } from './contract.ts'
import { toInvalidParams } from './invalid-params.ts'
import { type OngeldigeParameter, type ProblemCode, toProbleem } from './problems.ts'

const problemType = 'application/problem+json; charset=utf-8'

type Extra = { readonly verwerkingId?: string; readonly invalidParams?: readonly OngeldigeParameter[] }

/** Answers with a problem. Sent as finished text: no response schema may drop or break an error. */
export const sendProblem = (reply: FastifyReply, code: ProblemCode, extra: Extra = {}): FastifyReply => {
  const probleem = toProbleem(code, extra)
  return reply.code(probleem.status).type(problemType).send(JSON.stringify(probleem))
}

/** Fastify's own refusals in the words of the API; anything else is a fault of ours. */
const frameworkCodes: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'te-groot',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'mediatype-onbekend',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'json-ongeldig',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'json-ongeldig',
  FST_ERR_CTP_INVALID_JSON_BODY: 'json-ongeldig'
}

const toCode = (error: FastifyError): ProblemCode => {
  const known = frameworkCodes[error.code]
  if (known !== undefined) return known
  // secure-json-parse throws a plain SyntaxError with statusCode 400 for __proto__ and constructor keys.
  if (error.statusCode === 429) return 'te-veel-verzoeken'
  // A document whose source broke off before its first byte.
  if (error.statusCode === 502) return 'geen-bron'
  return error.statusCode === 400 ? 'json-ongeldig' : 'interne-fout'
}

type Methods = ReadonlyMap<RegExp, readonly string[]>

/** Which methods each path of the contract knows, for 405: Fastify itself answers 404. */
const methodsPerPath = ({ operations }: Contract): Methods => {
  const perUrl = new Map<string, string[]>()
  for (const { url, method } of operations.values()) {
    const methods = perUrl.get(url) ?? []
    perUrl.set(url, [...methods, method, ...(method === 'GET' ? ['HEAD'] : [])])
  }
  const toPattern = (url: string) => new RegExp(`^${url.replaceAll('.', '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`)
  return new Map([...perUrl].map(([url, methods]) => [toPattern(url), methods]))
}

const allowedFor = (methods: Methods, path: string): readonly string[] | undefined =>
  [...methods].find(([pattern]) => pattern.test(path))?.[1]

/** Every way in which a request can fail before or in its handler, as problem details (RFC 9457). */
export const handleErrors = (app: FastifyInstance, contract: Contract): void => {
  const methods = methodsPerPath(contract)

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.validation !== undefined) {
      return sendProblem(reply, 'vraag-ongeldig', {
        invalidParams: [...toInvalidParams(error.validation), ...(request.headerfouten ?? [])]
      })
    }
    const code = toCode(error)
    if (code === 'interne-fout') request.log.error({ err: error, traceId: request.trace?.traceId }, 'interne fout')
    reply.removeHeader('content-disposition')
    return sendProblem(reply, code)
  })

  app.setNotFoundHandler((request, reply) => {
    const allowed = allowedFor(methods, request.url.split('?', 1)[0] ?? '')
    if (allowed === undefined) return sendProblem(reply, 'niet-gevonden')
    return sendProblem(reply.header('allow', allowed.join(', ')), 'methode-niet-toegestaan')
  })
}
