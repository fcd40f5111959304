import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/objecten.generated.ts'
import { maybe, tekst, vlag } from '../klantinteracties/maybe.ts'
import { leesbarePagina } from '../leesbaar.ts'

type Schemas = components['schemas']
export type Taakdata = Schemas['Taakdata']
export type Berichtdata = Schemas['Berichtdata']
export type Objectrecord<D> = Omit<Schemas['Object'], 'record'> & {
  readonly record: { readonly data: D & { readonly identificatie: Schemas['Identificatie'] } }
}

// Without it nobody can say whose the object is: then it cannot be read.
const identificatie = z.object({ type: z.string().min(1), value: z.string().min(1) })

const toObject = <T extends z.ZodRawShape>(data: T) =>
  z.object({
    uuid: z.string().min(1),
    type: z.string().min(1),
    record: z.object({ data: z.object({ identificatie, ...data }) })
  })

/** A task in any of its forms; what the klant fills in or pays is not read. */
const taakobject: z.ZodType<Objectrecord<Taakdata>> = toObject({
  titel: tekst,
  title: tekst,
  status: tekst,
  soort: tekst,
  verloopdatum: tekst,
  koppeling: maybe(z.object({ registratie: tekst, uuid: tekst, value: tekst })),
  url: maybe(z.object({ uri: tekst }))
})

export const berichtobject: z.ZodType<Objectrecord<Berichtdata>> = toObject({
  onderwerp: tekst,
  berichtTekst: tekst,
  berichtType: tekst,
  publicatiedatum: tekst,
  geopend: vlag,
  handelingsperspectief: tekst,
  einddatumHandelingstermijn: tekst,
  referentie: tekst,
  bijlages: maybe(z.array(z.string()))
})

export const taakpagina = leesbarePagina(taakobject)
export const berichtpagina = leesbarePagina(berichtobject)
