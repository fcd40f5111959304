import { z } from 'zod'
import type { Caller } from '../caller.ts'
import type { Uitkomst } from '../gelezen.ts'
import type { HttpClient } from '../http-client.ts'

/** On whose behalf, and until when. */
export type AskOptions = { readonly caller: Caller; readonly signal: AbortSignal }

type Question<T> = AskOptions & {
  readonly schema: z.ZodType<T>
  readonly query?: Readonly<Record<string, string | number>>
}

/**
 * The codes of a 404 that say there is none: no such company, no such vestiging, nothing found. The KVK gives a 404 for
 * data that it cannot deliver for the moment too (IPD1002, IPD1003): that is no empty answer.
 */
const onbekend = z.object({
  fout: z.array(z.object({ code: z.enum(['IPD0005', 'IPD0007', 'IPD5200']) })).min(1)
})

// Vestigingsprofiel is documented for this media type only.
const headers = { accept: 'application/hal+json' }

/** One question to the KVK; undefined is: the Handelsregister knows none. */
export const askKvk = <T>(http: HttpClient, path: string, question: Question<T>): Promise<Uitkomst<T | undefined>> =>
  http.findJson(path, { ...question, headers, onbekend })
