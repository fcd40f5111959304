import type { FastifyInstance } from 'fastify'
import type { components } from '../../openapi/klantbeeld.generated.ts'
import type { Actor } from '../klantbeeld/actor.ts'
import { fromUuid, toProcessingActivity } from '../logboek/ldv-lezen.ts'
import type { LdvRegel } from '../logboek/regel.ts'
import type { Trace } from '../logboek/trace.ts'
import type { Operation } from './contract.ts'
import { sendProblem } from './errors.ts'
import { actorOf, type Gate, traceOf } from './gate.ts'
import type { OngeldigeParameter } from './problems.ts'
import { refuseInzage } from './verwerkingen.ts'

type Body = components['schemas']['ProcessingActivityRequest']

export type Logregelvraag = {
  readonly actor: Actor
  readonly trace: Trace
  /** Of the request, 32 lower-case hex digits. */
  readonly traceId?: string
  readonly startTime?: number
  readonly endTime?: number
  /** By name of the attribute. */
  readonly attributes: Readonly<Record<string, string>>
  readonly aantal: number
  readonly cursor?: string
}

export type Logregelantwoord =
  | { readonly soort: 'logregels'; readonly regels: readonly LdvRegel[]; readonly cursor?: string }
  /** What is given is neither a pseudonym nor a number of the type that is given. */
  | { readonly soort: 'betrokkeneFout' }
  | { readonly soort: 'geweigerd' | 'geenVerantwoording' | 'nietLeesbaar' }

const betrokkeneFout: OngeldigeParameter = {
  name: 'dpl.core.data_subject_id',
  code: 'value',
  reason: 'Geef een pseudoniem, of een nummer met dpl.core.data_subject_id_type dat zegt welk nummer het is.'
}
const geenCriterium: OngeldigeParameter = {
  name: '(bericht)',
  code: 'required',
  reason: 'Geef minstens één criterium.'
}

const toVraag = ({ traceId, startTime, endTime, aantal, cursor, ...attributes }: Body) => ({
  ...(traceId !== undefined && { traceId: fromUuid(traceId) }),
  ...(startTime !== undefined && { startTime }),
  ...(endTime !== undefined && { endTime }),
  ...(cursor !== undefined && { cursor }),
  attributes,
  aantal
})

const isWithoutCriterium = ({ aantal: _, cursor: __, ...criteria }: Body): boolean => Object.keys(criteria).length === 0

type Deps = {
  readonly gate: Gate
  readonly operation: Operation
  readonly readLogregels: (vraag: Logregelvraag) => Promise<Logregelantwoord>
}

/** `POST /v1/processing-activities`: the extension "lezen" of Logboek Dataverwerkingen, for the tool of the FG. */
export const processingActivitiesRoutes = (app: FastifyInstance, { gate, operation, readLogregels }: Deps): void => {
  app.route<{ Body: Body }>({
    ...gate(operation),
    handler: async (request, reply) => {
      if (isWithoutCriterium(request.body)) {
        return sendProblem(reply, 'vraag-ongeldig', { invalidParams: [geenCriterium] })
      }
      const trace = traceOf(request)
      const antwoord = await readLogregels({ ...toVraag(request.body), actor: actorOf(request), trace })
      if (antwoord.soort === 'betrokkeneFout') {
        return sendProblem(reply, 'vraag-ongeldig', { invalidParams: [betrokkeneFout] })
      }
      if (antwoord.soort !== 'logregels') return refuseInzage(reply, antwoord.soort, trace.traceId)
      const { regels, cursor } = antwoord
      return { processingActivities: regels.map(toProcessingActivity), ...(cursor !== undefined && { cursor }) }
    }
  })
}
