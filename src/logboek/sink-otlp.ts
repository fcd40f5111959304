import { z } from 'zod'
import type { Bestemming } from './sink-bestemming.ts'
import { createCall } from './sink-call.ts'
import { toRecords } from './sink-otlp-record.ts'
import { toOtlpBody } from './sink-otlp-resource.ts'
import { toSpans } from './sink-otlp-span.ts'
import { type OtlpConfig, toSink } from './sink-schema.ts'
import type { Uitvoerregel } from './uitvoer.ts'

// In protobuf's JSON a 64-bit number is a text; not every receiver keeps to that.
const count = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
])

/**
 * Export…ServiceResponse, as JSON. Strict, and JSON rather than protobuf: there an empty body, or many a page of a
 * proxy, reads as "all accepted", and the package's own reader of JSON takes what it cannot read for success too.
 * The message of the sink is not read on: it is free text of another party.
 */
const answerSchema = z
  .strictObject({
    partialSuccess: z
      .strictObject({
        rejectedSpans: count.optional(),
        rejectedLogRecords: count.optional(),
        errorMessage: z.string().optional()
      })
      .nullish()
  })
  .transform(({ partialSuccess }) => partialSuccess?.rejectedSpans ?? partialSuccess?.rejectedLogRecords ?? 0)

const paths = { otlp: '/v1/traces', 'otlp-audit': '/v1/logs' } as const

/** OTLP/HTTP. `{}` acknowledges all lines, `partialSuccess.rejected…` above 0 does not. */
export const createOtlp = async (config: OtlpConfig, now: () => Date): Promise<Bestemming> => {
  // Loaded when it is needed: takes 50 ms of the start.
  const { JsonLogsSerializer, JsonTraceSerializer } = await import('@opentelemetry/otlp-transformer')
  const { soort, maxRegels } = config
  const sink = toSink(config)
  const call = createCall(config, now, { path: paths[soort], status: 200, schema: answerSchema })
  const encode = (regels: readonly Uitvoerregel[]): Uint8Array | undefined =>
    soort === 'otlp'
      ? JsonTraceSerializer.serializeRequest(toSpans(regels))
      : JsonLogsSerializer.serializeRequest(toRecords(regels))

  return {
    sink,
    maxRegels,
    takes: ({ line }) => sink.stromen.includes(line.stroom),
    send: (regels, signal) => call.post({ body: toOtlpBody(encode(regels)), signal }),
    close: call.close
  }
}
