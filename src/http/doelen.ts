import type { FastifyInstance } from 'fastify'
import type { Operation } from './contract.ts'
import { actorOf, engineOf, type Gate } from './gate.ts'

type Deps = { readonly gate: Gate; readonly operation: Operation }

/** `GET /v1/doelen`: what this caller may use. Not logged as a consultation: it is about nobody. */
export const doelenRoutes = (app: FastifyInstance, { gate, operation }: Deps): void => {
  app.route({
    ...gate(operation),
    handler: async request => ({ doelen: engineOf(request).doelenOf(actorOf(request)) })
  })
}
