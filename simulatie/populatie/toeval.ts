import { createHash } from 'node:crypto'

/** Repeatable chance: the same seed and key give the same draws, in any order of asking and on any machine. */
export type Toeval = {
  /** Whole number from `min` up to and including `max`. */
  readonly integer: (min: number, max: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** True in `percentage` of 100 cases. */
  readonly chance: (percentage: number) => boolean
}

// mulberry32: 32 bits of state are enough for one person's data and cost nothing to start.
const mulberry32 = (start: number) => () => {
  start = (start + 0x6d2b79f5) | 0
  let mixed = Math.imul(start ^ (start >>> 15), 1 | start)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

export const createToeval = (seed: number, ...key: readonly (string | number)[]): Toeval => {
  const start = createHash('sha256')
    .update(JSON.stringify([seed, ...key]))
    .digest()
    .readInt32LE(0)
  const next = mulberry32(start)
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    integer,
    pick: from => {
      const picked = from[integer(0, from.length - 1)]
      if (picked === undefined) throw new Error('pick from an empty list')
      return picked
    },
    chance: percentage => next() * 100 < percentage
  }
}
