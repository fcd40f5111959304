import type { Nummers } from '../../klantbeeld/klant.ts'
import type { Partij } from '../../klantbeeld/onderdelen.ts'
import type { Vraag } from '../bron.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { type Codes, toCodes, toOtherCodes } from './identificator.ts'
import { onceEach } from './pagina.ts'
import { asPart } from './part.ts'
import type { OkPartij } from './partij-schema.ts'
import { searchPartijen, type ZoekDeps } from './partijen-zoek.ts'
import type { Options } from './refs.ts'
import { toPartij } from './to-partij.ts'
import { certain, type EigenPartij, keepOfBedrijf } from './vestiging.ts'

/** What is taken from the partijen besides their uuids. */
export type PartijenVraag = {
  readonly contactgegevens: boolean
  readonly digitaleAdressen: boolean
  readonly interneNotitie: boolean
}

export type GevondenPartijen = {
  /** Active or not: contacts of before stay the klant's. */
  readonly uuids: readonly string[]
  /** The active ones; empty when the plan has no contactgegevens. */
  readonly contactgegevens: readonly Partij[]
}

type Deps = ZoekDeps & { readonly bron: string }
type Wie = Pick<Vraag, 'klant' | 'nummers'>
type Search = (codes: Codes) => Promise<Uitkomst<readonly OkPartij[]>>

/** What is filed under the other number of a company; what could not be had of it makes the answer a part. */
const searchOthers = async (
  { klant, nummers }: Wie,
  search: Search
): Promise<{ readonly partijen: readonly OkPartij[]; readonly gedeeltelijk?: true }> => {
  if (klant.soort !== 'nietNatuurlijkPersoon') return { partijen: [] }
  const known: Nummers = await nummers
  const found = await Promise.all(toOtherCodes(klant, known).map(search))
  const read = found.filter(isGelezen)
  const isPart = known.gedeeltelijk || read.length < found.length || read.some(({ gedeeltelijk }) => gedeeltelijk)
  return { partijen: read.flatMap(({ gelezen }) => gelezen), ...(isPart && { gedeeltelijk: true }) }
}

/** The partijen that are the klant by an identificator of their own; the number asked about must have been asked. */
const readOwn = async (
  { klant, nummers }: Wie,
  { http, search, ...options }: Options & Pick<ZoekDeps, 'http'> & { readonly search: Search }
): Promise<Uitkomst<readonly EigenPartij[]>> => {
  const codes = toCodes(klant)
  const [found, others] = await Promise.all([search(codes), searchOthers({ klant, nummers }, search)])
  if (!isGelezen(found)) return found
  if (klant.soort === 'vestiging' && klant.kvkNummer !== undefined) {
    const { kvkNummer } = klant
    return asPart(found, await keepOfBedrijf(found.gelezen, { codes, kvkNummer }, { http, ...options }))
  }
  const partijen = onceEach([...found.gelezen, ...others.partijen]).map(certain)
  return asPart(found, asPart(others, { gelezen: partijen }))
}

const byUuid = (a: EigenPartij, b: EigenPartij): number => (a.partij.uuid < b.partij.uuid ? -1 : 1)

/** None is an answer, several may be; in the order of their uuids. */
export const readPartijen = async (
  { http, vermogens, bron }: Deps,
  wie: Wie,
  { vraag, ...options }: Options & { readonly vraag: PartijenVraag }
): Promise<Uitkomst<GevondenPartijen>> => {
  const zoek = { ...options, digitaleAdressen: vraag.digitaleAdressen }
  const search: Search = codes => searchPartijen(codes, { http, vermogens }, zoek)
  const read = await readOwn(wie, { http, search, ...options })
  if (!isGelezen(read)) return read
  const own = read.gelezen.toSorted(byUuid)
  const active = vraag.contactgegevens ? own.filter(({ partij }) => partij.indicatieActief !== false) : []
  return {
    ...read,
    gelezen: {
      uuids: own.map(({ partij }) => partij.uuid),
      contactgegevens: active.map(({ partij, onzeker }) =>
        toPartij(partij, { bron, onzeker, metNotitie: vraag.interneNotitie })
      )
    }
  }
}
