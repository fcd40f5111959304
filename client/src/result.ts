import type { components } from './contract.generated.ts'

/** Problem details (RFC 9457) as this API gives them. */
export type Probleem = components['schemas']['Probleem']

/** What became of a request: the data, or the problem as a value. */
export type Result<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly probleem: Probleem }

type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }

const isProbleem = (value: unknown): value is Probleem =>
  typeof value === 'object' && value !== null && 'title' in value && 'status' in value && 'type' in value

/** For an answer that is no problem of this API: something on the way spoke. `status` 0: nothing came at all. */
const foreign = (status: number): Probleem => ({
  type: 'about:blank',
  status,
  title: status === 0 ? 'De dienst is niet bereikbaar.' : 'De dienst gaf een antwoord dat niet te lezen is.',
  detail: status === 0 ? 'Er kwam geen antwoord.' : `Het antwoord had status ${status} en geen probleembericht.`
})

export const toProbleem = (error: unknown, status: number): Probleem => (isProbleem(error) ? error : foreign(status))

/**
 * Awaits a call of the client: `const zaken = await toResult(client.GET('/doelen'))`. A refusal, a broken source and a
 * network that is gone come back as a problem and are never thrown; the end of an own AbortSignal is.
 */
export const toResult = async <A extends Answer>(call: Promise<A>): Promise<Result<NonNullable<A['data']>>> => {
  try {
    const { data, error, response } = await call
    if (response.ok && data !== undefined && data !== null) return { ok: true, data }
    return { ok: false, probleem: toProbleem(error, response.status) }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return { ok: false, probleem: toProbleem(undefined, 0) }
  }
}
