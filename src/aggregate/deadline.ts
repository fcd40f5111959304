/** A signal with its own end: call `clear` when the work is done, so that no timer outlives it. */
export type Deadline = { readonly signal: AbortSignal; readonly clear: () => void }

/** Ends when the caller leaves, with his reason, or when the time budget is spent, with a `TimeoutError`. */
export const createDeadline = (caller: AbortSignal, totaalMs: number): Deadline => {
  const controller = new AbortController()
  const leave = () => controller.abort(caller.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('time budget spent', 'TimeoutError')), totaalMs)
  caller.addEventListener('abort', leave, { once: true })
  if (caller.aborted) leave()
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      caller.removeEventListener('abort', leave)
    }
  }
}

/** What a caller may ask for, in milliseconds: `totaalMs` is what he gets when he asks for nothing. */
export type Tijdsgrenzen = { readonly minimumMs: number; readonly totaalMs: number }

/** The time budget that a caller asks for, in whole milliseconds; undefined for what is none or lies out of bounds. */
export const readTijdslimiet = (gevraagd: string, { minimumMs, totaalMs }: Tijdsgrenzen): number | undefined => {
  const ms = /^\d{1,9}$/.test(gevraagd) ? Number(gevraagd) : Number.NaN
  return ms >= minimumMs && ms <= totaalMs ? ms : undefined
}
