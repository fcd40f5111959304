import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

export type InvalidParam = { readonly name: string; readonly code: string; readonly reason: string }

/** A refusal of Open Zaak; `soort` is the class that its `type` URL ends with. */
export type Fout = {
  readonly soort: string
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly invalidParams?: readonly InvalidParam[]
}

export const isFout = (value: object): value is Fout => 'soort' in value && 'status' in value

export const notFound = (detail = 'Niet gevonden.'): Fout => ({
  soort: 'NotFound',
  status: 404,
  code: 'not_found',
  title: 'Niet gevonden.',
  detail
})

const geenToestemming = 'Je hebt geen toestemming om deze actie uit te voeren.'

/** Open Zaak never answers 401: a bad token is a 403 with a code of its own. */
export const permissionDenied = (code = 'permission_denied', detail = geenToestemming): Fout => ({
  soort: 'PermissionDenied',
  status: 403,
  code,
  title: geenToestemming,
  detail
})

export const methodNotAllowed: Fout = {
  soort: 'MethodNotAllowed',
  status: 405,
  code: 'method_not_allowed',
  title: 'Methode niet toegestaan.',
  detail: 'Methode "POST" niet toegestaan.'
}

export const preconditionFailed = (detail: string): Fout => ({
  soort: 'PreconditionFailed',
  status: 412,
  code: 'precondition_failed',
  title: 'Voorwaarde is niet vervuld',
  detail
})

export const notAcceptable = (detail: string): Fout => ({
  soort: 'NotAcceptable',
  status: 406,
  code: 'not_acceptable',
  title: 'Kan niet voldoen aan de opgegeven Accept header.',
  detail
})

export const invalid = (invalidParams: readonly InvalidParam[]): Fout => ({
  soort: 'ValidationError',
  status: 400,
  code: 'invalid',
  title: 'Invalid input.',
  detail: 'Invalid input.',
  invalidParams
})

export const parseError: Fout = {
  soort: 'ParseError',
  status: 400,
  code: 'parse_error',
  title: 'Ongeldig samengestelde data.',
  detail: 'JSON parse error'
}

export const unsupportedMediaType: Fout = {
  soort: 'UnsupportedMediaType',
  status: 415,
  code: 'unsupported_media_type',
  title: 'Ongeldige media type in aanvraag.',
  detail: 'Ongeldige media type in aanvraag.'
}

export const problemJson = 'application/problem+json'

/** As `application/json`, unless the caller asks for problem details by name. */
export const sendFout = (request: FastifyRequest, reply: FastifyReply, fout: Fout): FastifyReply => {
  const { soort, status, code, title, detail, invalidParams } = fout
  const body = {
    type: `${request.protocol}://${request.host}/ref/fouten/${soort}/`,
    code,
    title,
    status,
    detail,
    instance: `urn:uuid:${randomUUID()}`,
    ...(invalidParams && { invalidParams })
  }
  const type = request.headers.accept?.includes(problemJson) ? problemJson : 'application/json'
  return reply.code(status).type(type).send(JSON.stringify(body))
}
