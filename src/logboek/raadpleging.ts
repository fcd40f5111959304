import type { Betrokkene } from './pseudoniem.ts'
import type { AuditRegel, AuditResultaat, LdvRegel, Regel } from './regel.ts'

/** Who wants to do what with whose data: what consultation and refusal have in common. */
export type Verzoek = {
  readonly traceId: string
  /** For people, such as 'Klantbeeld raadplegen'. */
  readonly actie: string
  readonly betrokkene?: Betrokkene
  /** What was looked at instead, when that is no klant; `id` is a pseudonym. */
  readonly object?: { readonly soort: string; readonly id?: string }
  /** Client id of the calling application. */
  readonly herkomst: string
  /** From `toActorsleutel`; never a user id or name. */
  readonly actor: string
  /** Pseudonym. */
  readonly namens?: string
  /** A key of the register; never the caller's text when the register does not know it. */
  readonly doel: string
  readonly registerversie: string
  readonly soortenGegevens: readonly string[]
  readonly bronnen: readonly string[]
}

/** A consultation that was allowed. Its span is the action that all source calls hang under. */
export type Raadpleging = Verzoek & {
  readonly spanId: string
  /** The caller's span, when he sent a traceparent. */
  readonly parentSpanId?: string
  /** URI in the register of verwerkingsactiviteiten. */
  readonly verwerkingsactiviteit: string
  /** URL of the application that called us. */
  readonly aanroeper?: string
  readonly applicatie: { readonly name: string; readonly version: string }
  readonly begonnenMs: number
}

/** How one call on a source ended; an answer from our cache is a call too (LDV: still a raadpleging). */
export type Bronuitkomst = {
  readonly bron: string
  readonly spanId: string
  readonly begonnenMs: number
  readonly geeindigdMs: number
  readonly uitCache: boolean
  readonly afloop: 'gevonden' | 'leeg' | 'mislukt' | 'afgebroken'
}

export type Uitkomst = {
  readonly resultaat: Extract<AuditResultaat, 'gelukt' | 'gedeeltelijk' | 'mislukt'>
  readonly reden?: string
  readonly geeindigdMs: number
  readonly bronnen: readonly Bronuitkomst[]
  /** Whether anything was found, where that is not for the bronnen to tell. */
  readonly isGevonden?: boolean
}

// LDV: finding nothing is no error, and an action that the user broke off is `Ok`.
const bronstatus = { gevonden: 'Ok', leeg: 'Unset', mislukt: 'Error', afgebroken: 'Ok' } as const

const closingStatus = ({ resultaat, bronnen, isGevonden }: Uitkomst): LdvRegel['status'] => {
  if (resultaat === 'mislukt') return 'Error'
  return (isGevonden ?? bronnen.some(({ afloop }) => afloop !== 'leeg')) ? 'Ok' : 'Unset'
}

// LDV asks that an empty name is filled in rather than refused: a log must not fail at run time.
const DEFAULT_ACTIE = 'Klantbeeld raadplegen'

const attributes = ({ verwerkingsactiviteit, betrokkene }: Raadpleging): LdvRegel['attributes'] => ({
  'dpl.core.processing_activity_id': verwerkingsactiviteit,
  ...(betrokkene && {
    'dpl.core.data_subject_id': betrokkene.id,
    'dpl.core.data_subject_id_type': betrokkene.type
  })
})

const raadplegingRegel = (raadpleging: Raadpleging, status: LdvRegel['status'], endMs: number): Regel => ({
  stroom: 'ldv',
  regel: {
    trace_id: raadpleging.traceId,
    span_id: raadpleging.spanId,
    ...(raadpleging.parentSpanId && { parent_span_id: raadpleging.parentSpanId }),
    status,
    name: raadpleging.actie || DEFAULT_ACTIE,
    start_time: raadpleging.begonnenMs,
    end_time: endMs,
    attributes: {
      ...attributes(raadpleging),
      ...(raadpleging.aanroeper && { 'dpl.core.foreign_operation.processor': raadpleging.aanroeper })
    },
    resource: { attributes: raadpleging.applicatie }
  }
})

/** Whether a line is about a call on a source: a child of the consultation that it belongs to. */
export const isBronregel = ({ name }: Pick<LdvRegel, 'name'>): boolean => /^Bron .+ raadplegen/.test(name)

