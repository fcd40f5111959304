import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'
import { maxItems, taakUrl } from '../taken/schema.ts'

const bsnInUrl = z
  .boolean()
  .default(false)
  .describe(
    'Whether a BSN may stand in the address of a call. Open VTB has no question with a body: the BSN then ends up in the access logs of the source and of all in between. Without it this bron is not asked about persons, and says so.'
  )

/** A bron of soort `vtb-taken`: externe taken of Open VTB. */
export const vtbTakenSchema = z.strictObject({
  soort: z.literal('vtb-taken').describe('Taken API 0.1.0 of Open VTB: externe taken.'),
  ...common,
  url: baseUrl.describe('Base URL. Example: https://vtb.example/taken/api/v1'),
  bsnInUrl,
  taakUrl,
  maxItems
})
export type VtbTakenConfig = z.output<typeof vtbTakenSchema>

/** A bron of soort `vtb-berichten`: messages of Open VTB. */
export const vtbBerichtenSchema = z.strictObject({
  soort: z.literal('vtb-berichten').describe('Berichten API 0.1.0 of Open VTB.'),
  ...common,
  url: baseUrl.describe('Base URL. Example: https://vtb.example/berichten/api/v1'),
  bsnInUrl,
  maxItems
})
export type VtbBerichtenConfig = z.output<typeof vtbBerichtenSchema>
export type VtbConfig = VtbTakenConfig | VtbBerichtenConfig
