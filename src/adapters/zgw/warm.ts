import { z } from 'zod'
import type { Storingsreden } from '../../klantbeeld/resultaat.ts'
import { isGelezen } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { listFreshMs, type TypeCache } from './type-cache.ts'
import { type Soort, soorten, type Type, typeSchema } from './type-schema.ts'

const pageSize = 500
const maxPages = 20
/** Nobody waits for it, and a catalogus makes long pages slowly. */
const tijdslimietMs = 30_000

const typenPagina = z.object({ results: z.array(typeSchema), next: z.string().nullish() })

type Deps = {
  readonly http: HttpClient
  readonly types: TypeCache
  readonly signal: AbortSignal
  readonly now: () => Date
}

type Paginering = { readonly pageSize?: number }

/** Why it could not be read, if so. */
const readPaged = async (
  soort: Soort,
  { http, types, signal }: Deps,
  paginering: Paginering
): Promise<Storingsreden | undefined> => {
  const found: Type[] = []
  for (let page = 1; page <= maxPages; page++) {
    const query = { page, ...paginering }
    const answer = await http.getJson(`/${soort}`, { query, schema: typenPagina, signal, tijdslimietMs })
    if (!isGelezen(answer)) return answer.reden
    types.put(soort, answer.gelezen.results)
    found.push(...answer.gelezen.results)
    if (typeof answer.gelezen.next === 'string') continue
    types.putList(soort, found)
    break
  }
  return undefined
}

/** The standard has no `pageSize` (Catalogi 1.3.1), and a strict server refuses it. */
const readList = async (soort: Soort, deps: Deps): Promise<void> => {
  const reden = await readPaged(soort, deps, { pageSize })
  if (reden === 'onverwachte-status') await readPaged(soort, deps, {})
}

/** Fetches the catalogus ahead, so that the first klant does not wait for it. What fails is fetched when it is needed. */
export interface Warming {
  warm(): Promise<void>
  /** Reads the zaaktypen anew, in the background, when their list is about to be too old to ask by. */
  keepFresh(): void
  /** Reads all anew, in the background; what is told while that goes on makes it once more. */
  renew(): void
}

export const createWarming = (deps: Deps): Warming => {
  let triedMs: number | undefined
  const read = async (which: readonly Soort[]): Promise<void> => {
    triedMs = deps.now().getTime()
    await Promise.all(which.map(soort => readList(soort, deps)))
  }
  let isRenewing = false
  let isChangedSince = false
  const renewUntilUnchanged = async (): Promise<void> => {
    if (isRenewing) return
    isRenewing = true
    while (isChangedSince) {
      isChangedSince = false
      await read(soorten)
    }
    isRenewing = false
  }
  return {
    warm: () => read(soorten),
    renew: () => {
      isChangedSince = true
      void renewUntilUnchanged()
    },
    // Counted from the last try: a catalogus that fails is not asked by every klant.
    keepFresh: () => {
      if (triedMs !== undefined && deps.now().getTime() - triedMs >= listFreshMs / 2) void read(['zaaktypen'])
    }
  }
}
