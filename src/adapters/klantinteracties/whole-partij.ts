import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { digitaalAdres, type OkIdentificator, type OkPartij, partijidentificator } from './partij-schema.ts'
import { type Options, readRefs } from './refs.ts'

type Deps = Options & { readonly http: HttpClient }

const isReference = ({ partijIdentificator }: OkIdentificator): boolean => partijIdentificator === undefined

const identificatorenOf = ({ partijIdentificatoren }: OkPartij) => partijIdentificatoren ?? []

/** Before Open Klant 2.7 a partij names only the uuids of its identificatoren: without these it is nobody. */
export const withIdentificatoren = async (
  partijen: readonly OkPartij[],
  deps: Deps
): Promise<Uitkomst<readonly OkPartij[]>> => {
  const refs = partijen.flatMap(identificatorenOf).filter(isReference)
  const read = await readRefs(refs, { ...deps, path: '/partij-identificatoren', schema: partijidentificator })
  if (!isGelezen(read)) return read
  const found = new Map(refs.map(({ uuid }, i) => [uuid, read.gelezen[i]]))
  const whole = (one: OkIdentificator) => (isReference(one) ? (found.get(one.uuid) ?? one) : one)
  return {
    gelezen: partijen.map(partij => ({ ...partij, partijIdentificatoren: identificatorenOf(partij).map(whole) }))
  }
}

/** Where addresses were asked for and not expanded they are read one by one; what fails makes the answer a part. */
export const withAdressen = async (partij: OkPartij, deps: Deps): Promise<Uitkomst<OkPartij>> => {
  if (partij._expand?.digitaleAdressen) return { gelezen: partij }
  const refs = partij.digitaleAdressen ?? []
  const read = await readRefs(refs, { ...deps, path: '/digitaleadressen', schema: digitaalAdres })
  if (!isGelezen(read)) return { gelezen: partij, gedeeltelijk: true }
  return { gelezen: { ...partij, _expand: { digitaleAdressen: read.gelezen } } }
}
