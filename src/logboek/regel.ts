import type { AuthzenEvaluation } from '../adapters/authzen/evaluation.ts'

/**
 * One line of Logboek Dataverwerkingen 1.0, field for field as the standard names it; times are epoch ms.
 * LDV has no place for the user, the doel or data values: those never get in here.
 */
export type LdvRegel = {
  /** 32 lower-case hex digits (W3C Trace Context). */
  readonly trace_id: string
  /** 16 lower-case hex digits. */
  readonly span_id: string
  readonly parent_span_id?: string
  /** `Unset`: done, also when nothing was found; `Ok`: done and something was found; `Error`: failed on our side. */
  readonly status: 'Unset' | 'Ok' | 'Error'
  readonly name: string
  readonly start_time: number
  readonly end_time: number
  readonly attributes: {
    readonly 'dpl.core.processing_activity_id': string
    /** The pseudonym; absent together with its type when a line is about nobody (0 or 1 betrokkene a line). */
    readonly 'dpl.core.data_subject_id'?: string
    /** `BSN` or a URI. */
    readonly 'dpl.core.data_subject_id_type'?: string
    /** URL of the application that called us; only on the action that it started. */
    readonly 'dpl.core.foreign_operation.processor'?: string
  }
  readonly resource: { readonly attributes: { readonly name: string; readonly version: string } }
}

export type AuditResultaat = 'toegestaan' | 'geweigerd' | 'gelukt' | 'gedeeltelijk' | 'mislukt'

/**
 * One audit line (BIO2 8.15.01: action, object, result, origin, actor, time), tied to LDV by `trace_id`.
 * Kinds of data only: no values and no search criteria.
 */
export type AuditRegel = {
  readonly trace_id: string
  /** ISO 8601, UTC, ms. */
  readonly tijdstip: string
  readonly actie: string
  readonly objectsoort: string
  /** Pseudonym of the klant. */
  readonly object?: string
  readonly resultaat: AuditResultaat
  /** Client id of the calling application. */
  readonly herkomst: string
  /** Meaningless key, see `toActorsleutel`. */
  readonly actor: string
  /** Pseudonym of the one on whose behalf the actor acts. */
  readonly namens?: string
  readonly doel: string
  readonly registerversie: string
  readonly reden?: string
  /** How many refusals this line stands for; absent is one. */
  readonly aantal?: number
  /** Names of onderdelen. */
  readonly soortenGegevens: readonly string[]
  /** Ids of bronnen. */
  readonly bronnen: readonly string[]
}

/**
 * One record of the Authorization Decision Log (Logius, working version): one for each call to the external decision
 * point, whatever came of it. What the decision point said beyond the parts below is in its own log, under the same
 * trace: free text of another party may hold anything.
 */
export type AdlRegel = {
  readonly trace_id: string
  /** The span of the call. */
  readonly span_id: string
  /** The span of the consultation that was asked for. */
  readonly parent_span_id: string
  readonly event_name: 'adl.access_evaluation'
  /** Epoch ms of the decision. */
  readonly timestamp: number
  /** `Unset` and `Ok`: decided, also when denied; `Error`: no decision was had. */
  readonly status: 'Unset' | 'Ok' | 'Error'
  readonly attributes: {
    /** As in LDV, so that one search finds all that is about a betrokkene. */
    readonly 'dpl.core.data_subject_id': string
    readonly 'dpl.core.data_subject_id_type': string
    /** Why nothing was allowed, as a code; absent when it was. Ours: the standard leaves room for own attributes. */
    readonly 'klantbeeld.beslispunt.reden'?: string
  }
  /** The application that wrote the record, to tell ours from that of the decision point. */
  readonly resource: { readonly name: string; readonly version: string }
  readonly body: {
    readonly 'adl.core.request': AuthzenEvaluation
    /** Absent when there was none. */
    readonly 'adl.core.response'?: {
      readonly decision: boolean
      readonly context?: { readonly acr_values: string }
    }
  }
}

export type Regel =
  | { readonly stroom: 'ldv'; readonly regel: LdvRegel }
  | { readonly stroom: 'audit'; readonly regel: AuditRegel }
  | { readonly stroom: 'adl'; readonly regel: AdlRegel }
