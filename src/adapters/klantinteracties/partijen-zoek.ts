import { mislukt } from '../../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import type { Vermogens } from './dialect.ts'
import { type Codes, carriesNummer, isPartijOf, toPartijenQuery } from './identificator.ts'
import { hasNext, onceEach, readable } from './pagina.ts'
import { asPart } from './part.ts'
import { type OkPartij, partijenPagina } from './partij-schema.ts'
import type { Options } from './refs.ts'
import { withAdressen, withIdentificatoren } from './whole-partij.ts'

export type ZoekDeps = { readonly http: HttpClient; readonly vermogens: Vermogens }
export type ZoekOptions = Options & { readonly digitaleAdressen: boolean }

/**
 * The one call with the klant's number in the address: Klantinteracties has no search with a body. What follows goes
 * by uuid. The address is never logged and in no error.
 */
const fetchCandidates = async (
  codes: Codes,
  { http, vermogens }: ZoekDeps,
  { digitaleAdressen, ...options }: ZoekOptions
): Promise<Uitkomst<readonly OkPartij[]>> => {
  const query = {
    ...toPartijenQuery(codes, vermogens.codefilters),
    ...(digitaleAdressen && { expand: 'digitaleAdressen' })
  }
  const page = await http.getJson('/partijen', { ...options, query, schema: partijenPagina })
  if (!isGelezen(page)) return page
  // No number has pages full of partijen: the filters were passed over, and the klant's own may be on any page.
  return hasNext(page.gelezen) ? mislukt('onverwachte-vorm') : readable(page.gelezen.results)
}

/** The partijen that these codes identify, all four on one identificator; none is an answer. */
export const searchPartijen = async (
  codes: Codes,
  deps: ZoekDeps,
  options: ZoekOptions
): Promise<Uitkomst<readonly OkPartij[]>> => {
  const { caller, signal } = options
  const part = { http: deps.http, caller, signal }
  if (deps.vermogens.negeertFilters) return mislukt('onverwachte-vorm')
  const candidates = await fetchCandidates(codes, deps, options)
  if (!isGelezen(candidates)) return candidates
  const whole = await withIdentificatoren(onceEach(candidates.gelezen), part)
  if (!isGelezen(whole)) return whole
  if (!whole.gelezen.every(carriesNummer(codes))) return mislukt('onverwachte-vorm')
  const own = whole.gelezen.filter(isPartijOf(codes))
  if (!options.digitaleAdressen) return { ...candidates, gelezen: own }
  return asPart(candidates, all(await Promise.all(own.map(partij => withAdressen(partij, part)))))
}
