import type { Klant, Nummers } from '../../klantbeeld/klant.ts'

/**
 * How Open VTB 0.1.0 names a klant; undefined when that takes a KVK number that nobody knows. A company and each of its
 * vestigingen are different klanten there.
 */
export const toKlantUrn = (klant: Klant, { kvkNummer }: Nummers): string | undefined => {
  if (klant.soort === 'natuurlijkPersoon') return `urn:nld:brp:bsn:${klant.burgerservicenummer}`
  if (kvkNummer === undefined) return undefined
  const company = `urn:nld:hr:kvknummer:${kvkNummer}`
  return klant.soort === 'vestiging' ? `${company}:vestigingsnummer:${klant.vestigingsnummer}` : company
}

// RFC 8141 §3.1: scheme and namespace in any case, the rest exactly.
const normalise = (urn: string): string => urn.replace(/^urn:[^:]+:/i, start => start.toLowerCase())

/** The whole URN must fit: kind and number together. */
export const isSameUrn = (a: string, b: string): boolean => normalise(a) === normalise(b)
