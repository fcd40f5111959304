import type { Dispatcher } from 'undici'
import { type Mislukt, mislukt, type Storingsreden } from '../klantbeeld/resultaat.ts'
import { createDeadline } from './deadline.ts'
import type { Exchange, Request } from './exchange.ts'
import { isGelezen } from './gelezen.ts'
import type { Read } from './readers.ts'
import { reasonOfAbort, reasonOfError } from './reason.ts'

/** What one try says of the source; `verbroken` is a fault that is often gone at the next try, `onbeslist` is nothing. */
type Oordeel = 'goed' | 'fout' | 'verbroken' | 'onbeslist'

/** What one try came to, and what that says of the source. */
export type Attempt<T> = {
  readonly uitkomst: T | Mislukt
  readonly oordeel: Oordeel
  /** The source asks to be left alone until then (429, 503): its words (RFC 9110 §10.2.3). */
  readonly retryAfter?: string
  /** Why calls are not made until then. */
  readonly pauzereden?: Storingsreden
  /** Settles when it holds no connection any more, where that is later than the outcome. */
  readonly released?: Promise<unknown>
}

export type Try<T> = (tijdslimietMs: number) => Promise<Attempt<T>>

const ofReden: Readonly<Partial<Record<Storingsreden, Oordeel>>> = {
  onbereikbaar: 'verbroken',
  tijdslimiet: 'fout',
  onleesbaar: 'fout',
  'interne-fout': 'onbeslist'
}

const ofStatus = (status: number, isProbe: boolean): Oordeel | undefined => {
  if (status < 500 || status === 501) return undefined
  if (status === 500) return isProbe ? 'onbeslist' : 'fout'
  return status <= 504 ? 'verbroken' : 'fout'
}

const isMislukt = (uitkomst: object): uitkomst is Mislukt => 'reden' in uitkomst

const ofUitkomst = (uitkomst: object): Oordeel => (isMislukt(uitkomst) && ofReden[uitkomst.reden]) || 'goed'

const pauseReasons: ReadonlyMap<number, Storingsreden> = new Map([
  [429, 'te-veel-verzoeken'],
  [503, 'onderbroken']
])

type Answer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers'>

/** An answer with status 4xx is one: whatever it refuses, the source works. */
export const toAttempt = <T extends object>(
  { statusCode, headers }: Answer,
  uitkomst: T | Mislukt,
  { isProbe = false }: Pick<Request, 'isProbe'>
): Attempt<T> => {
  const retryAfter = headers['retry-after']
  const pauzereden = pauseReasons.get(statusCode)
  return {
    uitkomst,
    oordeel: ofStatus(statusCode, isProbe) ?? ofUitkomst(uitkomst),
    ...(pauzereden !== undefined && typeof retryAfter === 'string' && { retryAfter, pauzereden })
  }
}

/** The source itself was not heard: only a token endpoint or an FSC gateway that fails keeps us from it. */
export const unsent = (uitkomst: Mislukt): Attempt<never> => {
  const isDown = ['onbereikbaar', 'tijdslimiet', 'onleesbaar', 'tussenpersoon'].includes(uitkomst.reden)
  return { uitkomst, oordeel: isDown ? 'fout' : 'onbeslist' }
}

type Ended = {
  /** Of the caller or of the try itself. */
  readonly signal: AbortSignal
  readonly caller: AbortSignal | undefined
}

/** A call that broke off. That the caller left, or has no time left, is not the fault of the source. */
export const failed = (error: unknown, { signal, caller }: Ended): Attempt<never> => {
  if (caller?.aborted) return { uitkomst: mislukt(reasonOfAbort(caller)), oordeel: 'onbeslist' }
  const reden = signal.aborted ? 'tijdslimiet' : reasonOfError(error)
  return { uitkomst: mislukt(reden), oordeel: ofReden[reden] ?? 'goed' }
}

/** One call from its first byte to its last, within a time limit of its own. */
export const attempt = async <T extends object>(
  { exchange, request, read }: { readonly exchange: Exchange; readonly request: Request; readonly read: Read<T> },
  { tijdslimietMs, caller }: { readonly tijdslimietMs: number; readonly caller: AbortSignal | undefined }
): Promise<Attempt<T>> => {
  const { signal, clear } = createDeadline(caller, tijdslimietMs)
  try {
    const answer = await exchange(request, signal)
    if (!isGelezen(answer)) return unsent(answer)
    return toAttempt(answer.gelezen, await read(answer.gelezen, signal), request)
  } catch (error) {
    return failed(error, { signal, caller })
  } finally {
    clear()
  }
}
