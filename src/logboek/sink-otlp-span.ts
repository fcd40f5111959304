import type { LdvRegel } from './regel.ts'
import { REGEL_ID, SAMPLED, type Span, scope, toHrTime, toResource } from './sink-otlp-resource.ts'
import type { Uitvoerregel } from './uitvoer.ts'

const codes = { Unset: 0, Ok: 1, Error: 2 } as const

/** The names of LDV, and those by which other OTLP tools know a service. */
const toServiceResource = ({ name, version }: LdvRegel['resource']['attributes']): Span['resource'] =>
  toResource({ name, version, 'service.name': name, 'service.version': version })

const toSpan = (id: string, regel: LdvRegel, resource: Span['resource']): Span => {
  const context = { traceId: regel.trace_id, traceFlags: SAMPLED }
  const { parent_span_id: parent } = regel
  return {
    name: regel.name,
    kind: 0,
    spanContext: () => ({ ...context, spanId: regel.span_id }),
    ...(parent !== undefined && { parentSpanContext: { ...context, spanId: parent } }),
    startTime: toHrTime(regel.start_time),
    endTime: toHrTime(regel.end_time),
    duration: toHrTime(regel.end_time - regel.start_time),
    ended: true,
    status: { code: codes[regel.status] },
    attributes: { ...regel.attributes, [REGEL_ID]: id },
    links: [],
    events: [],
    resource,
    instrumentationScope: scope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0
  }
}

/** LDV lines as spans: the standard's own fields are those of a span. */
export const toSpans = (regels: readonly Uitvoerregel[]): Span[] => {
  // The serialiser groups by the object itself: one for each application, not one for each line.
  const resources = new Map<string, Span['resource']>()
  return regels.flatMap(({ id, line }) => {
    if (line.stroom !== 'ldv') return []
    const { attributes } = line.regel.resource
    const key = JSON.stringify([attributes.name, attributes.version])
    const resource = resources.get(key) ?? toServiceResource(attributes)
    resources.set(key, resource)
    return [toSpan(id, line.regel, resource)]
  })
}
