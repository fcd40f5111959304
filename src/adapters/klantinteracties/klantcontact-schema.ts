import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/klantinteracties.generated.ts'
import { maybe, tekst, verwijzing, verwijzingen, vlag } from './maybe.ts'
import { toPagina } from './pagina.ts'

type Schemas = components['schemas']
export type OkKlantcontact = Schemas['Klantcontact']
export type OkBetrokkene = Schemas['Betrokkene']
export type OkOnderwerpobject = Schemas['Onderwerpobject']

/** Reads one answer of `GET /betrokkenen/{uuid}`, and each expanded one within a klantcontact. */
export const betrokkene: z.ZodType<OkBetrokkene> = z.object({ wasPartij: maybe(verwijzing), rol: tekst })

/** Reads one answer of `GET /onderwerpobjecten/{uuid}`, and each expanded one within a klantcontact. */
export const onderwerpobject: z.ZodType<OkOnderwerpobject> = z.object({
  onderwerpobjectidentificator: maybe(z.object({ objectId: tekst, codeObjecttype: tekst, codeSoortObjectId: tekst }))
})

// Before Open Klant 2.4 an empty expansion was absent; it may be null too.
const expand = z.object({
  hadBetrokkenen: maybe(z.array(betrokkene)),
  gingOverOnderwerpobjecten: maybe(z.array(onderwerpobject))
})

const klantcontact: z.ZodType<OkKlantcontact> = z.object({
  uuid: z.string().min(1),
  plaatsgevondenOp: tekst,
  kanaal: tekst,
  onderwerp: tekst,
  inhoud: tekst,
  reactie: tekst,
  taal: tekst,
  hadBetrokkenen: verwijzingen,
  gingOverOnderwerpobjecten: verwijzingen,
  hadBetrokkenActoren: maybe(z.array(z.object({ naam: tekst, soortActor: tekst }))),
  indicatieContactGelukt: vlag,
  vertrouwelijk: vlag,
  _expand: expand.exactOptional()
})

/** Reads one page of `GET /klantcontacten`. */
export const klantcontactenPagina = toPagina(klantcontact)
