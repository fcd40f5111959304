import { mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { type AskOptions, askKvk } from './ask.ts'
import {
  basisprofiel,
  type KvkBasisprofiel,
  type KvkVestigingenlijst,
  type KvkVestigingsprofiel,
  vestigingenlijst,
  vestigingsprofiel
} from './profiel-schema.ts'
import { areAllOf } from './vestigingen.ts'

/** An answer about another number than was asked is nobody's; undefined, that there is none, passes. */
const check = <T>(answer: Uitkomst<T | undefined>, isAsked: (found: T) => boolean): Uitkomst<T | undefined> =>
  isGelezen(answer) && answer.gelezen !== undefined && !isAsked(answer.gelezen) ? mislukt('onverwachte-vorm') : answer

// The number is public and the KVK has no other way to ask (docs/decisions/0008): it is in no log of ours.
const toBasispad = (kvkNummer: string): string => `/v1/basisprofielen/${encodeURIComponent(kvkNummer)}`

/** A company by KVK-nummer; undefined when the Handelsregister does not know it. */
export const readBasisprofiel = async (
  http: HttpClient,
  kvkNummer: string,
  options: AskOptions
): Promise<Uitkomst<KvkBasisprofiel | undefined>> => {
  const answer = await askKvk(http, toBasispad(kvkNummer), { ...options, schema: basisprofiel })
  return check(answer, ({ kvkNummer: found, _embedded }) => {
    const ofHoofdvestiging = _embedded?.hoofdvestiging?.kvkNummer
    return found === kvkNummer && (ofHoofdvestiging ?? kvkNummer) === kvkNummer
  })
}

export const readVestigingen = async (
  http: HttpClient,
  kvkNummer: string,
  options: AskOptions
): Promise<Uitkomst<KvkVestigingenlijst | undefined>> => {
  const answer = await askKvk(http, `${toBasispad(kvkNummer)}/vestigingen`, { ...options, schema: vestigingenlijst })
  return check(answer, found => areAllOf(kvkNummer, found))
}

/** A vestiging by its number, of whatever company; undefined when the Handelsregister does not know it. */
export const readVestigingsprofiel = async (
  http: HttpClient,
  vestigingsnummer: string,
  options: AskOptions
): Promise<Uitkomst<KvkVestigingsprofiel | undefined>> => {
  const path = `/v1/vestigingsprofielen/${encodeURIComponent(vestigingsnummer)}`
  const answer = await askKvk(http, path, { ...options, schema: vestigingsprofiel })
  return check(answer, found => found.vestigingsnummer === vestigingsnummer)
}
