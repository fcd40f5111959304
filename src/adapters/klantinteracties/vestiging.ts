import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { toCode } from './code.ts'
import { type Codes, isIdentifiedBy, kvkCodes } from './identificator.ts'
import { type OkPartij, partijidentificator } from './partij-schema.ts'
import { type Options, readRefs } from './refs.ts'

/** A partij that is the klant, or may be: of a vestiging without a company nobody knows who has it now. */
export type EigenPartij = { readonly partij: OkPartij; readonly onzeker: boolean }

export const certain = (partij: OkPartij): EigenPartij => ({ partij, onzeker: false })

/** The companies under which the vestigingsnummer of this partij is unique, as uuids of their identificator. */
const parentsOf = ({ partijIdentificatoren }: OkPartij, codes: Codes): string[] =>
  (partijIdentificatoren ?? [])
    .filter(identificator => isIdentifiedBy(identificator, codes))
    .flatMap(({ subIdentificatorVan }) => subIdentificatorVan?.uuid ?? [])

/** Some applications give the partij of a vestiging the KVK number of its company as a second identificator. */
const companiesOn = ({ partijIdentificatoren }: OkPartij, { codeSoortObjectId }: Codes) =>
  (partijIdentificatoren ?? []).filter(
    ({ partijIdentificator }) => toCode(partijIdentificator?.codeSoortObjectId) === toCode(codeSoortObjectId)
  )

type Bedrijf = { readonly codes: Codes; readonly kvkNummer: string }

/**
 * A vestigingsnummer moves with a takeover, and then stands under two companies. Those under another company than the
 * one asked about are not the klant. Nothing is asked of the source about a vestiging that names no company. The
 * filters `subIdentificatorVan__*` of Open Klant 2.16 are not used: they would hide these, and spare no call, since
 * what a filter lets through must be checked here all the same.
 */
export const keepOfBedrijf = async (
  partijen: readonly OkPartij[],
  { codes, kvkNummer }: Bedrijf,
  deps: Options & { readonly http: HttpClient }
): Promise<Uitkomst<readonly EigenPartij[]>> => {
  const bedrijf = kvkCodes(kvkNummer)
  const parents = [...new Set(partijen.flatMap(partij => parentsOf(partij, codes)))]
  const refs = parents.map(uuid => ({ uuid }))
  const read = await readRefs(refs, { ...deps, path: '/partij-identificatoren', schema: partijidentificator })
  if (!isGelezen(read)) return read
  const companies = new Map(parents.map((uuid, i) => [uuid, read.gelezen[i]]))
  const judge = (partij: OkPartij): readonly EigenPartij[] => {
    const named = [...parentsOf(partij, codes).map(uuid => companies.get(uuid)), ...companiesOn(partij, bedrijf)]
    if (named.length === 0) return [{ partij, onzeker: true }]
    return named.some(company => company && isIdentifiedBy(company, bedrijf)) ? [certain(partij)] : []
  }
  return { gelezen: partijen.flatMap(judge) }
}
