import type { Dispatcher } from 'undici'
import type { z } from 'zod'
import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Authenticate, Headers } from './authenticate.ts'
import type { Caller } from './caller.ts'
import type { Verbinding } from './common-schema.ts'
import type { Uitkomst } from './gelezen.ts'
import type { Pools } from './pools.ts'
import { reasonOfAbort, reasonOfError, reasonOfStatus } from './reason.ts'
import { fillTemplate } from './template.ts'

type Query = Readonly<Record<string, string | number>>

type GetOptions<T> = {
  readonly query?: Query
  readonly headers?: Headers
  /** Reads what is decided upon; anything else in the answer is left unread. */
  readonly schema: z.ZodType<T>
  /** Absent for what is nobody's, such as the types of a catalogus. */
  readonly caller?: Caller
  readonly signal?: AbortSignal
  /** Instead of the bron's own, for a call that nobody waits for. */
  readonly tijdslimietMs?: number
}
type PostOptions<T> = GetOptions<T> & { readonly body: unknown }

/**
 * Calls one API of a bron. Nothing is thrown for trouble at the other side, and what is returned then never holds an
 * address, a body or a word of the source.
 */
export interface HttpClient {
  getJson<T>(path: string, options: GetOptions<T>): Promise<Uitkomst<T>>
  postJson<T>(path: string, options: PostOptions<T>): Promise<Uitkomst<T>>
}

type Options = {
  /** Base URL of the API; a trailing slash makes no difference. */
  readonly base: string
  readonly pools: Pools
  readonly verbinding: Verbinding
  readonly authenticate: Authenticate
}

type Request = Omit<GetOptions<unknown>, 'schema'> & {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
}

/** A refused answer may be long too: more of it than this closes the connection instead of reading on. */
const dumpLimitBytes = 65_536

const parse = <T>(text: string, schema: z.ZodType<T>): Uitkomst<T> => {
  const { success, data } = schema.safeParse(JSON.parse(text))
  return success ? { gelezen: data } : mislukt('onverwachte-vorm')
}

const toQueryString = (query: Query | undefined): string => {
  const pairs = Object.entries(query ?? {}).map(([key, value]): [string, string] => [key, String(value)])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

const gatewayHeaders = (koppen: Headers, caller: Caller | undefined): Headers =>
  Object.fromEntries(
    Object.entries(koppen)
      .map(([name, template]) => [name, fillTemplate(template, caller)])
      .filter(([, value]) => value !== '')
  )

export const createHttpClient = ({ base, pools, verbinding, authenticate }: Options): HttpClient => {
  const { origin, pathname } = new URL(base)
  const prefix = pathname.replace(/\/$/, '')

  const send = async (request: Request, signal: AbortSignal): Promise<Dispatcher.ResponseData> =>
    pools.of(origin).request({
      method: request.method,
      path: `${prefix}${request.path}${toQueryString(request.query)}`,
      headers: {
        accept: 'application/json',
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
        ...(request.caller && { traceparent: request.caller.traceparent }),
        ...request.headers,
        ...gatewayHeaders(verbinding.koppen, request.caller),
        ...(await authenticate(request.caller))
      },
      ...(request.body !== undefined && { body: request.body }),
      signal
    })

  const readText = async (request: Request, signal: AbortSignal): Promise<string | Mislukt> => {
    const { statusCode, body } = await send(request, signal)
    const reden = reasonOfStatus(statusCode)
    if (reden === undefined) return body.text()
    await body.dump({ limit: dumpLimitBytes, signal }).catch(() => undefined)
    return mislukt(reden)
  }

  const call = async <T>(request: Request, schema: z.ZodType<T>): Promise<Uitkomst<T>> => {
    const timeout = AbortSignal.timeout(request.tijdslimietMs ?? verbinding.tijdslimietMs)
    const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout
    try {
      const text = await readText(request, signal)
      return typeof text === 'string' ? parse(text, schema) : text
    } catch (error) {
      return mislukt(signal.aborted ? reasonOfAbort(request.signal) : reasonOfError(error))
    }
  }

  return {
    getJson: (path, { schema, ...options }) => call({ ...options, method: 'GET', path }, schema),
    postJson: (path, { schema, body, ...options }) =>
      call({ ...options, method: 'POST', path, body: JSON.stringify(body) }, schema)
  }
}
