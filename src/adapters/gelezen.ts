import type { Mislukt } from '../klantbeeld/resultaat.ts'

/** What one call gave: the answer as its reader left it, or why there is none. */
export type Gelezen<T> = {
  readonly gelezen: T
  /** A part could not be asked or read: what is here is right, but not all. */
  readonly gedeeltelijk?: true
}
export type Uitkomst<T> = Gelezen<T> | Mislukt

export const isGelezen = <T>(uitkomst: Uitkomst<T>): uitkomst is Gelezen<T> => 'gelezen' in uitkomst

/** The answers in order, or the first failure: half an answer is not passed off as a whole one. */
export const all = <T>(uitkomsten: readonly Uitkomst<T>[]): Uitkomst<readonly T[]> => {
  const gelezen: T[] = []
  let isPart = false
  for (const uitkomst of uitkomsten) {
    if (!isGelezen(uitkomst)) return uitkomst
    gelezen.push(uitkomst.gelezen)
    isPart ||= uitkomst.gedeeltelijk === true
  }
  return { gelezen, ...(isPart && { gedeeltelijk: true }) }
}
