import type { LdvRegel } from './regel.ts'

/** The draft types a trace id as uuid, W3C as 32 hex digits: both are read, and the uuid is what goes out. */
export const fromUuid = (traceId: string): string => traceId.replaceAll('-', '').toLowerCase()

const toUuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/**
 * An LDV line in the names of the extension "lezen" (Logius, draft 1.1.0). `dpl.read.*` stays away: an attribute of an
 * extension may be used only once that is adopted.
 */
export const toProcessingActivity = (regel: LdvRegel) => ({
  traceId: toUuid(regel.trace_id),
  spanId: regel.span_id,
  ...(regel.parent_span_id !== undefined && { parentSpanId: regel.parent_span_id }),
  status: regel.status,
  name: regel.name,
  startTime: regel.start_time,
  endTime: regel.end_time,
  resource: regel.resource,
  attributes: regel.attributes
})
