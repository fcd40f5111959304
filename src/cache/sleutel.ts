import { createHmac, type KeyObject } from 'node:crypto'
import { type Klant, toIdentificatie } from '../klantbeeld/klant.ts'
import type { CacheSleutel } from './port.ts'

/** Raise it when the shape of a stored value changes: old entries become misses instead of wrong answers. */
const shapeVersion = 1

/**
 * One question to one bron. `plan` is a fingerprint of everything that widens or narrows the answer (doel, fields,
 * zaaktypen, caller class), so that no caller is served another's wider answer.
 */
export type CacheVraag = { readonly bron: string; readonly operatie: string; readonly plan: string }

export interface Sleutelmaker {
  /** The group to hand to `removeKlant`; equal for every spelling of the same klant. */
  klant(klant: Klant): string
  sleutel(klant: Klant, vraag: CacheVraag): CacheSleutel
}

/** `geheim` is a KeyObject made once: a raw Buffer costs five times as much per HMAC on Node 24. */
export const createSleutelmaker = (geheim: KeyObject): Sleutelmaker => {
  // A JSON array keeps the parts apart ('a','bc' is not 'ab','c'); its first element keeps the two uses apart.
  const hmac = (...parts: (string | number)[]) =>
    createHmac('sha256', geheim).update(JSON.stringify(parts)).digest('base64url')

  const group = (klant: Klant) => {
    const { soort, nummer } = toIdentificatie(klant)
    return hmac('cache-klant', klant.soort, soort, nummer)
  }

  return {
    klant: group,
    sleutel: (klant, { bron, operatie, plan }) => {
      const groep = group(klant)
      // A vestiging may be asked with or without its KVK-nummer: one group to purge, two different questions.
      const kvkNummer = 'kvkNummer' in klant ? (klant.kvkNummer ?? '') : ''
      return { klant: groep, naam: hmac('cache-naam', shapeVersion, bron, operatie, plan, groep, kvkNummer) }
    }
  }
}
