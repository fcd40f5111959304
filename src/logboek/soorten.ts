import type { Handeling } from './handeling.ts'
import type { Logboeklezer } from './lezer.ts'
import type { AuditRegel } from './regel.ts'

/** One request leaves about ten lines; a caller can put many requests into one trace, and then only some are read. */
const MAX_LINES = 1_000

/** The audit line that begins an action stands at the same millisecond, and is about the same klant. */
const isOf =
  ({ naam, begonnenMs }: Handeling, pseudoniemen: readonly string[]) =>
  ({ object, actie, resultaat, tijdstip }: AuditRegel): boolean =>
    object !== undefined &&
    pseudoniemen.includes(object) &&
    actie === naam &&
    resultaat === 'toegestaan' &&
    Date.parse(tijdstip) === begonnenMs

/**
 * Which kinds of data an action was about. LDV has no place for them: they are looked up in the audit line of the same
 * trace, of which nothing else is passed on. Undefined when that line is not there any more.
 */
export const createReadSoorten = (lezer: Pick<Logboeklezer, 'readTrace'>, pseudoniemen: readonly string[]) => {
  const read = new Map<string, Promise<readonly AuditRegel[]>>()

  const auditOf = async (traceId: string): Promise<readonly AuditRegel[]> => {
    const gelezen = await lezer.readTrace({ traceId, limit: MAX_LINES })
    if (!gelezen.ok) return []
    return gelezen.regels.flatMap(line => (line.stroom === 'audit' ? [line.regel] : []))
  }

  return async (handeling: Handeling): Promise<readonly string[] | undefined> => {
    const { traceId } = handeling
    const pending = read.get(traceId) ?? auditOf(traceId)
    read.set(traceId, pending)
    const own = (await pending).filter(isOf(handeling, pseudoniemen))
    return own.length === 0 ? undefined : [...new Set(own.flatMap(({ soortenGegevens }) => soortenGegevens))]
  }
}
