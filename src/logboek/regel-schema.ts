import { z } from 'zod'
import { toReden } from './fault.ts'
import type { AdlRegel, AuditRegel, LdvRegel, Regel } from './regel.ts'
import type { Reden } from './store.ts'

const optionalText = z.string().exactOptional()

// Strict: what is not in the model did not come from us, and an inzage must not pass it on.
const ldvSchema = z.strictObject({
  trace_id: z.string(),
  span_id: z.string(),
  parent_span_id: optionalText,
  status: z.enum(['Unset', 'Ok', 'Error']),
  name: z.string(),
  start_time: z.int(),
  end_time: z.int(),
  attributes: z.strictObject({
    'dpl.core.processing_activity_id': z.string(),
    'dpl.core.data_subject_id': optionalText,
    'dpl.core.data_subject_id_type': optionalText,
    'dpl.core.foreign_operation.processor': optionalText
  }),
  resource: z.strictObject({ attributes: z.strictObject({ name: z.string(), version: z.string() }) })
}) satisfies z.ZodType<LdvRegel>

const auditSchema = z.strictObject({
  trace_id: z.string(),
  tijdstip: z.iso.datetime(),
  actie: z.string(),
  objectsoort: z.string(),
  object: optionalText,
  resultaat: z.enum(['toegestaan', 'geweigerd', 'gelukt', 'gedeeltelijk', 'mislukt']),
  herkomst: z.string(),
  actor: z.string(),
  namens: optionalText,
  doel: z.string(),
  registerversie: z.string(),
  reden: optionalText,
  aantal: z.int().exactOptional(),
  soortenGegevens: z.array(z.string()),
  bronnen: z.array(z.string())
}) satisfies z.ZodType<AuditRegel>

const evaluationSchema = z.strictObject({
  subject: z.strictObject({
    type: z.string(),
    id: z.string(),
    properties: z.strictObject({
      rollen: z.array(z.string()),
      client: z.string(),
      organisatie: optionalText,
      acr: optionalText
    })
  }),
  action: z.strictObject({
    name: z.string(),
    properties: z.strictObject({ processing_activity_id: z.string(), doel: z.string() })
  }),
  resource: z.strictObject({
    type: z.string(),
    id: z.string(),
    properties: z.strictObject({ klantsoort: z.string(), onderdelen: z.array(z.string()) })
  }),
  context: z.strictObject({ time: z.string(), traceparent: z.string() })
})

const adlSchema = z.strictObject({
  trace_id: z.string(),
  span_id: z.string(),
  parent_span_id: z.string(),
  event_name: z.literal('adl.access_evaluation'),
  timestamp: z.int(),
  status: z.enum(['Unset', 'Ok', 'Error']),
  attributes: z.strictObject({
    'dpl.core.data_subject_id': z.string(),
    'dpl.core.data_subject_id_type': z.string(),
    'klantbeeld.beslispunt.reden': optionalText
  }),
  resource: z.strictObject({ name: z.string(), version: z.string() }),
  body: z.strictObject({
    'adl.core.request': evaluationSchema,
    'adl.core.response': z
      .strictObject({
        decision: z.boolean(),
        context: z.strictObject({ acr_values: z.string() }).exactOptional()
      })
      .exactOptional()
  })
}) satisfies z.ZodType<AdlRegel>

const regelSchema = z.discriminatedUnion('stroom', [
  z.object({ stroom: z.literal('ldv'), regel: ldvSchema }),
  z.object({ stroom: z.literal('audit'), regel: auditSchema }),
  z.object({ stroom: z.literal('adl'), regel: adlSchema })
]) satisfies z.ZodType<Regel>

/** Throws for what is no line of ours. */
export const toRegel = ({ stroom, regel }: { stroom: string; regel: string }): Regel =>
  regelSchema.parse({ stroom, regel: JSON.parse(regel) })

/** The class of a fault met while reading: what is no line of ours makes the store unsound. */
export const toLeesreden = (error: unknown): Reden =>
  error instanceof z.ZodError || error instanceof SyntaxError ? 'beschadigd' : toReden(error)