const bronRegel = (raadpleging: Raadpleging, bron: Bronuitkomst): Regel => ({
  stroom: 'ldv',
  regel: {
    trace_id: raadpleging.traceId,
    span_id: bron.spanId,
    parent_span_id: raadpleging.spanId,
    status: bronstatus[bron.afloop],
    name: `Bron ${bron.bron} raadplegen${bron.uitCache ? ' (uit cache)' : ''}`,
    start_time: bron.begonnenMs,
    end_time: bron.geeindigdMs,
    attributes: attributes(raadpleging),
    resource: { attributes: raadpleging.applicatie }
  }
})

type Afloop = Pick<AuditRegel, 'resultaat' | 'reden' | 'aantal'> & { readonly tijdstipMs: number }

const auditRegel = (verzoek: Verzoek, { tijdstipMs, ...afloop }: Afloop): Regel => {
  const object = verzoek.betrokkene ?? verzoek.object
  return {
    stroom: 'audit',
    regel: {
      trace_id: verzoek.traceId,
      tijdstip: new Date(tijdstipMs).toISOString(),
      actie: verzoek.actie || DEFAULT_ACTIE,
      objectsoort: object?.soort ?? 'onbekend',
      ...(object?.id && { object: object.id }),
      herkomst: verzoek.herkomst,
      actor: verzoek.actor,
      ...(verzoek.namens && { namens: verzoek.namens }),
      doel: verzoek.doel,
      registerversie: verzoek.registerversie,
      soortenGegevens: verzoek.soortenGegevens,
      bronnen: verzoek.bronnen,
      ...afloop
    }
  }
}

/**
 * The lines that must be durable before any source is called (VNG Verwerkingenlogging B7952).
 * The log is append-only, so begin and end are two lines with one span_id; the later one holds the outcome.
 */
export const beginRegels = (raadpleging: Raadpleging): Regel[] => [
  raadplegingRegel(raadpleging, 'Unset', raadpleging.begonnenMs),
  auditRegel(raadpleging, { resultaat: 'toegestaan', tijdstipMs: raadpleging.begonnenMs })
]

/** The lines after the answers: one per source call, the closing line of the consultation, and the audit result. */
export const eindRegels = (raadpleging: Raadpleging, uitkomst: Uitkomst): Regel[] => [
  ...uitkomst.bronnen.map(bron => bronRegel(raadpleging, bron)),
  raadplegingRegel(raadpleging, closingStatus(uitkomst), uitkomst.geeindigdMs),
  auditRegel(
    { ...raadpleging, bronnen: [...new Set(uitkomst.bronnen.map(({ bron }) => bron))] },
    {
      resultaat: uitkomst.resultaat,
      ...(uitkomst.reden && { reden: uitkomst.reden }),
      tijdstipMs: uitkomst.geeindigdMs
    }
  )
]

/** In the audit line: the answer was finished before. */
const HERHAALD = 'bewaard-beeld'

/**
 * The lines when an answer that was finished a moment ago is given again. Begin and end are one line, for nothing
 * happens between them; it has no children, for no source is called. The audit line says of which bronnen the answer was
 * made (`raadpleging.bronnen`), and that it was given again.
 */
export const herhaaldRegels = (
  raadpleging: Raadpleging,
  { isGevonden, geeindigdMs }: { isGevonden: boolean; geeindigdMs: number }
): Regel[] => [
  raadplegingRegel(raadpleging, isGevonden ? 'Ok' : 'Unset', geeindigdMs),
  auditRegel(raadpleging, { resultaat: 'gelukt', reden: HERHAALD, tijdstipMs: geeindigdMs })
]

/** A refusal is audited too (BIO2); `reden` is a code, never text from the request. No LDV line: nothing was processed. */
export const geweigerdRegel = (
  verzoek: Verzoek,
  afloop: { reden: string; tijdstipMs: number; aantal?: number }
): Regel => auditRegel(verzoek, { resultaat: 'geweigerd', ...afloop })

/** A look at something that is about no one klant: audited, and no LDV line, which is about a betrokkene. */
export const inzienRegel = (
  verzoek: Verzoek,
  afloop: { resultaat: 'toegestaan' | 'gelukt' | 'mislukt'; tijdstipMs: number }
): Regel => auditRegel(verzoek, afloop)
