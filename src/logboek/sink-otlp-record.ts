import type { JsonLogsSerializer } from '@opentelemetry/otlp-transformer'
import type { AuditRegel } from './regel.ts'
import { REGEL_ID, SAMPLED, scope, toHrTime, toResource } from './sink-otlp-resource.ts'
import type { Uitvoerregel } from './uitvoer.ts'

type LogRecord = Parameters<typeof JsonLogsSerializer.serializeRequest>[0][number]

const INFO = 9
const WARN = 13

// An audit line does not say which version wrote it.
const resource = toResource({ 'service.name': 'integraal-klantbeeld' })

const toAttributes = ({ trace_id: _trace, tijdstip: _time, ...fields }: AuditRegel): LogRecord['attributes'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      `klantbeeld.audit.${name}`,
      typeof value === 'object' ? [...value] : value
    ])
  )

const toRecord = (id: string, regel: AuditRegel): LogRecord => {
  const time = toHrTime(Date.parse(regel.tijdstip))
  const isWarning = regel.resultaat === 'geweigerd'
  return {
    hrTime: time,
    hrTimeObserved: time,
    // The span stands in no audit line; OTLP writes none as empty.
    spanContext: { traceId: regel.trace_id, spanId: '', traceFlags: SAMPLED },
    severityNumber: isWarning ? WARN : INFO,
    severityText: isWarning ? 'WARN' : 'INFO',
    body: regel.actie,
    eventName: 'klantbeeld.audit',
    attributes: { ...toAttributes(regel), [REGEL_ID]: id },
    resource,
    instrumentationScope: scope,
    droppedAttributesCount: 0
  }
}

/** Audit lines as log records, each field under its own name. */
export const toRecords = (regels: readonly Uitvoerregel[]): LogRecord[] =>
  regels.flatMap(({ id, line }) => (line.stroom === 'audit' ? [toRecord(id, line.regel)] : []))
