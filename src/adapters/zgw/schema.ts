import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'
import { dialectSchema } from './dialect-schema.ts'

const gibibyte = 1024 ** 3

const canoniek = z
  .strictObject({ zaken: baseUrl, catalogi: baseUrl, documenten: baseUrl, besluiten: baseUrl })
  .partial()
  .default({})
  .describe(
    'Base URLs as the source writes them in its own addresses, where these differ from the ones that are called (behind a gateway or an inway). Addresses below any other base are refused.'
  )

/** A bron of soort `zgw`: the ZGW APIs of one organisation. */
export const zgwSchema = z.strictObject({
  soort: z.literal('zgw').describe('Zaken, Catalogi and Documenten of one organisation, such as one Open Zaak.'),
  ...common,
  zaken: baseUrl.describe('Base URL of the Zaken API. Example: https://openzaak.example/zaken/api/v1'),
  catalogi: baseUrl.describe('Base URL of the Catalogi API: types elsewhere are refused.'),
  documenten: baseUrl.describe('Base URL of the Documenten API: documents elsewhere come only from another zgw bron.'),
  besluiten: baseUrl.optional().describe('Base URL of the Besluiten API; without it a zaak comes without besluiten.'),
  canoniek,
  dialect: dialectSchema,
  bsnInUrl: z
    .boolean()
    .default(false)
    .describe(
      'Whether a BSN may stand in the address of a call, where this server does not filter on it in a body. It then ends up in the access logs of the source and of all in between; without it such a server is not asked for zaken of persons.'
    ),
  paginagrootte: z.int().min(1).max(500).default(100).describe('Items per page (Open Zaak: at most 500).'),
  maxItems: z
    .int()
    .min(1)
    .max(10_000)
    .default(1_000)
    .describe('Most zaken, and most documents, of one klant; what goes beyond is reported as `afgekapt`.'),
  maxInhoudBytes: z
    .int()
    .min(1_024)
    .default(gibibyte)
    .describe('Largest document that is handed on, in bytes. Default 1 GiB.')
})
export type ZgwConfig = z.output<typeof zgwSchema>
