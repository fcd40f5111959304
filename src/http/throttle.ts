import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, RouteOptions } from 'fastify'
import type { Actor } from '../klantbeeld/actor.ts'
import { sendProblem } from './errors.ts'
import { actorOf, type Limit } from './gate.ts'
import { type CountTogether, createCountStore } from './throttle-store.ts'

/** What a route takes to be throttled beside what holds for every route. */
export type Throttle = Pick<RouteOptions, 'preHandler'>

type Options = {
  /** Short and fixed: it stands in the headers. */
  readonly naam: string
  readonly perMinuut: number
  /** A caller as a meaningless key. */
  readonly keyOf: (actor: Actor) => string
}

const windowS = 60

/** A request may fall under several limits: the fields are lists. */
const append = (reply: FastifyReply, field: string, member: string): void => {
  const known = reply.getHeader(field)
  reply.header(field, known === undefined ? member : `${known}, ${member}`)
}

/**
 * Limits of so many requests a minute; beyond it is 429 with `Retry-After`. By user and not by address: a desktop tool
 * asks for all its users from one. `together`: over all replicas; without it each replica counts for itself.
 */
export const createLimiter = async (
  app: FastifyInstance,
  together?: CountTogether
): Promise<(options: Options) => Limit> => {
  await app.register(rateLimit, { global: false, store: createCountStore(together) })
  return ({ naam, perMinuut, keyOf }) => {
    // Not the plugin's own hook: of two of those on one request only the first does its work.
    const count = app.createRateLimit({
      max: perMinuut,
      timeWindow: windowS * 1_000,
      keyGenerator: request => `${naam}:${keyOf(actorOf(request))}`
    })
    return async (request, reply) => {
      const outcome = await count(request)
      if (outcome.isAllowed) return undefined
      const { remaining, ttlInSeconds, isExceeded } = outcome
      // draft-ietf-httpapi-ratelimit-headers-10
      append(reply, 'ratelimit-policy', `"${naam}";q=${perMinuut};w=${windowS}`)
      append(reply, 'ratelimit', `"${naam}";r=${remaining};t=${ttlInSeconds}`)
      if (!isExceeded) return undefined
      return sendProblem(reply.header('retry-after', String(ttlInSeconds)), 'te-veel-verzoeken')
    }
  }
}
