import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-catalogi.generated.ts'
import { present } from '../../klantbeeld/present.ts'

type Schemas = components['schemas']
/** What a zaak or document needs of its types: their names. */
export type Type = Schemas['Zaaktype'] &
  Schemas['Statustype'] &
  Schemas['Resultaattype'] &
  Schemas['Informatieobjecttype'] &
  Schemas['Besluittype'] &
  Schemas['Catalogus']

export const soorten = [
  'zaaktypen',
  'statustypen',
  'resultaattypen',
  'informatieobjecttypen',
  'besluittypen',
  'catalogussen'
] as const
export type Soort = (typeof soorten)[number]

const tekst = z.string().nullish()

export const typeSchema: z.ZodType<Type> = z
  .object({
    url: z.string(),
    identificatie: tekst,
    omschrijving: tekst,
    statustekst: tekst,
    isEindstatus: z.boolean().nullish(),
    informeren: z.boolean().nullish(),
    indicatieInternOfExtern: tekst,
    doorlooptijd: tekst,
    servicenorm: tekst,
    catalogus: tekst,
    domein: tekst
  })
  .transform(({ url, ...names }) => ({ url, ...present(names) }))
