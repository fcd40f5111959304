import type { Dispatcher } from 'undici'
import { type Mislukt, mislukt } from '../klantbeeld/resultaat.ts'
import type { Authenticate, Headers } from './authentication.ts'
import type { Caller } from './caller.ts'
import type { Verbinding } from './common-schema.ts'
import { createGatewayHeaders } from './gateway-headers.ts'
import { isGelezen, type Uitkomst } from './gelezen.ts'
import type { Pools } from './pools.ts'
import { discard } from './read-json.ts'

export type Query = Readonly<Record<string, string | number>>

/**
 * Safe (RFC 9110 §9.2.1): it changes nothing there, so that it may be sent again when its answer got lost. A POST is
 * that only when it says so, as a search does; what writes is sent once.
 */
type Method =
  | { readonly method: 'GET' }
  | { readonly method: 'POST'; readonly isSafe?: true }
  | { readonly method: 'PATCH' | 'DELETE' }

/** One call to one API of a bron, apart from how long it may take. */
export type Request = Method & {
  readonly path: string
  readonly query?: Query
  readonly headers?: Headers
  /** Sent as JSON. */
  readonly body?: unknown
  /** Absent for what is nobody's, such as the types of a catalogus. */
  readonly caller?: Caller
  /** A download has connections of its own: it may take minutes, and a view must not wait for one. */
  readonly isDownload?: boolean
  /** Finds out what a server can: then 500 may well be its answer to a form that it does not know. */
  readonly isProbe?: boolean
}

export const isSafe = (request: Method): boolean =>
  request.method === 'GET' || (request.method === 'POST' && request.isSafe === true)

export type ExchangeOptions = {
  /** Base URL of the API; a trailing slash makes no difference. */
  readonly base: string
  readonly pools: Pools
  readonly verbinding: Verbinding
  readonly authenticate: Authenticate
}

/** Status and headers of the answer, its body still unread. Throws for a connection that fails. */
export type Exchange = (request: Request, signal: AbortSignal) => Promise<Uitkomst<Dispatcher.ResponseData>>

const toQueryString = (query: Query | undefined): string => {
  const pairs = Object.entries(query ?? {}).map(([key, value]): [string, string] => [key, String(value)])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

const ownHeaders = ({ body, caller, isDownload }: Request): Headers => ({
  accept: isDownload ? '*/*' : 'application/json',
  'accept-encoding': 'identity',
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...(caller && { traceparent: caller.traceparent })
})

/** An FSC inway or outway speaks, and not the source behind it. */
const isOfGateway = ({ headers }: Dispatcher.ResponseData): boolean => headers['fsc-error-code'] !== undefined

const refused = (answer: Dispatcher.ResponseData, signal: AbortSignal): Mislukt => {
  discard(answer, signal)
  return mislukt('tussenpersoon')
}

export const createExchange = ({ base, pools, verbinding, authenticate }: ExchangeOptions): Exchange => {
  const { origin, pathname } = new URL(base)
  const prefix = pathname.replace(/\/$/, '')
  const gatewayHeaders = createGatewayHeaders(verbinding)
  const { tijdslimietMs } = verbinding

  const send = (request: Request, headers: Headers, signal: AbortSignal): Promise<Dispatcher.ResponseData> =>
    (request.isDownload ? pools.downloads(origin) : pools.of(origin)).request({
      method: request.method,
      path: `${prefix}${request.path}${toQueryString(request.query)}`,
      headers: { ...ownHeaders(request), ...request.headers, ...headers },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      signal
    })

  return async (request, signal) => {
    const { caller } = request
    const gateway = gatewayHeaders(caller)
    if (!isGelezen(gateway)) return gateway
    const identify = () => authenticate.headers({ caller, pools, tijdslimietMs, signal })

    const first = await identify()
    if (!isGelezen(first)) return first
    const answer = await send(request, { ...gateway.gelezen, ...first.gelezen }, signal)
    if (isOfGateway(answer)) return refused(answer, signal)
    if (answer.statusCode !== 401 || !authenticate.drop) return { gelezen: answer }

    // A token may end before its time. What was refused was not done, so it may be sent again.
    authenticate.drop(first.gelezen)
    discard(answer, signal)
    const second = await identify()
    if (!isGelezen(second)) return second
    const again = await send(request, { ...gateway.gelezen, ...second.gelezen }, signal)
    return isOfGateway(again) ? refused(again, signal) : { gelezen: again }
  }
}
