import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

/**
 * Section `beslispunt` of klantbeeld.yaml: an external policy decision point (AuthZEN NLGov 1.0) that is asked after
 * the register has allowed; both must allow. Without the section the register alone decides.
 */
export const beslispuntSchema = z
  .strictObject({
    url: baseUrl.describe('Base URL of the decision point; `/access/v1/evaluation` comes after it.'),
    authenticatie: common.authenticatie.describe('How the service makes itself known to the decision point.'),
    tls: common.tls,
    tijdslimietMs: z
      .int()
      .min(50)
      .max(5_000)
      .default(300)
      .describe('Longest time for one decision, in milliseconds; later is a failure (503). Comes before any source.'),
    gelijktijdig: common.gelijktijdig.describe('Most connections at one time to the decision point.'),
    maxBytes: z
      .int()
      .min(1_024)
      .max(1_048_576)
      .default(16_384)
      .describe('Longest answer that is read, in bytes; a longer one is a failure. Default 16 KiB.')
  })
  .describe('External decision point (AuthZEN NLGov); optional, and never instead of the register.')
export type BeslispuntConfig = z.output<typeof beslispuntSchema>
