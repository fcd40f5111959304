import { LRUCache } from 'lru-cache'
import { type Mislukt, mislukt } from '../../klantbeeld/resultaat.ts'
import { isGelezen, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { uuidBelow } from './below.ts'
import { some } from './some.ts'
import { type Soort, type Type, typeSchema } from './type-schema.ts'

/** Published types do not change; a day bounds how long a correction stays unseen. */
const freshMs = 86_400_000
/** A list leaves out what was published since: of an older one it is better not to say which types there are. */
export const listFreshMs = 1_800_000
const maxTypes = 20_000

/** By the addresses as they were given. */
export type Typen = ReadonlyMap<string, Type>

export interface TypeCache {
  /** Those that could be had; `gedeeltelijk` when some could not, the first failure when none could. */
  lookup(soort: Soort, addresses: Iterable<string>): Promise<Uitkomst<Typen>>
  /** Whether an address lies in this catalogus. */
  covers(soort: Soort, address: string): boolean
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

/** Those from a list come without an etag: the first time they are too old they are fetched whole. */
type Kept = { readonly type: Type; readonly etag?: string }

const fetchType = async (http: HttpClient, path: string, stale: Kept | undefined): Promise<Kept> => {
  const answer = await http.getConditional(path, { schema: typeSchema, etag: stale?.etag })
  if (!isGelezen(answer)) throw new NietGelezen(answer)
  if (answer.gelezen.soort === 'nieuw') {
    const { waarde, etag } = answer.gelezen
    return { type: waarde, ...(etag !== undefined && { etag }) }
  }
  if (stale === undefined) throw new NietGelezen(mislukt('onverwachte-vorm'))
  return stale
}

/**
 * Types of one Catalogi API by uuid, for all who ask: one call for a type that many want at once. After a day the old
 * one is given while the source is asked whether it changed, and kept when that fails. Addresses outside the base, as
 * the source writes it, are refused.
 */
export const createTypeCache = (http: HttpClient, base: string, now: () => Date): TypeCache => {
  // The fetch belongs to everyone who waits for it, so nobody's signal ends it: the time limit of the bron does.
  const cache = new LRUCache<string, Kept>({
    max: maxTypes,
    ttl: freshMs,
    ttlResolution: 0,
    perf: { now: () => now().getTime() },
    allowStale: true,
    noDeleteOnFetchRejection: true,
    ignoreFetchAbort: true,
    fetchMethod: (path, stale) => fetchType(http, path, stale)
  })

  const lists = new Map<Soort, { readonly types: readonly Type[]; readonly readMs: number }>()

  const find = async (soort: Soort, address: string): Promise<Uitkomst<readonly [string, Type]>> => {
    const uuid = uuidBelow(base, soort, address)
    if (uuid === undefined) return mislukt('onverwachte-vorm')
    try {
      const { type } = await cache.forceFetch(`/${soort}/${uuid}`)
      return { gelezen: [address, type] }
    } catch (error) {
      if (error instanceof NietGelezen) return error.uitkomst
      throw error
    }
  }

  const put = (soort: Soort, types: readonly Type[]): void => {
    for (const type of types) {
      const uuid = uuidBelow(base, soort, type.url)
      if (uuid !== undefined) cache.set(`/${soort}/${uuid}`, { type })
    }
  }

  return {
    lookup: async (soort, addresses) => {
      const found = some(await Promise.all([...new Set(addresses)].map(address => find(soort, address))))
      return isGelezen(found) ? { ...found, gelezen: new Map(found.gelezen) } : found
    },
    covers: (soort, address) => uuidBelow(base, soort, address) !== undefined,
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
