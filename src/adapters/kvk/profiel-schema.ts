import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/kvk.generated.ts'

type Schemas = components['schemas']
export type KvkBasisprofiel = Schemas['Basisprofiel']
export type KvkVestigingsprofiel = Schemas['Vestigingsprofiel']
export type KvkVestigingenlijst = Schemas['Vestigingenlijst']
export type KvkAdres = Schemas['Adres']

const tekst = z.string().nullable().exactOptional()
const getal = z.number().int().nullable().exactOptional()

/** Checked wherever it is read: it goes into the address of a next call. */
export const kvkNummer = z.string().regex(/^\d{8}$/)

const materieleRegistratie = z.object({ datumAanvang: tekst, datumEinde: tekst }).nullable().exactOptional()
const websites = z.array(z.string()).nullable().exactOptional()
const adressen = z
  .array(
    z.object({
      type: tekst,
      indAfgeschermd: tekst,
      straatnaam: tekst,
      huisnummer: getal,
      huisletter: tekst,
      huisnummerToevoeging: tekst,
      postbusnummer: getal,
      postcode: tekst,
      plaats: tekst,
      straatHuisnummer: tekst,
      postcodeWoonplaats: tekst,
      land: tekst
    })
  )
  .nullable()
  .exactOptional()

/** What a company and a vestiging have in common. */
const gedeeld = {
  indNonMailing: tekst,
  materieleRegistratie,
  totaalWerkzamePersonen: getal,
  statutaireNaam: tekst,
  handelsnamen: z
    .array(z.object({ naam: tekst, volgorde: getal }))
    .nullable()
    .exactOptional(),
  sbiActiviteiten: z
    .array(z.object({ sbiCode: tekst, sbiOmschrijving: tekst, indHoofdactiviteit: tekst }))
    .nullable()
    .exactOptional()
}

const eigenaar = z.object({ rsin: tekst, rechtsvorm: tekst, datumUitschrijving: tekst, adressen, websites })
const hoofdvestiging = z.object({ kvkNummer: tekst, adressen, websites })

/** Reads one answer of `GET /v1/basisprofielen/{kvkNummer}`. */
export const basisprofiel: z.ZodType<KvkBasisprofiel> = z.object({
  ...gedeeld,
  kvkNummer,
  naam: tekst,
  _embedded: z
    .object({
      hoofdvestiging: hoofdvestiging.nullable().exactOptional(),
      eigenaar: eigenaar.nullable().exactOptional()
    })
    .nullable()
    .exactOptional()
})

/** Reads one answer of `GET /v1/vestigingsprofielen/{vestigingsnummer}`. */
export const vestigingsprofiel: z.ZodType<KvkVestigingsprofiel> = z.object({
  ...gedeeld,
  vestigingsnummer: z.string(),
  kvkNummer: tekst,
  rsin: tekst,
  eersteHandelsnaam: tekst,
  adressen,
  websites
})

/** Reads one answer of `GET /v1/basisprofielen/{kvkNummer}/vestigingen`. */
export const vestigingenlijst: z.ZodType<KvkVestigingenlijst> = z.object({
  kvkNummer,
  vestigingen: z
    .array(
      z.object({
        vestigingsnummer: tekst,
        kvkNummer: tekst,
        eersteHandelsnaam: tekst,
        indHoofdvestiging: tekst,
        indAdresAfgeschermd: tekst,
        volledigAdres: tekst
      })
    )
    .nullable()
    .exactOptional()
})
