import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

/** A bron of soort `kvk`: Zoeken, Basisprofiel and Vestigingsprofiel of the KVK, direct or through a gateway. */
export const kvkSchema = z.strictObject({
  soort: z.literal('kvk').describe('Handelsregister: KVK APIs Zoeken, Basisprofiel and Vestigingsprofiel.'),
  ...common,
  url: baseUrl.describe('Base URL; `/v1/…` and `/v2/…` come after it. Example: https://api.kvk.nl/api'),
  maxVestigingen: z
    .int()
    .min(1)
    .max(10_000)
    .default(100)
    .describe('Most vestigingen of one company; what goes beyond is reported as `afgekapt`.')
})
export type KvkConfig = z.output<typeof kvkSchema>
