import { all, isGelezen, type Uitkomst } from '../gelezen.ts'

/** What could be had: `gedeeltelijk` when a part failed, the first failure when all of it did. */
export const some = <T>(uitkomsten: readonly Uitkomst<T>[]): Uitkomst<readonly T[]> => {
  const read = uitkomsten.filter(isGelezen)
  const whole = all<T>(read)
  if (read.length === uitkomsten.length || !isGelezen(whole)) return whole
  return read.length > 0 ? { ...whole, gedeeltelijk: true } : all(uitkomsten)
}
