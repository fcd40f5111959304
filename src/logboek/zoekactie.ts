import type { Betrokkene } from './pseudoniem.ts'
import { eindRegels, type Raadpleging, type Uitkomst } from './raadpleging.ts'
import type { Regel } from './regel.ts'

/** The action of being shown in the result of a search, which is not the same as being consulted. */
export const GETOOND = 'Getoond in zoekresultaat'

/** Someone who was shown in the result of a search: an action of its own, since a line is about one betrokkene. */
export type Getoond = { readonly betrokkene: Betrokkene; readonly spanId: string }

const getoondRegel = (raadpleging: Raadpleging, { betrokkene, spanId }: Getoond, endMs: number): Regel => ({
  stroom: 'ldv',
  regel: {
    trace_id: raadpleging.traceId,
    span_id: spanId,
    parent_span_id: raadpleging.spanId,
    status: 'Ok',
    name: GETOOND,
    start_time: raadpleging.begonnenMs,
    end_time: endMs,
    attributes: {
      'dpl.core.processing_activity_id': raadpleging.verwerkingsactiviteit,
      'dpl.core.data_subject_id': betrokkene.id,
      'dpl.core.data_subject_id_type': betrokkene.type
    },
    resource: { attributes: raadpleging.applicatie }
  }
})

/**
 * The lines after a search: those of any consultation, and one for each who was shown (LDV: one betrokkene a line; VNG
 * Verwerkingenlogging C4081: found is not the same as consulted). What was looked for is in none of them.
 */
export const zoekRegels = (raadpleging: Raadpleging, uitkomst: Uitkomst, getoond: readonly Getoond[]): Regel[] => [
  ...getoond.map(one => getoondRegel(raadpleging, one, uitkomst.geeindigdMs)),
  ...eindRegels(raadpleging, uitkomst)
]
