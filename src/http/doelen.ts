import type { FastifyInstance } from 'fastify'
import type { Actor } from '../klantbeeld/actor.ts'
import type { Doel } from '../klantbeeld/onderdelen.ts'
import type { Operation } from './contract.ts'
import { actorOf, type Gate } from './gate.ts'

type Deps = { readonly gate: Gate; readonly operation: Operation; readonly doelenOf: (actor: Actor) => readonly Doel[] }

/** `GET /v1/doelen`: what this caller may use. Not logged as a consultation: it is about nobody. */
export const doelenRoutes = (app: FastifyInstance, { gate, operation, doelenOf }: Deps): void => {
  app.route({ ...gate(operation), handler: async request => ({ doelen: doelenOf(actorOf(request)) }) })
}
