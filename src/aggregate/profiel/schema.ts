import { z } from 'zod'
import { notifynlSchema } from '../../adapters/notifynl/schema.ts'

const codesSchema = z
  .strictObject({
    geldigS: z.int().min(60).max(3_600).default(600).describe('How long a code holds, in seconds.'),
    pogingen: z.int().min(1).max(10).default(5).describe('How often one code may be tried.'),
    perUur: z.int().min(1).max(60).default(5).describe('Most codes in an hour: of one klant, and to one address.'),
    verzender: notifynlSchema
  })
  .describe('Proving an address by a code that is sent to it; absent: addresses are not proven, and none is preferred.')

/** Section `profiel` of klantbeeld.yaml: what a klant sees and changes of his own profile. Needs the section `mijn`. */
export const profielSchema = z.strictObject({
  terugmelding: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Page where a resident reports that something in the BRP is not right.'),
  tijdslimietMs: z
    .int()
    .min(500)
    .max(30_000)
    .default(6_000)
    .describe('Time budget of one change, milliseconds: reading, writing and what a source takes for it.'),
  herhalingS: z
    .int()
    .min(60)
    .max(604_800)
    .default(86_400)
    .describe('How long the answer to a new address is kept, sealed, under its Idempotency-Key, in seconds.'),
  codes: codesSchema.optional()
})
