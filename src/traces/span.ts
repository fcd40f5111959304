import type { LdvRegel } from '../logboek/regel.ts'
import { SAMPLED, type Span, toHrTime, toResource } from '../logboek/sink-otlp-resource.ts'
import type { Trace } from '../logboek/trace.ts'

/** All that is told of a request: names of the contract and numbers, never an address, a header or a body. */
export type Beantwoord = {
  readonly trace: Trace
  readonly methode: string
  /** The pattern, such as `/v1/klantbeelden/:klantreferentie/zaken`. */
  readonly route: string
  readonly status: number
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

/** Of OpenTelemetry: who answers, who calls. */
const kinds = { server: 1, client: 2 } as const
const codes = { Unset: 0, Ok: 1, Error: 2 } as const

type Applicatie = { readonly name: string; readonly version: string }

/** Named: without a name the package takes the path of the program. */
const toApplicatie = ({ name, version }: Applicatie): Span['resource'] =>
  toResource({ 'service.name': name, 'service.version': version })

type Feiten = Pick<Span, 'name' | 'attributes'> & {
  readonly kind: keyof typeof kinds
  readonly status: keyof typeof codes
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | undefined
  readonly begonnenMs: number
  readonly geeindigdMs: number
}

/** Makes spans of one application, out of facts that are allowed in one. */
export const createSpans = (applicatie: Applicatie) => {
  const resource = toApplicatie(applicatie)

  const toSpan = (feiten: Feiten): Span => {
    const { name, attributes, traceId, spanId, parentSpanId, begonnenMs, geeindigdMs } = feiten
    const context = { traceId, traceFlags: SAMPLED }
    return {
      name,
      attributes,
      kind: kinds[feiten.kind],
      status: { code: codes[feiten.status] },
      spanContext: () => ({ ...context, spanId }),
      ...(parentSpanId !== undefined && { parentSpanContext: { ...context, spanId: parentSpanId } }),
      startTime: toHrTime(begonnenMs),
      endTime: toHrTime(geeindigdMs),
      duration: toHrTime(geeindigdMs - begonnenMs),
      ended: true,
      links: [],
      events: [],
      resource,
      instrumentationScope: { name: 'klantbeeld' },
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0
    }
  }

  return {
    ofAntwoord: ({ trace, methode, route, status, ...tijden }: Beantwoord): Span =>
      toSpan({
        ...tijden,
        traceId: trace.traceId,
        spanId: trace.spanId,
        parentSpanId: trace.parentSpanId,
        name: `${methode} ${route}`,
        kind: 'server',
        status: status >= 500 ? 'Error' : 'Unset',
        attributes: { 'http.request.method': methode, 'http.route': route, 'http.response.status_code': status }
      }),

    /** Of the line that the logboek has of the same call; its name holds the id of the bron, and no more. */
    ofBron: ({ name, status, ...regel }: LdvRegel): Span =>
      toSpan({
        name,
        status,
        kind: 'client',
        traceId: regel.trace_id,
        spanId: regel.span_id,
        parentSpanId: regel.parent_span_id,
        begonnenMs: regel.start_time,
        geeindigdMs: regel.end_time,
        attributes: {}
      })
  }
}
