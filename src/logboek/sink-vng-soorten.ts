import type { Logboeklezer } from './lezer.ts'
import type { AuditRegel, LdvRegel, Regel } from './regel.ts'

const LINES_PER_PAGE = 1_000
/** One trace of a caller may hold any number of consultations: after so many lines the action goes without kinds. */
const MAX_PAGES = 5

// Audit lines have no span. That of a consultation was made at the same moment and is about the same klant; that of a
// search is about nobody.
const belongsTo = (audit: AuditRegel, ldv: LdvRegel): boolean =>
  audit.resultaat === 'toegestaan' &&
  Date.parse(audit.tijdstip) === ldv.start_time &&
  (audit.object === undefined || audit.object === ldv.attributes['dpl.core.data_subject_id'])

const findSoorten = (regels: readonly Regel[], ldv: LdvRegel): readonly string[] | undefined => {
  const found = regels.find(one => one.stroom === 'audit' && belongsTo(one.regel, ldv))
  return found?.stroom === 'audit' ? found.regel.soortenGegevens : undefined
}

/** Kinds of data of a consultation: LDV has no place for them, so they are read from its audit line. */
export const readSoorten = async (
  lezer: Pick<Logboeklezer, 'readTrace'>,
  ldv: LdvRegel
): Promise<{ readonly ok: true; readonly soorten: readonly string[] } | { readonly ok: false }> => {
  let cursor: string | undefined
  for (let page = 0; page < MAX_PAGES; page++) {
    const read = await lezer.readTrace({ traceId: ldv.trace_id, limit: LINES_PER_PAGE, cursor })
    if (!read.ok) return { ok: false }
    const soorten = findSoorten(read.regels, ldv)
    cursor = read.cursor
    if (soorten !== undefined || cursor === undefined) return { ok: true, soorten: soorten ?? [] }
  }
  return { ok: true, soorten: [] }
}
