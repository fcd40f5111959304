import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Invalidate } from '../aggregate/invalidate.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import type { Gate } from './gate.ts'
import { toInvalidParams } from './invalid-params.ts'
import { toGewijzigd, toVorm, type Vorm } from './notificatie.ts'
import type { OngeldigeParameter } from './problems.ts'

type Deps = { readonly gate: Gate; readonly operation: Operation; readonly invalidate: Invalidate }

const schemas = {
  Notificatie: { $ref: 'klantbeeld#/components/schemas/Notificatie' },
  CloudEvent: { $ref: 'klantbeeld#/components/schemas/CloudEvent' }
} as const

const faultsOf = (request: FastifyRequest, { schema, bericht }: Vorm): OngeldigeParameter[] | undefined => {
  const validate = request.compileValidationSchema(schemas[schema], 'body')
  return validate(bericht) ? undefined : toInvalidParams(validate.errors ?? [])
}

/** `POST /v1/notificaties`: a source says that something changed (ZGW Notificaties, CloudEvents 1.0). */
export const notificatieRoutes = (app: FastifyInstance, { gate, operation, invalidate }: Deps): void => {
  app.register(async scope => {
    const parseJson = scope.getDefaultJsonParser('error', 'error')
    scope.addContentTypeParser('application/cloudevents+json', { parseAs: 'string' }, parseJson)
    const { body: _, ...schema } = operation.schema
    scope.route({
      ...gate({ ...operation, schema }),
      handler: async (request, reply) => {
        const vorm = toVorm(request.headers, request.body)
        const invalidParams = faultsOf(request, vorm)
        if (invalidParams) return sendProblem(reply, 'vraag-ongeldig', { invalidParams })
        if (await invalidate(toGewijzigd(vorm))) return reply.code(204).send()
        // Not done is not heard: the sender tries again.
        return sendProblem(reply.header('retry-after', '5'), 'tijdelijk-niet-beschikbaar')
      }
    })
  })
}
