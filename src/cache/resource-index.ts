import type { Klant } from '../klantbeeld/klant.ts'
import type { Cache } from './port.ts'
import type { Sleutelmaker } from './sleutel.ts'

/** A resource of more klanten than this (a shared document, say) keeps the latest. */
export const maxKlanten = 1_000

export interface ResourceIndex {
  /**
   * Something of the klant was made of these: for each its URL, or its UUID alone. `ttlS`: how long any of it may be
   * kept, outdated included.
   */
  index(klant: Klant, resources: readonly string[], ttlS: number): Promise<void>
  /** The handles to give to `removeKlant`; undefined: not to be known now, so answer that it must be sent again. */
  klantenVan(resource: string): Promise<readonly string[] | undefined>
}

/** From what a notification names to whom it concerns. The store sees HMACs only. */
const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi

/** The ids of all that an answer of a source holds, whatever its shape. */
export const idsIn = (gegevens: unknown): readonly string[] => [
  ...new Set(JSON.stringify(gegevens ?? null).match(uuids) ?? [])
]

export const createResourceIndex = ({
  cache,
  sleutels
}: {
  readonly cache: Cache
  readonly sleutels: Sleutelmaker
}): ResourceIndex => ({
  index: (klant, resources, ttlS) =>
    cache.index(sleutels.klant(klant), [...new Set(resources.map(sleutels.resource))], ttlS),
  klantenVan: resource => cache.klantenVan(sleutels.resource(resource))
})
