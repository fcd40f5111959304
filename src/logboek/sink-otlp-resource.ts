import type { JsonTraceSerializer } from '@opentelemetry/otlp-transformer'

/** What the serialiser takes; the package that names this type is not one of ours. */
export type Span = Parameters<typeof JsonTraceSerializer.serializeRequest>[0][number]
type Attributes = Span['resource']['attributes']

/** The serialisers read the attributes only; the rest is what the type wants. */
export const toResource = (attributes: Attributes): Span['resource'] => {
  const resource: Span['resource'] = { attributes, merge: () => resource, getRawAttributes: () => [] }
  return resource
}

/** OTLP has one name for who speaks. */
export const scope = { name: 'klantbeeld.logboek' }

/** Tells a line that came twice from two lines: begin and end of one action share their span id. */
export const REGEL_ID = 'klantbeeld.regel.id'

/** Set: LDV knows no sampling, and a pipeline that samples leaves such a record alone. */
export const SAMPLED = 1

/** LDV counts in milliseconds, OTLP in nanoseconds. */
export const toHrTime = (epochMs: number): [number, number] => [
  Math.floor(epochMs / 1_000),
  (((epochMs % 1_000) + 1_000) % 1_000) * 1_000_000
]

/** What a serialiser of OTLP's JSON made, as a body to send. */
export const toOtlpBody = (bytes: Uint8Array | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes))
