/** What gives the turn back; undefined: the signal ended before it came. Never rejects. */
export type Beurt = (signal: AbortSignal) => Promise<(() => void) | undefined>

/**
 * Lets so many work at one time; who comes next waits, in order of arrival. What waits holds a question, what works
 * holds the answers of all its sources. cockatiel's bulkhead looks at the signal of who waits only when his turn comes.
 */
export const createBeurten = (most: number): Beurt => {
  let free = most
  const waiting = new Set<() => void>()

  const giveBack = (): void => {
    const [next] = waiting
    if (next === undefined) free += 1
    else next()
  }

  const once = (work: () => void): (() => void) => {
    let isDone = false
    return () => {
      if (!isDone) work()
      isDone = true
    }
  }

  return signal => {
    if (signal.aborted) return Promise.resolve(undefined)
    if (free > 0) {
      free -= 1
      return Promise.resolve(once(giveBack))
    }
    return new Promise(resolve => {
      const settle = (release: (() => void) | undefined): void => {
        waiting.delete(take)
        signal.removeEventListener('abort', leave)
        resolve(release)
      }
      const take = () => settle(once(giveBack))
      const leave = () => settle(undefined)
      waiting.add(take)
      signal.addEventListener('abort', leave)
    })
  }
}
