export interface Purges {
  mark(klant: string): void
  /** Any klant may have been purged. */
  markAll(): void
  /** Another number than before: the klant was, or may have been, purged since. */
  stand(klant: string): number
}

const maxKlanten = 10_000

/**
 * Which klanten were purged lately, so that what was asked before a purge is not kept after it. Bounded: what it
 * forgets counts as purged, which costs a value that could have been kept, never an old one that is.
 */
export const createPurges = (max = maxKlanten): Purges => {
  const last = new Map<string, number>()
  let count = 0
  let forgotten = 0
  return {
    mark: klant => {
      count += 1
      last.delete(klant) // so that the map stays in order of time
      last.set(klant, count)
      const [oldest] = last
      if (last.size <= max || oldest === undefined) return
      last.delete(oldest[0])
      forgotten = oldest[1]
    },
    markAll: () => {
      count += 1
      last.clear()
      forgotten = count
    },
    stand: klant => last.get(klant) ?? forgotten
  }
}
