import { z } from 'zod'
import type { Storingsreden } from '../../klantbeeld/resultaat.ts'

/** Answer of a decision point. Only a real boolean decides: `"true"`, `1` or nothing at all is no decision. */
export const decisionSchema = z.object({
  decision: z.boolean(),
  context: z.record(z.string(), z.unknown()).nullish()
})
type AuthzenDecision = z.output<typeof decisionSchema>

/**
 * What a call to the decision point came to. Only `toegestaan` lets a consultation go on; `geweigerd` is 403, `stapOp`
 * 401 with a step-up challenge (RFC 9470), `storing` 503. `acrValues` is safe inside a quoted header parameter.
 */
export type Besluit =
  | { readonly besluit: 'toegestaan' }
  | { readonly besluit: 'geweigerd'; readonly reden: 'beslispunt-weigert' | 'beslispunt-voorwaarde-onbekend' }
  | { readonly besluit: 'stapOp'; readonly acrValues: string }
  | { readonly besluit: 'storing'; readonly reden: Storingsreden }

// What may come with a yes without asking anything of us, by the names in the examples of the standard.
const informational = new Set(['id', 'reason', 'reason_admin', 'reason_user', 'metadata', 'environment'])

// Values separated by single spaces, without `"` and `\`: the text comes from outside and ends up in a header.
const stepUpSchema = z.object({
  acr_values: z
    .string()
    .max(512)
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/)
})

/**
 * A yes with anything in its context that we do not know may be a yes on a condition. The standard lets us refuse such
 * a decision, and we do: an obligation that nobody meets is worth nothing.
 */
export const toBesluit = ({ decision, context }: AuthzenDecision): Besluit => {
  if (decision) {
    const isUnconditional = Object.keys(context ?? {}).every(key => informational.has(key))
    return isUnconditional
      ? { besluit: 'toegestaan' }
      : { besluit: 'geweigerd', reden: 'beslispunt-voorwaarde-onbekend' }
  }
  const stepUp = stepUpSchema.safeParse(context)
  return stepUp.success
    ? { besluit: 'stapOp', acrValues: stepUp.data.acr_values }
    : { besluit: 'geweigerd', reden: 'beslispunt-weigert' }
}
