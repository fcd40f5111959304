/** Joins callers with the same key to one piece of work. All of them get the same object: treat it as read-only. */
export type SingleFlight<T> = (
  key: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<T>
) => Promise<T>

type Flight<T> = { readonly work: Promise<T>; readonly controller: AbortController; callers: number }

/**
 * A caller that aborts leaves alone: it is rejected with its own reason, the others keep waiting. Only when the last
 * aborts is the work aborted, and the next caller starts anew; that last one gets what the work still hands in. A
 * failure goes to all who wait and is not kept.
 */
export const createSingleFlight = <T>(): SingleFlight<T> => {
  const flights = new Map<string, Flight<T>>()

  const forget = (key: string, flight: Flight<T>) => {
    if (flights.get(key) === flight) flights.delete(key)
  }

  const depart = (key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController()
    const work = (async () => start(controller.signal))()
    const flight = { work, controller, callers: 0 }
    flights.set(key, flight)
    const done = () => forget(key, flight)
    work.then(done, done)
    return flight
  }

  return (key, signal, start) => {
    if (signal?.aborted) return Promise.reject(signal.reason)
    const flight = flights.get(key) ?? depart(key, start)
    return ride(flight, signal, () => forget(key, flight))
  }
}

const ride = <T>(flight: Flight<T>, signal: AbortSignal | undefined, onEmpty: () => void): Promise<T> => {
  flight.callers += 1
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      flight.callers -= 1
      if (flight.callers > 0) return reject(signal?.reason)
      onEmpty()
      flight.controller.abort(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    const stay = () => signal?.removeEventListener('abort', leave)
    flight.work.finally(stay).then(resolve, error => reject(signal?.aborted ? signal.reason : error))
  })
}
