import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/zgw-catalogi.generated.ts'
import { type Mislukt, mislukt } from '../../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { uuidBelow } from './below.ts'

type Schemas = components['schemas']
/** What a zaak or document needs of its types: their names. */
export type Type = Schemas['Zaaktype'] &
  Schemas['Statustype'] &
  Schemas['Resultaattype'] &
  Schemas['Informatieobjecttype'] &
  Schemas['Catalogus']

export const soorten = ['zaaktypen', 'statustypen', 'resultaattypen', 'informatieobjecttypen', 'catalogussen'] as const
export type Soort = (typeof soorten)[number]

export const typeSchema: z.ZodType<Type> = z.object({
  url: z.string(),
  identificatie: z.string().exactOptional(),
  omschrijving: z.string().exactOptional(),
  statustekst: z.string().exactOptional(),
  isEindstatus: z.boolean().exactOptional(),
  catalogus: z.string().exactOptional(),
  domein: z.string().exactOptional()
})

/** Published types do not change; a day bounds how long a correction stays unseen. */
const freshMs = 86_400_000
/** A list leaves out what was published since: of an older one it is better not to say which types there are. */
export const listFreshMs = 1_800_000
const maxTypes = 20_000

/** By the addresses as they were given. */
export type Typen = ReadonlyMap<string, Type>

export interface TypeCache {
  /** All of them, or the first failure: a zaak without its type would be half a zaak. */
  lookup(soort: Soort, addresses: Iterable<string>): Promise<Uitkomst<Typen>>
  put(soort: Soort, types: readonly Type[]): void
  /** The whole list: from now on it is known which types there are. */
  putList(soort: Soort, types: readonly Type[]): void
  /** All types of a soort; undefined when their list has not been read, or too long ago. */
  list(soort: Soort): readonly Type[] | undefined
}

class NietGelezen extends Error {
  readonly uitkomst: Mislukt
  constructor(uitkomst: Mislukt) {
    super('type could not be read')
    this.uitkomst = uitkomst
  }
}

/**
 * Types of one Catalogi API by uuid, for all who ask: one call for a type that many want at once. After a day the old
 * one is given while a new one is fetched, and kept when that fails. Addresses outside the base are refused.
 */
export const createTypeCache = (http: HttpClient, base: string, now: () => Date): TypeCache => {
  // The fetch belongs to everyone who waits for it, so nobody's signal ends it: the time limit of the bron does.
  const cache = new LRUCache<string, Type>({
    max: maxTypes,
    ttl: freshMs,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    allowStale: true,
    noDeleteOnFetchRejection: true,
    ignoreFetchAbort: true,
    fetchMethod: async path => {
      const answer = await http.getJson(path, { schema: typeSchema })
      if (isGelezen(answer)) return answer.gelezen
      throw new NietGelezen(answer)
    }
  })

  const lists = new Map<Soort, { readonly types: readonly Type[]; readonly readMs: number }>()

  const find = async (soort: Soort, address: string): Promise<Uitkomst<[string, Type]>> => {
    const uuid = uuidBelow(base, soort, address)
    if (uuid === undefined) return mislukt('onverwachte-vorm')
    try {
      return { gelezen: [address, await cache.forceFetch(`/${soort}/${uuid}`)] }
    } catch (error) {
      if (error instanceof NietGelezen) return error.uitkomst
      throw error
    }
  }

  const put = (soort: Soort, types: readonly Type[]): void => {
    for (const type of types) {
      const uuid = uuidBelow(base, soort, type.url)
      if (uuid !== undefined) cache.set(`/${soort}/${uuid}`, type)
    }
  }

  return {
    lookup: async (soort, addresses) => {
      const found = all(await Promise.all([...new Set(addresses)].map(address => find(soort, address))))
      return isGelezen(found) ? { gelezen: new Map(found.gelezen) } : found
    },
    put,
    putList: (soort, types) => {
      put(soort, types)
      // A type that zaken cannot have by this address would be asked for in vain.
      const isUsable = types.every(({ url }) => uuidBelow(base, soort, url) !== undefined)
      if (isUsable) lists.set(soort, { types, readMs: now().getTime() })
    },
    list: soort => {
      const list = lists.get(soort)
      return list && now().getTime() - list.readMs < listFreshMs ? list.types : undefined
    }
  }
}
