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
  /** Names of onderdelen. */
  readonly soortenGegevens: readonly string[]
  /** Ids of bronnen. */
  readonly bronnen: readonly string[]
}

export type Regel =
  | { readonly stroom: 'ldv'; readonly regel: LdvRegel }
  | { readonly stroom: 'audit'; readonly regel: AuditRegel }
