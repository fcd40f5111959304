import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/klantinteracties.generated.ts'
import { maybe, tekst, verwijzing, verwijzingen, vlag } from './maybe.ts'
import { toPagina } from './pagina.ts'

type Schemas = components['schemas']
export type OkPartij = Schemas['Partij']
export type OkIdentificator = Schemas['Partijidentificator']
export type OkDigitaalAdres = Schemas['DigitaalAdres']
export type OkAdres = NonNullable<Schemas['Adres']>

/** Reads one answer of `GET /partij-identificatoren/{uuid}`, and each identificator (or its uuid) within a partij. */
export const partijidentificator: z.ZodType<OkIdentificator> = z.object({
  uuid: z.string().exactOptional(),
  partijIdentificator: maybe(
    z.object({ codeObjecttype: tekst, codeRegister: tekst, codeSoortObjectId: tekst, objectId: tekst })
  ),
  subIdentificatorVan: maybe(verwijzing)
})

const adres = maybe(
  z.object({
    straatnaam: tekst,
    huisnummer: maybe(z.int()),
    huisnummertoevoeging: tekst,
    postcode: tekst,
    stad: tekst,
    adresregel1: tekst,
    adresregel2: tekst,
    adresregel3: tekst,
    land: tekst
  })
)

/** Reads one answer of `GET /digitaleadressen/{uuid}`, and each expanded one within a partij. */
export const digitaalAdres: z.ZodType<OkDigitaalAdres> = z.object({
  uuid: z.string().exactOptional(),
  verstrektDoorPartij: maybe(verwijzing),
  adres: tekst,
  soortDigitaalAdres: tekst,
  isStandaardAdres: vlag,
  omschrijving: tekst,
  verificatieDatum: tekst
})

/** Reads one answer of `GET /partijen/{uuid}`. */
export const partij: z.ZodType<OkPartij> = z.object({
  uuid: z.string().min(1),
  soortPartij: tekst,
  voorkeurstaal: tekst,
  interneNotitie: tekst,
  indicatieGeheimhouding: vlag,
  indicatieActief: vlag,
  partijIdentificatoren: maybe(z.array(partijidentificator)),
  partijIdentificatie: maybe(z.object({ volledigeNaam: tekst, naam: tekst })),
  digitaleAdressen: verwijzingen,
  voorkeursDigitaalAdres: maybe(verwijzing),
  bezoekadres: adres,
  correspondentieadres: adres,
  _expand: z.object({ digitaleAdressen: maybe(z.array(digitaalAdres)) }).exactOptional()
})

/** Reads the first page of `GET /partijen`. */
export const partijenPagina = toPagina(partij)
/** Reads the first page of `GET /digitaleadressen`. */
export const digitaleAdressenPagina = toPagina(digitaalAdres)
