import { randomUUID } from 'node:crypto'
import type { FastifyReply } from 'fastify'
export type InvalidParam = { readonly name: string; readonly code: string; readonly reason: string }

type Fout = {
  readonly soort: string
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly invalidParams?: readonly InvalidParam[]
}

// As `application/json`: that is what the product sends when a client accepts anything.
const answer = (reply: FastifyReply, { soort, status, code, title, detail = title, invalidParams }: Fout) =>
  reply.code(status).send({
    type: `${reply.request.protocol}://${reply.request.host}/ref/fouten/${soort}/`,
    code,
    title,
    status,
    detail,
    instance: `urn:uuid:${randomUUID()}`,
    ...(invalidParams && { invalidParams })
  })

export const answerNotAuthenticated = (reply: FastifyReply, isMissing: boolean) =>
  answer(reply.header('www-authenticate', 'Token'), {
    status: 401,
    ...(isMissing
      ? { soort: 'NotAuthenticated', code: 'not_authenticated', title: 'Authenticatiegegevens zijn niet opgegeven.' }
      : { soort: 'AuthenticationFailed', code: 'authentication_failed', title: 'Ongeldige token.' })
  })

export const answerNotFound = (reply: FastifyReply, detail = 'Niet gevonden.') =>
  answer(reply, { soort: 'NotFound', status: 404, code: 'not_found', title: 'Niet gevonden.', detail })

export const answerInvalid = (reply: FastifyReply, invalidParams: readonly InvalidParam[]) =>
  answer(reply, { soort: 'ValidationError', status: 400, code: 'invalid', title: 'Invalid input.', invalidParams })

/** A header about coordinates is missing (412) or names others than we have (406). */
export const answerUnmet = (reply: FastifyReply, status: number) =>
  status === 412
    ? answer(reply, {
        soort: 'PreconditionFailed',
        status,
        code: 'precondition_failed',
        title: 'Voorwaarde is niet vervuld'
      })
    : answer(reply, { soort: 'NotAcceptable', status, code: 'not_acceptable', title: 'CRS is niet ondersteund' })
