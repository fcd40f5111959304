import { z } from 'zod'

export const logboekSchema = z
  .strictObject({
    pad: z
      .string()
      .min(1)
      .describe(
        'SQLite file of the logboek. Folder and file are made when absent, readable by the owner only. ' +
          'On a local disk: the locks of SQLite cannot be trusted on a network disk.'
      ),
    maxWachtend: z
      .int()
      .min(1)
      .default(10_000)
      .describe('How many lines may wait for the disk at most; above that a consultation is refused with 503.')
  })
  .describe('Logboek Dataverwerkingen and audit lines: without a durable line no data.')

export type LogboekInstellingen = z.infer<typeof logboekSchema>
