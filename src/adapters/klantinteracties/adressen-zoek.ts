import { mislukt } from '../../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { hasNext, readable } from './pagina.ts'
import { digitaleAdressenPagina, type OkDigitaalAdres } from './partij-schema.ts'
import type { Options } from './refs.ts'
import { type AdresZoek, answers, isSameAdres, type Query, toQueries } from './zoekterm.ts'

type Deps = Options & { readonly http: HttpClient }
type Adressen = { readonly adressen: readonly OkDigitaalAdres[]; readonly isCut: boolean }

/** Whose address it is, as uuids of partijen in order; cut when the source has more than one page of them. */
export type Houders = { readonly partijen: readonly string[]; readonly isCut: boolean }

const pageSize = 100

const fetchAdressen = async (query: Query, { http, ...options }: Deps): Promise<Uitkomst<Adressen>> => {
  const asked = { ...options, query: { ...query, pageSize }, schema: digitaleAdressenPagina }
  const page = await http.getJson('/digitaleadressen', asked)
  if (!isGelezen(page)) return page
  const read = readable(page.gelezen.results)
  if (!read.gelezen.every(({ adres }) => answers(query, adres ?? ''))) return mislukt('onverwachte-vorm')
  return { ...read, gelezen: { adressen: read.gelezen, isCut: hasNext(page.gelezen) } }
}

/** Only addresses that a partij gave as its own: one that was given for a single contact may be anybody's. */
export const findHouders = async (
  zoek: AdresZoek,
  { deeladres, ...deps }: Deps & { readonly deeladres: boolean }
): Promise<Uitkomst<Houders>> => {
  const queries = toQueries(zoek, deeladres)
  const read = all(await Promise.all(queries.map(query => fetchAdressen(query, deps))))
  if (!isGelezen(read)) return read
  const uuids = read.gelezen
    .flatMap(({ adressen }) => adressen)
    .filter(({ adres }) => isSameAdres(zoek, adres ?? ''))
    .flatMap(({ verstrektDoorPartij }) => verstrektDoorPartij?.uuid ?? [])
  const isCut = read.gelezen.some(page => page.isCut)
  return { ...read, gelezen: { partijen: [...new Set(uuids)].sort(), isCut } }
}
