import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

/** A bron of soort `klantinteracties`: Klantinteracties as Open Klant 2 offers it, from 2.16. */
export const klantinteractiesSchema = z.strictObject({
  soort: z.literal('klantinteracties').describe('Klantinteracties API of Open Klant 2.'),
  ...common,
  url: baseUrl.describe('Base URL. Example: https://openklant.example/klantinteracties/api/v1'),
  maxItems: z
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .describe('Most klantcontacten of one klant; what goes beyond is reported as `afgekapt`.')
})
export type KlantinteractiesConfig = z.output<typeof klantinteractiesSchema>
