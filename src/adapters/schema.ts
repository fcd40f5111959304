import { z } from 'zod'
import { brpSchema } from './brp/schema.ts'
import { klantinteractiesSchema } from './klantinteracties/schema.ts'
import { kvkSchema } from './kvk/schema.ts'
import { objectenBerichtenSchema, objectenTakenSchema } from './objecten/schema.ts'
import { vtbBerichtenSchema, vtbTakenSchema } from './vtb/schema.ts'
import { zgwSchema } from './zgw/schema.ts'

/** One entry of bronnen.yaml. */
export const bronSchema = z.discriminatedUnion('soort', [
  brpSchema,
  zgwSchema,
  klantinteractiesSchema,
  kvkSchema,
  objectenTakenSchema,
  objectenBerichtenSchema,
  vtbTakenSchema,
  vtbBerichtenSchema
])
export type BronConfig = z.output<typeof bronSchema>

const reportDuplicates = (bronnen: readonly { id: string }[], context: z.RefinementCtx): void => {
  const seen = new Set<string>()
  for (const [i, { id }] of bronnen.entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [i, 'id'], message: 'id used twice' })
    seen.add(id)
  }
}

const reportSecondWriter = (bronnen: readonly BronConfig[], context: z.RefinementCtx): void => {
  const writers = [...bronnen.entries()].filter(([, bron]) => bron.soort === 'klantinteracties' && bron.schrijven)
  for (const [i] of writers.slice(1)) {
    context.addIssue({ code: 'custom', path: [i, 'schrijven'], message: 'only one bron can be written to' })
  }
}

/** The list `bronnen` of bronnen.yaml; any number of one soort. */
export const bronnenSchema = z.array(bronSchema).min(1).superRefine(reportDuplicates).superRefine(reportSecondWriter)
