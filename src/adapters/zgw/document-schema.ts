import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-documenten.generated.ts'
import { leesbarePagina } from '../leesbaar.ts'

type Schemas = components['schemas']
export type ZgwDocument = Schemas['Informatieobject']

const tekst = z.string().nullable().exactOptional()
const getal = z.number().int().nullable().exactOptional()

export const documentSchema: z.ZodType<ZgwDocument> = z.object({
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
export const documentenPagina = leesbarePagina(documentSchema)
