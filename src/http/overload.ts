import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendProblem } from './errors.ts'

type Options = {
  /** Mean delay of the event loop, in milliseconds. */
  readonly maxVertragingMs: number
  /** Memory of the whole process (RSS), in bytes. */
  readonly maxGeheugenBytes: number
}

/** Of the memory that a container may have, so much: what takes more of it is ended, with all that it was doing. */
const shareOfContainer = 0.9

/** Bytes; `constrained` is what a container may have, 0 or more than there is without one. */
export const toMaxRssBytes = (maxGeheugenBytes: number, constrained: number): number =>
  constrained > 0 ? Math.min(maxGeheugenBytes, shareOfContainer * constrained) : maxGeheugenBytes

/** Over how long is measured: one long moment, such as a large answer to read, is no overload yet. Milliseconds. */
const sampleMs = 1_000
/** Seconds: longer than it takes to work off what is running. */
const retryAfterS = '5'
/** What tells an operator how the service is doing, and an orchestrator whether to restart it. */
const alwaysReachable: readonly (string | undefined)[] = ['/health/live', '/health/ready', '/metrics']

const isAlwaysReachable = ({ routeOptions }: FastifyRequest): boolean => alwaysReachable.includes(routeOptions.url)

/**
 * Turns new requests away with 503 while the process can hardly keep up, so that those it has are answered in time. In
 * front of everything that costs work: the token is not even looked at. What the start itself costs does not count.
 */
export const shedOverload = async (
  app: FastifyInstance,
  { maxVertragingMs, maxGeheugenBytes }: Options
): Promise<void> => {
  let isStarting = true
  app.addHook('onListen', async () => {
    setTimeout(() => {
      isStarting = false
    }, 2 * sampleMs).unref()
  })
  await app.register(underPressure, {
    maxEventLoopDelay: maxVertragingMs,
    maxRssBytes: toMaxRssBytes(maxGeheugenBytes, process.constrainedMemory()),
    sampleInterval: sampleMs,
    pressureHandler: async (request, reply) => {
      if (isStarting || isAlwaysReachable(request)) return
      sendProblem(reply.header('retry-after', retryAfterS), 'tijdelijk-niet-beschikbaar')
    }
  })
}
