import { z } from 'zod'

const onderbrekerSchema = z
  .strictObject({
    fouten: z.int().min(1).max(1_000).default(5).describe('So many faults among the last `venster` calls open it.'),
    venster: z.int().min(1).max(1_000).default(10).describe('How many of the last calls are looked at.'),
    openMs: z
      .int()
      .min(50)
      .max(60_000)
      .default(250)
      .describe('How long nothing is asked then, in milliseconds; after that one call tries whether it works again.')
  })
  .refine(({ fouten, venster }) => fouten <= venster, { path: ['fouten'], error: 'more than venster: never opens' })
  .prefault({})
  .describe(
    'Circuit breaker: a bron that keeps failing is left alone for a moment, and its part of an answer fails at once. Lost connections, calls over the time limit, 5xx and unreadable answers are faults; 4xx and callers who leave are not.'
  )

/** The part of an entry that says how much a bron is asked, and when not. */
export const protection = {
  gelijktijdig: z
    .int()
    .min(1)
    .max(1_000)
    .default(32)
    .describe('Most calls at one time to this bron, and as many downloads.'),
  wachtrij: z
    .int()
    .min(0)
    .max(10_000)
    .default(256)
    .describe(
      'Most calls that wait for their turn; one more fails at once. A klant with very much may need 100 pages at one time.'
    ),
  onderbreker: onderbrekerSchema,
  uitgeschakeld: z
    .boolean()
    .default(false)
    .describe('Nothing is asked of this bron; its parts of an answer say so. Heeded at once, without a restart.')
}

export type Protection = {
  readonly gelijktijdig: number
  readonly wachtrij: number
  readonly onderbreker: z.output<typeof onderbrekerSchema>
  readonly uitgeschakeld: boolean
}
