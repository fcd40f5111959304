import type { z } from 'zod'
import type { Mislukt } from '../klantbeeld/resultaat.ts'
import { attempt, type Try } from './attempt.ts'
import type { Headers } from './authentication.ts'
import { type Download, type DownloadLimits, openDownload } from './download.ts'
import { createExchange, type ExchangeOptions, isSafe, type Request } from './exchange.ts'
import type { Uitkomst } from './gelezen.ts'
import { type Conditioneel, type Proef, type Read, readAny, readAs, readIfChanged, readIfFound } from './readers.ts'
import type { Run } from './resilience.ts'

type Limits = {
  readonly signal?: AbortSignal
  /** Instead of the bron's own, for a call that nobody waits for. */
  readonly tijdslimietMs?: number
}
type CallOptions = Pick<Request, 'query' | 'headers' | 'caller'> & Limits
type GetOptions<T> = CallOptions & {
  /** Reads what is decided upon; anything else in the answer is left unread. */
  readonly schema: z.ZodType<T>
}
type SafePost = {
  /** For a POST that only asks, such as a search: it may be tried again when its answer got lost. */
  readonly isSafe?: true
}
type PostOptions<T> = GetOptions<T> & SafePost & { readonly body: unknown }
type ProbeOptions<T> = GetOptions<T> & SafePost & { readonly body?: unknown }
type WriteOptions<T> = GetOptions<T> & { readonly body?: unknown }
type FindOptions<T> = GetOptions<T> & {
  /** How a 404 of this source says "there is none"; any other 404 (a wrong base, a gateway) is a failure. */
  readonly onbekend: z.ZodType
}
type ConditionalOptions<T> = GetOptions<T> & {
  /** Of the answer that we have. */
  readonly etag?: string | undefined
}
type DownloadOptions = CallOptions & Pick<DownloadLimits, 'stilteMs' | 'maxBytes'>

/**
 * Calls one API of a bron. Nothing is thrown for trouble at the other side, and what is returned then never holds an
 * address, a body or a word of the source. Only 200 is an answer, unless said otherwise; redirects are not followed.
 */
export interface HttpClient {
  getJson<T>(path: string, options: GetOptions<T>): Promise<Uitkomst<T>>
  postJson<T>(path: string, options: PostOptions<T>): Promise<Uitkomst<T>>
  /** `gelezen` is undefined when the source knows no such thing. */
  findJson<T>(path: string, options: FindOptions<T>): Promise<Uitkomst<T | undefined>>
  /** With If-None-Match. Without an etag of ours 304 is no answer. */
  getConditional<T>(path: string, options: ConditionalOptions<T>): Promise<Uitkomst<Conditioneel<T>>>
  /** Finds out what a server can: any status is an outcome. */
  probeJson<T>(method: 'GET' | 'POST', path: string, options: ProbeOptions<T>): Promise<Proef<T> | Mislukt>
  /** Changes something: sent once, whatever comes of it. Any status is an outcome; see geschreven.ts for what it means. */
  writeJson<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, options: WriteOptions<T>): Promise<Proef<T> | Mislukt>
  /** `maxBytes` is of this call; the one of the bron does not count here. */
  getStream(path: string, options: DownloadOptions): Promise<Uitkomst<Download>>
}

const withEtag = (headers: Headers | undefined, etag: string | undefined): Headers => ({
  ...headers,
  ...(etag !== undefined && { 'if-none-match': etag })
})

type Options = ExchangeOptions & {
  /** What stands between us and this API. Without it each call is made at once, and once. */
  readonly run?: Run
}

const atOnce: Run = async ({ tijdslimietMs }, attempt) => (await attempt(tijdslimietMs)).uitkomst

export const createHttpClient = ({ run = atOnce, ...options }: Options): HttpClient => {
  const exchange = createExchange(options)
  const { verbinding } = options

  const make = <T>(request: Request & Limits, attempt: Try<T>): Promise<T | Mislukt> => {
    const { isDownload = false, tijdslimietMs = verbinding.tijdslimietMs, signal } = request
    return run({ isSafe: isSafe(request), isDownload, tijdslimietMs, signal }, attempt)
  }
  const call = <T extends object>(request: Request & Limits, read: Read<T>): Promise<T | Mislukt> =>
    make(request, tijdslimietMs => attempt({ exchange, request, read }, { tijdslimietMs, caller: request.signal }))

  return {
    getJson: (path, options) => call({ ...options, method: 'GET', path }, readAs(options.schema)),
    postJson: (path, options) => call({ ...options, method: 'POST', path }, readAs(options.schema)),
    findJson: (path, options) =>
      call({ ...options, method: 'GET', path }, readIfFound(options.schema, options.onbekend)),
    getConditional: (path, options) => {
      const headers = withEtag(options.headers, options.etag)
      return call({ ...options, headers, method: 'GET', path }, readIfChanged(options))
    },
    probeJson: (method, path, options) => call({ ...options, method, path, isProbe: true }, readAny(options.schema)),
    writeJson: (method, path, options) => call({ ...options, method, path }, readAny(options.schema)),
    getStream: (path, { stilteMs, maxBytes, ...options }) => {
      const request = { ...options, method: 'GET', path, isDownload: true } as const
      const { signal } = options
      return make(request, tijdslimietMs =>
        openDownload(exchange, request, { tijdslimietMs, stilteMs, maxBytes, signal })
      )
    }
  }
}
