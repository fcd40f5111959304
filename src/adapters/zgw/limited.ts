import type { Mislukt } from '../../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from '../gelezen.ts'

/** Calls at one time for one question that takes a call per item; the connections of a bron are shared by all. */
const atOnce = 8

/** A call per item, a few at a time, in order; the first failure ends it. */
export const eachLimited = async <T, U>(
  items: readonly T[],
  ask: (item: T) => Promise<Uitkomst<U>>
): Promise<Uitkomst<readonly U[]>> => {
  const found: Uitkomst<U>[] = []
  const failures: Mislukt[] = []
  const queue = items.entries()
  const work = async () => {
    for (const [i, item] of queue) {
      if (failures.length > 0) return
      const uitkomst = await ask(item)
      found[i] = uitkomst
      if (!isGelezen(uitkomst)) failures.push(uitkomst)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work))
  return failures[0] ?? all(found)
}
