import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/kvk.generated.ts'
import { kvkNummer } from './profiel-schema.ts'

type Schemas = components['schemas']
export type KvkTreffer = Schemas['Treffer']

const tekst = z.string().nullable().exactOptional()
const getal = z.number().int().nullable().exactOptional()

const binnenlandsAdres = z.object({
  straatnaam: tekst,
  huisnummer: getal,
  huisletter: tekst,
  postbusnummer: getal,
  postcode: tekst,
  plaats: tekst
})
const buitenlandsAdres = z.object({ straatHuisnummer: tekst, postcodeWoonplaats: tekst, land: tekst })

/** Reads the first page of `GET /v2/zoeken`. */
export const zoekresultaat: z.ZodType<Schemas['Zoekresultaat']> = z.object({
  totaal: getal,
  resultaten: z.array(
    z.object({
      kvkNummer,
      rsin: tekst,
      vestigingsnummer: tekst,
      naam: tekst,
      type: tekst,
      actief: tekst,
      adres: z
        .object({
          binnenlandsAdres: binnenlandsAdres.nullable().exactOptional(),
          buitenlandsAdres: buitenlandsAdres.nullable().exactOptional()
        })
        .nullable()
        .exactOptional()
    })
  )
})
