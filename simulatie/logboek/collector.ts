import { createSimulator, type Simulator } from '../server/simulator.ts'

type Value = { readonly stringValue?: string; readonly intValue?: number; readonly arrayValue?: unknown }
type KeyValue = { readonly key: string; readonly value: Value }
type Resource = { readonly attributes: readonly KeyValue[] }

/** A span or a log record as it came in, in OTLP's JSON form. */
export type OtlpRecord = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name?: string
  readonly kind?: number
  readonly startTimeUnixNano?: string
  readonly endTimeUnixNano?: string
  readonly timeUnixNano?: string
  readonly status?: { readonly code: number }
  readonly attributes: readonly KeyValue[]
}

type Traces = {
  readonly resourceSpans: readonly {
    readonly resource: Resource
    readonly scopeSpans: readonly { readonly spans: readonly OtlpRecord[] }[]
  }[]
}
type Logs = {
  readonly resourceLogs: readonly {
    readonly resource: Resource
    readonly scopeLogs: readonly { readonly logRecords: readonly OtlpRecord[] }[]
  }[]
}

export type Collector = {
  /** `POST /v1/traces` and `POST /v1/logs`; slow or broken on request like any simulated source. */
  readonly simulator: Simulator
  /** What was accepted, in order of arrival; what came twice stands here twice. */
  readonly received: readonly OtlpRecord[]
  /** Which records are refused: `gedeeltelijk` says how many in a partial success, `geheel` refuses the call with 400. */
  readonly settings: { refuses: (record: OtlpRecord) => boolean; wijze: 'gedeeltelijk' | 'geheel' }
}

const bodyLimit = 16 * 1024 * 1024

/** Text of an attribute. */
export const attributeOf = ({ attributes }: Pick<OtlpRecord, 'attributes'>, key: string): string | undefined =>
  attributes.find(one => one.key === key)?.value.stringValue

/** A collector for OTLP/HTTP in JSON, as a Logboek Dataverwerkingen or a SIEM has in front of it. */
export const createCollector = (): Collector => {
  const simulator = createSimulator('logboek')
  const received: OtlpRecord[] = []
  const settings: Collector['settings'] = { refuses: () => false, wijze: 'gedeeltelijk' }

  const accept = (records: readonly OtlpRecord[], rejected: 'rejectedSpans' | 'rejectedLogRecords') => {
    const refused = records.filter(record => settings.refuses(record))
    if (refused.length > 0 && settings.wijze === 'geheel') return { status: 400, body: { code: 3, message: 'onjuist' } }
    received.push(...records.filter(record => !refused.includes(record)))
    const partialSuccess = refused.length > 0 ? { [rejected]: `${refused.length}`, errorMessage: 'onjuist' } : {}
    return { status: 200, body: { partialSuccess } }
  }

  simulator.server.post<{ Body: Traces }>('/v1/traces', { bodyLimit }, (request, reply) => {
    const spans = request.body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(one => one.spans))
    const { status, body } = accept(spans, 'rejectedSpans')
    return reply.code(status).send(body)
  })
  simulator.server.post<{ Body: Logs }>('/v1/logs', { bodyLimit }, (request, reply) => {
    const records = request.body.resourceLogs.flatMap(({ scopeLogs }) => scopeLogs.flatMap(one => one.logRecords))
    const { status, body } = accept(records, 'rejectedLogRecords')
    return reply.code(status).send(body)
  })
  return { simulator, received, settings }
}
