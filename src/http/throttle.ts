import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Actor } from '../klantbeeld/actor.ts'
import { actorOf } from './gate.ts'

/** What a route takes to be throttled. */
export type Throttle = Pick<RouteOptions, 'preHandler'>

type Options = {
  readonly perMinuut: number
  /** A caller as a meaningless key. */
  readonly keyOf: (actor: Actor) => string
}

/**
 * Limits how often one user may do something per minute; beyond it is 429 with `Retry-After`. By user, not by address:
 * a desktop tool asks for all its users from one.
 */
export const createThrottle = async (app: FastifyInstance, { perMinuut, keyOf }: Options): Promise<Throttle> => {
  await app.register(rateLimit, { global: false, enableDraftSpec: true })
  return {
    preHandler: app.rateLimit({
      max: perMinuut,
      timeWindow: 60_000,
      keyGenerator: request => keyOf(actorOf(request))
    })
  }
}
