import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-zaken.generated.ts'
import { leesbarePagina, leesbareReeks } from '../leesbaar.ts'

type Schemas = components['schemas']
export type ZgwZaak = Schemas['Zaak']
export type ZgwRol = Schemas['Rol']
export type ZgwStatus = Schemas['Status']
export type ZgwResultaat = Schemas['Resultaat']
export type ZgwZaakinformatieobject = Schemas['Zaakinformatieobject']
/** `expand` and `ordering` as arrays, or as text with commas where a server wants that. */
export type ZaakZoek = Omit<Schemas['ZaakZoek'], 'expand' | 'ordering'> & {
  readonly [K in 'expand' | 'ordering']?: Schemas['ZaakZoek'][K] | string
}
export type Expand = Schemas['Relatie']

// Unset is absent, null or "" as the product likes: only what a decision or a link needs must be there.
const tekst = z.string().nullable().exactOptional()
const adressen = z.array(z.string()).nullable().exactOptional()

const rol: z.ZodType<ZgwRol> = z.object({
  zaak: tekst,
  betrokkeneType: z.string(),
  omschrijving: tekst,
  omschrijvingGeneriek: tekst,
  beginGeldigheid: tekst,
  eindeGeldigheid: tekst,
  indicatieMachtiging: tekst,
  authenticatieContext: z.object({ levelOfAssurance: tekst }).nullable().exactOptional(),
  betrokkeneIdentificatie: z
    .object({ inpBsn: tekst, innNnpId: tekst, annIdentificatie: tekst, kvkNummer: tekst, vestigingsNummer: tekst })
    .nullable()
    .exactOptional()
})

export const statusSchema: z.ZodType<ZgwStatus> = z.object({
  zaak: tekst,
  statustype: z.string(),
  datumStatusGezet: tekst,
  statustoelichting: tekst
})

export const resultaatSchema: z.ZodType<ZgwResultaat> = z.object({ resultaattype: z.string(), toelichting: tekst })

const zaakinformatieobject: z.ZodType<ZgwZaakinformatieobject> = z.object({ zaak: tekst, informatieobject: z.string() })

const expand = z.object({
  status: statusSchema.nullable().exactOptional(),
  resultaat: resultaatSchema.nullable().exactOptional(),
  rollen: z.array(rol).exactOptional(),
  zaakinformatieobjecten: z.array(zaakinformatieobject).exactOptional()
})

export const zaakSchema: z.ZodType<ZgwZaak> = z.object({
  url: z.string().exactOptional(),
  uuid: z.guid(),
  identificatie: tekst,
  bronorganisatie: tekst,
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
  laatstGemuteerd: tekst,
  laatstGeopend: tekst,
  hoofdzaak: tekst,
  deelzaken: adressen,
  status: tekst,
  resultaat: tekst,
  rollen: adressen,
  zaakinformatieobjecten: adressen,
  _expand: expand.exactOptional()
})

export const zakenPagina = leesbarePagina(zaakSchema)
export const rollenPagina = leesbarePagina(rol)
export const statussenPagina = leesbarePagina(statusSchema)
/** A plain array in the standard. */
export const zaakinformatieobjectenReeks = leesbareReeks(zaakinformatieobject)
