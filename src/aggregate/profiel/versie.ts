import { createHmac, type KeyObject } from 'node:crypto'
import type { Profieladres } from '../../adapters/profielbron.ts'
import type { Partij } from '../../klantbeeld/onderdelen.ts'

/**
 * What a klant saw, as an entity tag (RFC 9110 §8.8.3) without its quotes. With a key: a telephone number can be
 * guessed from a plain hash, and If-Match may end up in the log of a gateway.
 */
export type Versies = {
  readonly adres: (partij: string, adres: Profieladres) => string
  /** Of who has no partij too. */
  readonly voorkeuren: (partij: Partij | undefined) => string
}

const bytes = 18

export const createVersies = (sleutel: KeyObject): Versies => {
  const tag = (...parts: readonly (string | boolean)[]): string =>
    createHmac('sha256', sleutel).update(JSON.stringify(parts)).digest().subarray(0, bytes).toString('base64url')
  return {
    adres: (partij, { id = '', soort = '', adres = '', omschrijving = '', verificatieDatum = '', ...rest }) =>
      tag('adres', partij, id, soort, adres, omschrijving, verificatieDatum, rest.isStandaardAdres === true),
    voorkeuren: partij => {
      const voorkeursadres = partij?.digitaleAdressen?.find(({ isVoorkeursadres }) => isVoorkeursadres)
      return tag('voorkeuren', partij?.id ?? '', partij?.voorkeurstaal ?? '', voorkeursadres?.id ?? '')
    }
  }
}
