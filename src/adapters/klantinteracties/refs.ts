import { z } from 'zod'
import { mislukt } from '../../klantbeeld/resultaat.ts'
import type { Caller } from '../caller.ts'
import { all, type Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'

/** On whose behalf the source is asked, and until when. */
export type Options = { readonly caller: Caller; readonly signal: AbortSignal }

/** Where a source gives references instead of records: more calls than this are not made for one page. */
export const maxRefs = 50

type Ref = { readonly uuid?: string }
type Deps<T> = Options & { readonly http: HttpClient; readonly path: string; readonly schema: z.ZodType<T> }

/** The records behind references, in order, one call each; a failure when they are too many or one cannot be read. */
export const readRefs = async <T>(
  refs: readonly Ref[],
  { http, path, schema, ...options }: Deps<T>
): Promise<Uitkomst<readonly T[]>> => {
  const uuids = refs.flatMap(({ uuid }) => uuid ?? [])
  if (uuids.length < refs.length || refs.length > maxRefs) return mislukt('onverwachte-vorm')
  return all(
    await Promise.all(
      uuids.map(uuid => {
        const asked = z.object({ uuid: z.literal(uuid) }).and(schema)
        return http.getJson(`${path}/${encodeURIComponent(uuid)}`, { ...options, schema: asked })
      })
    )
  )
}
