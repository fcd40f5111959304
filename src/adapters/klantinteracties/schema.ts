import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

const feit = z.enum(['auto', 'ja', 'nee']).default('auto')

const dialectSchema = z
  .strictObject({
    codefilters: feit.describe(
      'Whether the codes of identificatoren are the fixed list of Open Klant 2.6 and later, so that the source can filter on them. `nee`: other spellings stand there too (`BSN`, `KvkNummer`); then only the number is asked for, and the codes are compared here.'
    ),
    deeladres: feit.describe(
      'Whether `adres__icontains` of digitaleadressen works: from Open Klant 2.5. `nee`: searching on phone or e-mail asks for whole addresses in the usual spellings.'
    )
  })
  .prefault({})
  .describe('How this server differs from others; `auto` is found out at start, and again every hour.')

/** A bron of soort `klantinteracties`: Klantinteracties as Open Klant 2 offers it, from 2.4. */
export const klantinteractiesSchema = z.strictObject({
  soort: z.literal('klantinteracties').describe('Klantinteracties API of Open Klant 2.'),
  ...common,
  url: baseUrl.describe('Base URL. Example: https://openklant.example/klantinteracties/api/v1'),
  maxItems: z
    .int()
    .min(1)
    .max(10_000)
    .default(500)
    .describe('Most klantcontacten of one klant; what goes beyond is reported as `afgekapt`.'),
  dialect: dialectSchema,
  schrijven: z
    .boolean()
    .default(false)
    .describe(
      'Whether klanten change their own addresses and preferences here (`/v1/mijn/profiel`); at most one bron. The credentials must be allowed to write.'
    ),
  zoekenOpAdres: z
    .boolean()
    .default(false)
    .describe(
      'Whether a klant may be searched here on phone number or e-mail. The API has no search with a body: digits of the phone number, or the e-mail address, then stand in the URL, and so in the access log of the source and of what stands between.'
    )
})
export type KlantinteractiesConfig = z.output<typeof klantinteractiesSchema>
