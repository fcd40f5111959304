import type { Besluit } from '../adapters/authzen/besluit.ts'
import type { AuthzenEvaluation } from '../adapters/authzen/evaluation.ts'
import type { Betrokkene } from './pseudoniem.ts'
import type { AdlRegel, Regel } from './regel.ts'

/** One call to the external decision point and what came of it. */
export type Beslissing = {
  readonly traceId: string
  /** Of the call, as in the `traceparent` that went out with it. */
  readonly spanId: string
  /** Of the consultation that was asked for. */
  readonly parentSpanId: string
  readonly betrokkene: Betrokkene
  readonly evaluation: AuthzenEvaluation
  readonly besluit: Besluit
  /** When the answer, or the lack of it, was known. */
  readonly tijdstipMs: number
  readonly applicatie: { readonly name: string; readonly version: string }
}

type Response = AdlRegel['body']['adl.core.response']

const toResponse = (besluit: Besluit): Response => {
  switch (besluit.besluit) {
    case 'toegestaan':
      return { decision: true }
    case 'geweigerd':
      // A yes on a condition that we do not know: the record holds the answer as given, its reden that we refused.
      return { decision: besluit.reden === 'beslispunt-voorwaarde-onbekend' }
    case 'stapOp':
      return { decision: false, context: { acr_values: besluit.acrValues } }
    case 'storing':
      return undefined
  }
}

const toReden = (besluit: Besluit): string | undefined => {
  if (besluit.besluit === 'toegestaan') return undefined
  return besluit.besluit === 'stapOp' ? 'beslispunt-stap-op' : besluit.reden
}

/** The one record of a call (ADL: exactly one, also without a decision; a denial is no `Error`). */
export const beslissingRegel = ({ betrokkene, evaluation, besluit, applicatie, ...call }: Beslissing): Regel => {
  const response = toResponse(besluit)
  const reden = toReden(besluit)
  return {
    stroom: 'adl',
    regel: {
      trace_id: call.traceId,
      span_id: call.spanId,
      parent_span_id: call.parentSpanId,
      event_name: 'adl.access_evaluation',
      timestamp: call.tijdstipMs,
      status: response === undefined ? 'Error' : 'Unset',
      attributes: {
        'dpl.core.data_subject_id': betrokkene.id,
        'dpl.core.data_subject_id_type': betrokkene.type,
        ...(reden !== undefined && { 'klantbeeld.beslispunt.reden': reden })
      },
      resource: applicatie,
      body: {
        'adl.core.request': evaluation,
        ...(response !== undefined && { 'adl.core.response': response })
      }
    }
  }
}
