import { isGelezen, type Uitkomst } from '../gelezen.ts'

const freshMs = 3_600_000
/** What could be found out only in part is tried again soon. */
const partFreshMs = 60_000

/** What was found out of a server, for as long as this process lives. */
export interface Kennis<T> {
  /** Finds it out when it is not known; else gives what is known, and looks again in the background every hour. */
  get(): Promise<Uitkomst<T>>
}

export const createKennis = <T>(find: () => Promise<Uitkomst<T>>, now: () => Date): Kennis<T> => {
  let known: { readonly uitkomst: Uitkomst<T>; readonly untilMs: number } | undefined
  let running: Promise<Uitkomst<T>> | undefined

  const run = async (): Promise<Uitkomst<T>> => {
    const uitkomst = await find()
    const isWhole = isGelezen(uitkomst) && !uitkomst.gedeeltelijk
    // A server that does not answer for a moment still is what it was.
    const kept = isWhole || (isGelezen(uitkomst) && known === undefined) ? uitkomst : known?.uitkomst
    if (kept) known = { uitkomst: kept, untilMs: now().getTime() + (isWhole ? freshMs : partFreshMs) }
    return uitkomst
  }
  const once = (): Promise<Uitkomst<T>> => {
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    get: async () => {
      if (known === undefined) return once()
      if (now().getTime() >= known.untilMs) void once()
      return known.uitkomst
    }
  }
}
