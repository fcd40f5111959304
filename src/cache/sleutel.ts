import { createHmac, hash, type KeyObject } from 'node:crypto'
import { type Klant, toIdentificatie } from '../klantbeeld/klant.ts'
import type { CacheSleutel } from './port.ts'

/** Raise it when the shape of a stored value changes: old entries become misses instead of wrong answers. */
const shapeVersion = 2

/**
 * One question to one bron. `plan` is a fingerprint of everything that widens or narrows the answer (doel, fields,
 * zaaktypen, caller class), so that no caller is served another's wider answer.
 */
export type CacheVraag = { readonly bron: string; readonly operatie: string; readonly plan: string }

export interface Sleutelmaker {
  /** The group to hand to `removeKlant`; equal for every spelling of the same klant. */
  klant(klant: Klant): string
  sleutel(klant: Klant, vraag: CacheVraag): CacheSleutel
  /** Of a whole, finished answer. `delen`: everything by which it could differ, the plan first. */
  beeld(klant: Klant, delen: readonly string[]): CacheSleutel
  /** Of something at a source, by what `toResource` makes of it: in a store that others could read. */
  resource(resource: string): string
}

// A JSON array keeps the parts apart ('a','bc' is not 'ab','c'); its first element keeps the uses apart.
const createHmacOf =
  (geheim: KeyObject) =>
  (...parts: (string | number)[]) =>
    createHmac('sha256', geheim).update(JSON.stringify(parts)).digest('base64url')

/** `geheim` is a KeyObject made once: a raw Buffer costs five times as much per HMAC on Node 24. */
export const createSleutelmaker = (geheim: KeyObject): Sleutelmaker => {
  const hmac = createHmacOf(geheim)
  // One request puts a dozen questions about one and the same klant object.
  const groups = new WeakMap<Klant, string>()

  const group = (klant: Klant) => {
    const known = groups.get(klant)
    if (known !== undefined) return known
    const { soort, nummer } = toIdentificatie(klant)
    const made = hmac('cache-klant', klant.soort, soort, nummer)
    groups.set(klant, made)
    return made
  }

  return {
    klant: group,
    sleutel: (klant, { bron, operatie, plan }) => {
      const groep = group(klant)
      return { klant: groep, naam: hmac('cache-naam', shapeVersion, bron, operatie, plan, groep, kvkNummerOf(klant)) }
    },
    beeld: (klant, delen) => {
      const groep = group(klant)
      // It leaves neither this process nor its memory, where the views themselves are; a hash takes a fifth of the time.
      return { klant: groep, naam: hash('sha256', JSON.stringify([groep, kvkNummerOf(klant), ...delen]), 'base64url') }
    },
    resource: resource => hmac('cache-resource', resource)
  }
}

// A vestiging may be asked with or without its KVK-nummer: one group to purge, two different questions.
const kvkNummerOf = (klant: Klant) => ('kvkNummer' in klant ? (klant.kvkNummer ?? '') : '')
