import type { FastifyInstance } from 'fastify'
import type { Config } from '../config/load.ts'
import type { createMetrics } from '../http/metrics.ts'
import type { Parts } from './parts.ts'

/** What the parts of the service are wired from. */
export type Wiring = {
  readonly config: Config
  readonly parts: Parts
  readonly app: FastifyInstance
  readonly metrics: ReturnType<typeof createMetrics>
}
