import { createHmac, type KeyObject } from 'node:crypto'
import { type Klant, type Klantsoort, passesElfproef, toIdentificatie } from '../klantbeeld/klant.ts'

/** `id` names the key, so that keys can rotate; make the KeyObject once (with a Buffer an HMAC costs five times as much). */
export type Pseudoniemsleutel = { readonly id: string; readonly sleutel: KeyObject }

/** A klant as the logboek knows him: pseudonym, its LDV type, and what kind of klant. */
export type Betrokkene = { readonly id: string; readonly type: string; readonly soort: Klantsoort }

// LDV wants `BSN` or a URI that says what the number is; eHerkenning's URNs are the ones that Dutch systems share.
const ldvType = {
  bsn: 'BSN',
  kvk_nummer: 'urn:etoegang:1.9:EntityConcernedID:KvKnr',
  rsin: 'urn:etoegang:1.9:EntityConcernedID:RSIN',
  vestigingsnummer: 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr'
} as const

// The parts go in as a JSON array, so that no two different lists of parts give the same bytes.
const keyed = ({ id, sleutel }: Pseudoniemsleutel, parts: readonly string[]): string =>
  `${id}:${createHmac('sha256', sleutel).update(JSON.stringify(parts)).digest('base64url')}`

/**
 * Pseudonym of a klant, `kid:` + base64url: same klant and key, same value. Never reversible without trying all numbers
 * with the key, so the key is as secret as the BSNs. A vestiging is its vestigingsnummer, with or without KVK-nummer.
 */
export const toBetrokkene = (klant: Klant, sleutel: Pseudoniemsleutel): Betrokkene => {
  const { soort, nummer } = toIdentificatie(klant)
  return { id: keyed(sleutel, [soort, nummer]), type: ldvType[soort], soort: klant.soort }
}

/** Pseudonyms of a klant, one per key: lines from before a rotation were written with another one. */
export const toPseudoniemen = (klant: Klant, sleutels: readonly Pseudoniemsleutel[]): string[] =>
  sleutels.map(sleutel => toBetrokkene(klant, sleutel).id)

/** The form of what `toBetrokkene` makes: key id, and 32 bytes in base64url. */
export const isPseudoniem = (text: string): boolean => /^[a-z][a-z0-9-]{0,31}:[A-Za-z0-9_-]{43}$/.test(text)

const klantOfType: Readonly<Record<string, (nummer: string) => Klant | undefined>> = {
  [ldvType.bsn]: nummer =>
    passesElfproef(nummer) ? { soort: 'natuurlijkPersoon', burgerservicenummer: nummer } : undefined,
  [ldvType.kvk_nummer]: nummer =>
    /^\d{8}$/.test(nummer) ? { soort: 'nietNatuurlijkPersoon', kvkNummer: nummer } : undefined,
  [ldvType.rsin]: nummer => (passesElfproef(nummer) ? { soort: 'nietNatuurlijkPersoon', rsin: nummer } : undefined),
  [ldvType.vestigingsnummer]: nummer =>
    /^\d{12}$/.test(nummer) ? { soort: 'vestiging', vestigingsnummer: nummer } : undefined
}

/** The klant behind a number and its LDV type; undefined for a type that we do not write, or no such number. */
export const toKlantOfType = (type: string, nummer: string): Klant | undefined =>
  Object.hasOwn(klantOfType, type) ? klantOfType[type]?.(nummer) : undefined

/** The user as a meaningless key for the audit line (VNG Verwerkingenlogging B9207); a `sub` is unique per issuer only. */
export const toActorsleutel = (actor: { issuer: string; subject: string }, sleutel: Pseudoniemsleutel): string =>
  keyed(sleutel, ['actor', actor.issuer, actor.subject])
