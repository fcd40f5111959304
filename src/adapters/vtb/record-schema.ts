import { z } from 'zod'
import type { components as Berichten } from '../../../openapi/bronnen/vtb-berichten.generated.ts'
import type { components as Taken } from '../../../openapi/bronnen/vtb-taken.generated.ts'
import { maybe, tekst } from '../klantinteracties/maybe.ts'
import { leesbarePagina } from '../leesbaar.ts'

export type ExterneTaak = Taken['schemas']['ExterneTaak'] & { readonly isToegewezenAan: string }
export type VtbBericht = Berichten['schemas']['Bericht'] & { readonly ontvanger: string }

const gerelateerd = maybe(z.array(z.object({ urn: z.string() })))

/** Of `details` only the link: what the klant fills in or pays is not read. */
const externeTaak: z.ZodType<ExterneTaak> = z.object({
  uuid: z.string().min(1),
  titel: tekst,
  status: tekst,
  startdatum: tekst,
  handelingsPerspectief: tekst,
  einddatumHandelingsTermijn: tekst,
  toelichting: tekst,
  isToegewezenAan: z.string().min(1),
  isGerelateerdAan: gerelateerd,
  taakSoort: tekst,
  details: maybe(z.object({ uitvraagLink: tekst }))
})

export const vtbBericht: z.ZodType<VtbBericht> = z.object({
  uuid: z.string().min(1),
  onderwerp: tekst,
  berichtTekst: tekst,
  publicatiedatum: tekst,
  referentie: tekst,
  ontvanger: z.string().min(1),
  geopendOp: tekst,
  berichtType: tekst,
  isGerelateerdAan: gerelateerd,
  handelingsPerspectief: tekst,
  einddatumHandelingsTermijn: tekst,
  bijlagen: maybe(z.array(z.object({ informatieObject: z.string(), omschrijving: tekst })))
})

export const taakpagina = leesbarePagina(externeTaak)
export const berichtpagina = leesbarePagina(vtbBericht)
