import { z } from 'zod'
import { baseUrl, common } from '../adapters/common-schema.ts'

/** `traces` of klantbeeld.yaml: operational tracing, apart from the logboek. */
export const tracesSchema = z
  .strictObject({
    url: baseUrl.describe('Base URL of the collector (OTLP/HTTP, JSON); `/v1/traces` comes after it.'),
    authenticatie: common.authenticatie.describe('How the service makes itself known to the collector.'),
    tls: common.tls,
    tijdslimietMs: z
      .int()
      .min(50)
      .max(30_000)
      .default(5_000)
      .describe('Longest time for one call, in milliseconds. What was not taken by then is lost.')
  })
  .describe(
    'OpenTelemetry traces for operations: a span per request and per bron that it asked, under the ids of the logboek, ' +
      'with the pattern of the route, the status and the name of the bron; nothing of a klant or a user. Of the requests ' +
      'that the caller samples, and of all that begin here. Absent: none, and nothing of it is loaded.'
  )

export type TracesConfig = z.output<typeof tracesSchema>
