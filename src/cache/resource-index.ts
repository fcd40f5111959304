import type { Klant } from '../klantbeeld/klant.ts'
import type { Cache } from './port.ts'
import type { Sleutelmaker } from './sleutel.ts'

/** A resource of more klanten than this (a shared document, say) keeps the latest. */
export const maxKlanten = 1_000

export interface ResourceIndex {
  /** Something of the klant was made of these (`idsIn`). `ttlS`: how long any of it may be kept, outdated included. */
  index(klant: Klant, resources: readonly string[], ttlS: number): Promise<void>
  /** The handles to give to `removeKlant`; undefined: not to be known now, so answer that it must be sent again. */
  klantenVan(resource: string): Promise<readonly string[] | undefined>
}

const uuids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi
const uuidLength = 36

/** What a resource is known by: its last UUID, whatever host names it, for a source may be read through a gateway. */
export const toResource = (resource: string): string => {
  const lower = resource.toLowerCase()
  return lower.match(uuids)?.at(-1) ?? lower
}

const addIds = (value: unknown, ids: Set<string>): void => {
  if (typeof value === 'string') {
    if (value.length >= uuidLength) for (const id of value.match(uuids) ?? []) ids.add(id.toLowerCase())
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) addIds(part, ids)
  }
}

/** The ids of all that an answer of a source holds, whatever its shape. */
export const idsIn = (gegevens: unknown): readonly string[] => {
  const ids = new Set<string>()
  addIds(gegevens, ids)
  return [...ids]
}

/** From what a notification names to whom it concerns. */
export const createResourceIndex = ({
  cache,
  sleutels
}: {
  readonly cache: Pick<Cache, 'index' | 'klantenVan'>
  readonly sleutels: Pick<Sleutelmaker, 'klant'>
}): ResourceIndex => ({
  index: (klant, resources, ttlS) => cache.index(sleutels.klant(klant), resources, ttlS),
  klantenVan: resource => cache.klantenVan(toResource(resource))
})
