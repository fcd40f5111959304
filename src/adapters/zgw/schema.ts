import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

/** A bron of soort `zgw`: the ZGW APIs of one organisation. */
export const zgwSchema = z.strictObject({
  soort: z.literal('zgw').describe('Zaken, Catalogi and Documenten of one organisation, such as one Open Zaak.'),
  ...common,
  zaken: baseUrl.describe('Base URL of the Zaken API. Example: https://openzaak.example/zaken/api/v1'),
  catalogi: baseUrl.describe('Base URL of the Catalogi API, as it stands in zaken: types elsewhere are refused.'),
  documenten: baseUrl.describe('Base URL of the Documenten API, as it stands in zaken: documents elsewhere stay away.'),
  besluiten: baseUrl.optional().describe('Base URL of the Besluiten API.'),
  paginagrootte: z.int().min(1).max(500).default(100).describe('Items per page (Open Zaak: at most 500).'),
  maxItems: z
    .int()
    .min(1)
    .max(10_000)
    .default(1_000)
    .describe('Most zaken, and most documents, of one klant; what goes beyond is reported as `afgekapt`.')
})
export type ZgwConfig = z.output<typeof zgwSchema>
