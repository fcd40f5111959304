import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/klantinteracties.generated.ts'

type Schemas = components['schemas']
export type OkKlantcontact = Schemas['Klantcontact']
export type OkOnderwerpobject = Schemas['Onderwerpobject']

const tekst = z.string().nullable().exactOptional()
const vlag = z.boolean().nullable().exactOptional()

const betrokkene = z.object({
  wasPartij: z.object({ uuid: z.string() }).nullable().exactOptional(),
  rol: tekst
})

const onderwerpobject = z.object({
  onderwerpobjectidentificator: z
    .object({ objectId: tekst, codeObjecttype: tekst, codeSoortObjectId: tekst })
    .nullable()
    .exactOptional()
})

// Before Open Klant 2.4 an empty expansion was absent; it may be null too.
const expand = z.object({
  hadBetrokkenen: z.array(betrokkene).nullable().exactOptional(),
  gingOverOnderwerpobjecten: z.array(onderwerpobject).nullable().exactOptional()
})

const klantcontact = z.object({
  uuid: z.string(),
  plaatsgevondenOp: tekst,
  kanaal: tekst,
  onderwerp: tekst,
  inhoud: tekst,
  reactie: tekst,
  taal: tekst,
  hadBetrokkenActoren: z
    .array(z.object({ naam: tekst, soortActor: tekst }))
    .nullable()
    .exactOptional(),
  indicatieContactGelukt: vlag,
  vertrouwelijk: vlag,
  _expand: expand.exactOptional()
})

/** Reads one page of `GET /klantcontacten`. */
export const klantcontactenPagina: z.ZodType<Schemas['KlantcontactenPagina']> = z.object({
  next: tekst,
  results: z.array(klantcontact)
})
