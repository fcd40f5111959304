import { z } from 'zod'
import { baseUrl, common } from '../common-schema.ts'

/** A bron of soort `brp-personen`: BRP API Personen 2.x, direct or through a gateway. */
export const brpSchema = z.strictObject({
  soort: z.literal('brp-personen').describe('BRP API Personen 2.x (Haal Centraal).'),
  ...common,
  url: baseUrl.describe('Base URL; `/personen` comes after it. Example: https://brp.example/haalcentraal/api/brp')
})
export type BrpConfig = z.output<typeof brpSchema>
