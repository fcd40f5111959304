import { setMaxListeners } from 'node:events'

/** A signal with its own end: call `clear` when the work is done, so that no timer outlives it. */
export type Deadline = { readonly signal: AbortSignal; readonly clear: () => void }

/** Ends when the caller leaves, with his reason, or when the time budget is spent, with a `TimeoutError`. */
export const createDeadline = (caller: AbortSignal | undefined, totaalMs: number): Deadline => {
  const controller = new AbortController()
  const leave = () => controller.abort(caller?.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('time budget spent', 'TimeoutError')), totaalMs)
  if (caller) {
    // A view may make a hundred calls at one time; Node warns of ten.
    setMaxListeners(0, caller)
    caller.addEventListener('abort', leave, { once: true })
  }
  if (caller?.aborted) leave()
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      caller?.removeEventListener('abort', leave)
    }
  }
}
