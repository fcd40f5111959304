import { z } from 'zod'
import { isGelezen } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'
import { type Soort, soorten, type TypeCache, typeSchema } from './type-cache.ts'

const pageSize = 500
const maxPages = 20
/** Nobody waits for it, and a catalogus makes long pages slowly. */
const tijdslimietMs = 30_000

const typenPagina = z.object({ results: z.array(typeSchema), next: z.string().nullish() })

const warmSoort = async (soort: Soort, http: HttpClient, { types, signal }: Warming): Promise<void> => {
  for (let page = 1; page <= maxPages; page++) {
    const query = { page, pageSize }
    const answer = await http.getJson(`/${soort}`, { query, schema: typenPagina, signal, tijdslimietMs })
    if (!isGelezen(answer)) return
    for (const type of answer.gelezen.results) types.put(soort, type)
    if (typeof answer.gelezen.next !== 'string') return
  }
}

type Warming = { readonly types: TypeCache; readonly signal: AbortSignal }

/** Fetches the catalogus ahead, so that the first klant does not wait for it. What fails is fetched when it is needed. */
export const warmTypes = async (http: HttpClient, warming: Warming): Promise<void> => {
  await Promise.all(soorten.map(soort => warmSoort(soort, http, warming)))
}
