import { z } from 'zod'
import { baseUrl, common } from '../adapters/common-schema.ts'
import type { Sink } from './uitvoer.ts'

const sink = {
  naam: common.id.describe('Name of the sink in metrics and in the store; with another name it starts all over.'),
  authenticatie: common.authenticatie.describe('How the service makes itself known to the sink.'),
  tls: common.tls,
  tijdslimietMs: z
    .int()
    .min(50)
    .max(30_000)
    .default(10_000)
    .describe('Longest time for one call, in milliseconds. What was not answered by then is sent again.')
}

const batch = {
  maxRegels: z.int().min(1).max(1_000).default(100).describe('Most lines in one call. A line is about 1 kB.')
}

const otlpSchema = z
  .strictObject({
    soort: z.literal('otlp').describe('LDV lines as spans, to a Logboek Dataverwerkingen (OTLP/HTTP, JSON).'),
    ...sink,
    url: baseUrl.describe('Base URL of the logboek; `/v1/traces` comes after it.'),
    ...batch
  })
  .describe('A Logboek Dataverwerkingen. No user and no BSN goes there.')

const otlpAuditSchema = z
  .strictObject({
    soort: z.literal('otlp-audit').describe('Audit lines as log records, to a SIEM (OTLP/HTTP, JSON).'),
    ...sink,
    url: baseUrl.describe('Base URL of the collector; `/v1/logs` comes after it.'),
    ...batch
  })
  .describe('A collector for audit lines (BIO2 8.15). The user is in them as a meaningless key.')

const vngSchema = z
  .strictObject({
    soort: z.literal('vng').describe('Consultations of persons, to VNG Verwerkingenlogging 0.9, one by one.'),
    ...sink,
    url: baseUrl.describe('Base URL of the Bewerking API; `/verwerkingsacties` comes after it.'),
    uitvoerder: z
      .string()
      .regex(/^\d{20}$/, 'expected an OIN, 20 digits')
      .describe('OIN of the organisation that consults.')
  })
  .describe('A log by the predecessor of Logboek Dataverwerkingen; it knows less of a consultation than LDV.')

/** Where lines of the logboek go besides our own store: `logboek.uitvoer` of klantbeeld.yaml. */
export const uitvoerSchema = z
  .array(z.discriminatedUnion('soort', [otlpSchema, otlpAuditSchema, vngSchema]))
  .refine(sinks => new Set(sinks.map(({ naam }) => naam)).size === sinks.length, 'two sinks with one naam')
  .describe(
    'Sinks that get the lines after they are on disk: each line at least once, in the order of its chain. No line is ' +
      'removed by retention before all sinks of its stream have it.'
  )

export type UitvoerConfig = z.output<typeof uitvoerSchema>
export type OtlpConfig = Exclude<UitvoerConfig[number], { soort: 'vng' }>
export type VngConfig = Extract<UitvoerConfig[number], { soort: 'vng' }>
export type SinkConfig = UitvoerConfig[number]

const stromen = { otlp: ['ldv'], 'otlp-audit': ['audit'], vng: ['ldv'] } as const

/** The sink as the store knows it. */
export const toSink = ({ naam, soort }: Pick<SinkConfig, 'naam' | 'soort'>): Sink => ({ naam, stromen: stromen[soort] })
