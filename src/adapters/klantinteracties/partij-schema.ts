import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/klantinteracties.generated.ts'

type Schemas = components['schemas']
export type OkPartij = Schemas['Partij']
export type OkIdentificator = Schemas['Partijidentificator']
export type OkAdres = NonNullable<Schemas['Adres']>

// Unset is absent, null or "": only what a decision needs must be there.
const tekst = z.string().nullable().exactOptional()
const vlag = z.boolean().nullable().exactOptional()
const verwijzing = z.object({ uuid: z.string() }).nullable().exactOptional()

/** Reads one answer of `GET /partij-identificatoren/{uuid}`, and each identificator within a partij. */
export const partijidentificator: z.ZodType<OkIdentificator> = z.object({
  partijIdentificator: z.object({
    codeObjecttype: tekst,
    codeRegister: tekst,
    codeSoortObjectId: tekst,
    objectId: tekst
  }),
  subIdentificatorVan: verwijzing
})

const adres = z
  .object({
    straatnaam: tekst,
    huisnummer: z.number().int().nullable().exactOptional(),
    huisnummertoevoeging: tekst,
    postcode: tekst,
    stad: tekst,
    adresregel1: tekst,
    adresregel2: tekst,
    adresregel3: tekst,
    land: tekst
  })
  .nullable()
  .exactOptional()

const digitaalAdres = z.object({
  adres: tekst,
  soortDigitaalAdres: tekst,
  isStandaardAdres: vlag,
  omschrijving: tekst,
  verificatieDatum: tekst
})

const partij = z.object({
  uuid: z.string(),
  soortPartij: tekst,
  voorkeurstaal: tekst,
  interneNotitie: tekst,
  indicatieGeheimhouding: vlag,
  indicatieActief: vlag,
  partijIdentificatoren: z.array(partijidentificator).nullable().exactOptional(),
  partijIdentificatie: z.object({ volledigeNaam: tekst, naam: tekst }).nullable().exactOptional(),
  bezoekadres: adres,
  correspondentieadres: adres,
  _expand: z.object({ digitaleAdressen: z.array(digitaalAdres).nullable().exactOptional() }).exactOptional()
})

/** Reads the first page of `GET /partijen`. */
export const partijenPagina: z.ZodType<Schemas['PartijenPagina']> = z.object({ next: tekst, results: z.array(partij) })
