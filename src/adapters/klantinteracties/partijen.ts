import type { Klant } from '../../klantbeeld/klant.ts'
import type { Partij } from '../../klantbeeld/onderdelen.ts'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { type Codes, isIdentifiedBy, kvkCodes, toCodes, toPartijenQuery } from './identificator.ts'
import { type OkPartij, partijenPagina, partijidentificator } from './partij-schema.ts'
import { toPartij } from './to-partij.ts'

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

type Options = { readonly caller: Caller; readonly signal: AbortSignal }

/**
 * The one call with the klant's number in the address: Klantinteracties has no search with a body. What follows goes
 * by uuid of the partij. The address is never logged and in no error.
 */
const search = async (
  http: HttpClient,
  codes: Codes,
  { digitaleAdressen, ...options }: Options & Pick<PartijenVraag, 'digitaleAdressen'>
): Promise<Uitkomst<readonly OkPartij[]>> => {
  const query = { ...toPartijenQuery(codes), ...(digitaleAdressen && { expand: 'digitaleAdressen' }) }
  const answer = await http.getJson('/partijen', { ...options, query, schema: partijenPagina })
  if (!isGelezen(answer)) return answer
  const { results, next } = answer.gelezen
  // No number has pages full of partijen: the filters were passed over, and the klant's own may be on any page.
  return typeof next === 'string' && next !== '' ? mislukt('onverwachte-vorm') : { gelezen: results }
}

/** The companies under which the vestigingsnummer of this partij is unique, as uuids of their identificator. */
const parentsOf = ({ partijIdentificatoren }: OkPartij, codes: Codes): string[] =>
  (partijIdentificatoren ?? [])
    .filter(identificator => isIdentifiedBy(identificator, codes))
    .flatMap(({ subIdentificatorVan }) => subIdentificatorVan?.uuid ?? [])

/** A vestigingsnummer moves with a takeover and may then stand under two companies; one without a company passes. */
const keepOfBedrijf = async (
  partijen: readonly OkPartij[],
  { http, codes, bedrijf, ...options }: Options & { http: HttpClient; codes: Codes; bedrijf: Codes }
): Promise<Uitkomst<readonly OkPartij[]>> => {
  const parents = [...new Set(partijen.flatMap(partij => parentsOf(partij, codes)))]
  const read = all(
    await Promise.all(
      parents.map(uuid =>
        http.getJson(`/partij-identificatoren/${encodeURIComponent(uuid)}`, { ...options, schema: partijidentificator })
      )
    )
  )
  if (!isGelezen(read)) return read
  const own = new Set(
    parents.filter((_, i) => {
      const parent = read.gelezen[i]
      return parent !== undefined && isIdentifiedBy(parent, bedrijf)
    })
  )
  const isOwn = (partij: OkPartij) => {
    const found = parentsOf(partij, codes)
    return found.length === 0 || found.some(uuid => own.has(uuid))
  }
  return { gelezen: partijen.filter(isOwn) }
}

const isOf = (codes: Codes) => (partij: OkPartij) =>
  (partij.partijIdentificatoren ?? []).some(identificator => isIdentifiedBy(identificator, codes))

type Deps = { readonly http: HttpClient; readonly bron: string }

/** The partijen that are the klant by an identificator of their own; none is an answer, several may be. */
export const readPartijen = async (
  { http, bron }: Deps,
  klant: Klant,
  options: Options & { readonly vraag: PartijenVraag }
): Promise<Uitkomst<GevondenPartijen>> => {
  const { vraag, caller, signal } = options
  const codes = toCodes(klant)
  const found = await search(http, codes, { digitaleAdressen: vraag.digitaleAdressen, caller, signal })
  if (!isGelezen(found)) return found
  const once = [...new Map(found.gelezen.filter(isOf(codes)).map(partij => [partij.uuid, partij])).values()]
  const own =
    klant.soort === 'vestiging' && klant.kvkNummer !== undefined
      ? await keepOfBedrijf(once, { http, codes, bedrijf: kvkCodes(klant.kvkNummer), caller, signal })
      : { gelezen: once }
  if (!isGelezen(own)) return own
  const active = vraag.contactgegevens ? own.gelezen.filter(partij => partij.indicatieActief !== false) : []
  return {
    gelezen: {
      uuids: own.gelezen.map(({ uuid }) => uuid).sort(),
      contactgegevens: active.map(partij => toPartij(partij, { bron, metNotitie: vraag.interneNotitie }))
    }
  }
}
