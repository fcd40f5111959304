import type { Klant } from '../../klantbeeld/klant.ts'
import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { type Lijst, mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import { whole } from '../gelukt.ts'
import type { HttpClient } from '../http-client.ts'
import type { AskOptions } from './ask.ts'
import { readBasisprofiel, readVestigingen, readVestigingsprofiel } from './profielen.ts'
import { type Herkomst, toBedrijf, toVestiging } from './to-bedrijf.ts'
import { findKvkNummer } from './treffers.ts'
import type { Bedrijfsveld } from './velden.ts'
import { toVestigingen } from './vestigingen.ts'

export type KvkDeps = { readonly http: HttpClient; readonly herkomst: Herkomst; readonly maxVestigingen: number }
export type BedrijfOptions = AskOptions & { readonly velden: readonly Bedrijfsveld[] }
type Found = Uitkomst<Lijst<Bedrijf>>

export type Bedrijfsklant = Exclude<Klant, { readonly soort: 'natuurlijkPersoon' }>

const none: Found = { gelezen: whole([]) }

const withVestigingen = async (deps: KvkDeps, bedrijf: Bedrijf, list: ReturnType<typeof readVestigingen>) => {
  const answer = await list
  // What is known of the company itself is right all the same.
  if (!isGelezen(answer)) return { gelezen: whole([bedrijf]), gedeeltelijk: true } as const
  const all = answer.gelezen === undefined ? [] : toVestigingen(answer.gelezen)
  const vestigingen = all.slice(0, deps.maxVestigingen)
  return { gelezen: { items: [{ ...bedrijf, vestigingen }], afgekapt: vestigingen.length < all.length } }
}

/** Both calls at once: of a company that does not exist the second is in vain, and that is rare. */
const readByKvkNummer = async (deps: KvkDeps, kvkNummer: string, options: BedrijfOptions): Promise<Found> => {
  const { http, herkomst } = deps
  const list = options.velden.includes('vestigingen') ? readVestigingen(http, kvkNummer, options) : undefined
  const answer = await readBasisprofiel(http, kvkNummer, options)
  if (!isGelezen(answer)) return answer
  if (answer.gelezen === undefined) return none
  const bedrijf = toBedrijf(answer.gelezen, herkomst)
  return list === undefined ? { gelezen: whole([bedrijf]) } : withVestigingen(deps, bedrijf, list)
}

/** Zoeken knows both numbers: when nothing else is planned that is the only call. */
const readByRsin = async (deps: KvkDeps, rsin: string, options: BedrijfOptions): Promise<Found> => {
  const kvkNummer = await findKvkNummer(deps.http, rsin, options)
  if (!isGelezen(kvkNummer)) return kvkNummer
  if (kvkNummer.gelezen === undefined) return none
  const numbers = { bron: deps.herkomst.bron, kvkNummer: kvkNummer.gelezen, rsin }
  if (options.velden.length === 0) return { gelezen: whole([numbers]) }
  const found = await readByKvkNummer(deps, numbers.kvkNummer, options)
  if (!isGelezen(found)) return found
  const { items, afgekapt } = found.gelezen
  // Public profiles may lack the RSIN; one that has another is not of this company.
  if (items.some(bedrijf => (bedrijf.rsin ?? rsin) !== rsin)) return mislukt('onverwachte-vorm')
  return { ...found, gelezen: { items: items.map(bedrijf => ({ ...bedrijf, rsin })), afgekapt } }
}

type Vestigingsklant = Extract<Klant, { readonly soort: 'vestiging' }>

/** A vestigingsnummer moves with a takeover: under another company than the klant's it is not the klant. */
const readByVestigingsnummer = async (deps: KvkDeps, klant: Vestigingsklant, options: AskOptions): Promise<Found> => {
  const answer = await readVestigingsprofiel(deps.http, klant.vestigingsnummer, options)
  if (!isGelezen(answer)) return answer
  const profiel = answer.gelezen
  if (profiel === undefined) return none
  if (klant.kvkNummer !== undefined && profiel.kvkNummer !== klant.kvkNummer) return none
  return { gelezen: whole([toVestiging(profiel, deps.herkomst)]) }
}

/** The klant as the Handelsregister knows him, by as few calls as the planned velden need; one item, or none. */
export const readBedrijf = (deps: KvkDeps, klant: Bedrijfsklant, options: BedrijfOptions): Promise<Found> => {
  if (klant.soort === 'vestiging') return readByVestigingsnummer(deps, klant, options)
  return 'rsin' in klant ? readByRsin(deps, klant.rsin, options) : readByKvkNummer(deps, klant.kvkNummer, options)
}
