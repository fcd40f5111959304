import { isBronregel } from './raadpleging.ts'
import type { LdvRegel } from './regel.ts'
import { GETOOND } from './zoekactie.ts'

/** One action with data of a klant: all lines of one span together. */
export type Handeling = {
  readonly traceId: string
  readonly spanId: string
  readonly naam: string
  /** URI of the verwerkingsactiviteit. */
  readonly activiteit: string
  readonly begonnenMs: number
  readonly isGetoond: boolean
  /** It was begun and came to nothing; false too while that is not known. */
  readonly isMislukt: boolean
}

const toHandeling = (regel: LdvRegel): Handeling => ({
  traceId: regel.trace_id,
  spanId: regel.span_id,
  naam: regel.name,
  activiteit: regel.attributes['dpl.core.processing_activity_id'],
  begonnenMs: regel.start_time,
  isGetoond: regel.name === GETOOND,
  isMislukt: regel.status === 'Error'
})

/**
 * The actions in these lines, in their order. Begin and end of one action are one; the calls on sources that it took
 * are left out: which source was asked is not for the klant (VNG Verwerkingenlogging C3677).
 */
export const toHandelingen = (regels: readonly LdvRegel[]): Handeling[] => {
  const perSpan = new Map<string, Handeling>()
  for (const regel of regels) {
    const span = `${regel.trace_id} ${regel.span_id}`
    if (isBronregel(regel)) continue
    const handeling = toHandeling(regel)
    const known = perSpan.get(span)
    perSpan.set(span, known ? { ...known, isMislukt: known.isMislukt || handeling.isMislukt } : handeling)
  }
  return [...perSpan.values()]
}
