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

/** In milliseconds. */
export type Tijdsgrenzen = { readonly minimumMs: number; readonly totaalMs: number }

/**
 * The time budget that a caller asks for, in whole milliseconds: less than the usual one, never more. What cannot be
 * read is no reason to refuse a view, and counts as not asked.
 */
export const toTijdslimiet = (gevraagd: string | undefined, { minimumMs, totaalMs }: Tijdsgrenzen): number => {
  const ms = gevraagd !== undefined && /^\d{1,9}$/.test(gevraagd.trim()) ? Number(gevraagd) : totaalMs
  return Math.min(Math.max(ms, minimumMs), totaalMs)
}
