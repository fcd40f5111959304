import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { toReden } from './fault.ts'
import type { AdlRegel, AuditRegel, LdvRegel, Regel } from './regel.ts'
import type { Reden } from './store.ts'

export type Gelezen<T> =
  | { readonly ok: true; readonly regels: readonly T[] }
  | { readonly ok: false; readonly reden: Reden }

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

const toRegel = (row: Record<string, unknown>): Regel =>
  regelSchema.parse({ stroom: row.stroom, regel: JSON.parse(String(row.regel)) })

// A connection of its own for each question: read-only, so it can never write or lock out the writer (WAL).
const query = <T>(pad: string, ask: (db: DatabaseSync) => T[]): Gelezen<T> => {
  try {
    const db = new DatabaseSync(pad, { readOnly: true })
    try {
      return { ok: true, regels: ask(db) }
    } finally {
      db.close()
    }
  } catch (error) {
    return {
      ok: false,
      reden: error instanceof z.ZodError || error instanceof SyntaxError ? 'beschadigd' : toReden(error)
    }
  }
}

/** All lines of one trace, of all three streams, in order of writing. Blocks the thread for the time of an index look-up. */
export const readTrace = (pad: string, traceId: string): Gelezen<Regel> =>
  query(pad, db =>
    db.prepare('SELECT stroom, regel FROM regels WHERE trace_id = ? ORDER BY volgnummer').all(traceId).map(toRegel)
  )

/** LDV lines about one klant with a start in [vanMs, totMs), in order of writing; audit lines are not for the klant. */
export const readBetrokkene = (
  pad: string,
  { pseudoniem, vanMs, totMs }: { pseudoniem: string; vanMs: number; totMs: number }
): Gelezen<LdvRegel> =>
  query(pad, db =>
    db
      .prepare(
        `SELECT regel FROM regels
         WHERE stroom = 'ldv' AND json_extract(regel, '$.attributes."dpl.core.data_subject_id"') = ?
           AND tijdstip >= ? AND tijdstip < ?
         ORDER BY volgnummer`
      )
      .all(pseudoniem, vanMs, totMs)
      .map(({ regel }) => ldvSchema.parse(JSON.parse(String(regel))))
  )
