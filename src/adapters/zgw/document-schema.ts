import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-documenten.generated.ts'

type Schemas = components['schemas']
export type ZgwDocument = Schemas['Informatieobject']

const tekst = z.string().nullable().exactOptional()
const getal = z.number().int().nullable().exactOptional()

const document = z.object({
  url: z.string(),
  identificatie: tekst,
  titel: tekst,
  beschrijving: tekst,
  informatieobjecttype: tekst,
  creatiedatum: tekst,
  ontvangstdatum: tekst,
  verzenddatum: tekst,
  status: tekst,
  vertrouwelijkheidaanduiding: tekst,
  formaat: tekst,
  auteur: tekst,
  bestandsnaam: tekst,
  bestandsomvang: getal,
  versie: getal
})

/** Reads one page of `POST /enkelvoudiginformatieobjecten/_zoek`. */
export const documentenPagina: z.ZodType<Schemas['DocumentenPagina']> = z.object({
  count: z.number().int(),
  next: tekst,
  results: z.array(document)
})
