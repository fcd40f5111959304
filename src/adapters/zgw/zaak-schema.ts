import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-zaken.generated.ts'

type Schemas = components['schemas']
export type ZgwZaak = Schemas['Zaak']
export type ZgwRol = Schemas['Rol']
export type ZaakZoek = Schemas['ZaakZoek']
export type Expand = ZaakZoek['expand'][number]

// Unset is absent, null or "" as the product likes: only what a decision or a link needs must be there.
const tekst = z.string().nullable().exactOptional()

const rol = z.object({
  betrokkeneType: z.string(),
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  beginGeldigheid: tekst,
  eindeGeldigheid: tekst,
  betrokkeneIdentificatie: z
    .object({ inpBsn: tekst, innNnpId: tekst, kvkNummer: tekst, vestigingsNummer: tekst })
    .nullable()
    .exactOptional()
})

const expand = z.object({
  status: z
    .object({ statustype: z.string(), datumStatusGezet: tekst, statustoelichting: tekst })
    .nullable()
    .exactOptional(),
  resultaat: z.object({ resultaattype: z.string(), toelichting: tekst }).nullable().exactOptional(),
  rollen: z.array(rol).exactOptional(),
  zaakinformatieobjecten: z.array(z.object({ informatieobject: z.string() })).exactOptional()
})

const zaak = z.object({
  uuid: z.string(),
  identificatie: tekst,
  omschrijving: tekst,
  toelichting: tekst,
  zaaktype: z.string(),
  registratiedatum: tekst,
  startdatum: tekst,
  einddatumGepland: tekst,
  uiterlijkeEinddatumAfdoening: tekst,
  einddatum: tekst,
  vertrouwelijkheidaanduiding: tekst,
  verantwoordelijkeOrganisatie: tekst,
  hoofdzaak: tekst,
  deelzaken: z.array(z.string()).exactOptional(),
  _expand: expand.exactOptional()
})

/** Reads one page of `POST /zaken/_zoek`. */
export const zakenPagina: z.ZodType<Schemas['ZakenPagina']> = z.object({
  count: z.number().int(),
  next: tekst,
  results: z.array(zaak)
})
