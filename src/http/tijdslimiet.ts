import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify'
import { readTijdslimiet } from '../aggregate/deadline.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import type { OngeldigeParameter } from './problems.ts'
import { wantsStream } from './stream.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The time budget that the caller asked for, in milliseconds. */
    tijdslimietMs: number | undefined
    /** Faults in the headers: told together with those that the schemas find. */
    headerfouten: readonly OngeldigeParameter[] | undefined
  }
}

/** The usual time budgets and the least that may be asked for, in milliseconds. */
export type Tijdsbudget = {
  readonly minimumMs: number
  readonly totaalMs: number
  readonly klantMs: number
  readonly stroomMs: number
}

const header = 'tijdslimiet'

const toFout = (minimumMs: number, totaalMs: number): OngeldigeParameter => ({
  name: 'Tijdslimiet',
  code: 'value',
  reason: `Verwacht een geheel aantal milliseconden van ${minimumMs} tot en met ${totaalMs}.`
})

const usualMs = (request: FastifyRequest, { totaalMs, klantMs, stroomMs }: Tijdsbudget, operation: Operation) => {
  if (wantsStream(request, operation.produces)) return stroomMs
  return request.actor?.soort === 'klant' ? klantMs : totaalMs
}

/** Reads the header `Tijdslimiet` for an operation that has it in the contract: less than the usual time, never more. */
export const readTimeFor = (operation: Operation, budget: Tijdsbudget): Pick<RouteOptions, 'preValidation'> => {
  if (!operation.headers.includes(header)) return {}
  return {
    preValidation: async request => {
      const { [header]: gevraagd } = request.headers
      if (gevraagd === undefined) return
      const { minimumMs } = budget
      const totaalMs = usualMs(request, budget, operation)
      const asked = readTijdslimiet(String(gevraagd), { minimumMs, totaalMs })
      if (asked === undefined) request.headerfouten = [toFout(minimumMs, totaalMs)]
      else request.tijdslimietMs = asked
    }
  }
}

/** What a question says of its time budget. */
export const timeOf = ({ tijdslimietMs }: FastifyRequest): { readonly tijdslimietMs?: number } =>
  tijdslimietMs === undefined ? {} : { tijdslimietMs }

/** Before the routes: what a header got wrong is refused when nothing else is wrong; else it is told with that. */
export const refuseHeaderFaults = (app: FastifyInstance): void => {
  app.decorateRequest('tijdslimietMs', undefined)
  app.decorateRequest('headerfouten', undefined)
  app.addHook(
    'preHandler',
    async ({ headerfouten: invalidParams }, reply) =>
      invalidParams && sendProblem(reply, 'vraag-ongeldig', { invalidParams })
  )
}
