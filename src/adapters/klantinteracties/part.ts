import { type Gelezen, isGelezen, type Uitkomst } from '../gelezen.ts'

/** What follows from a part is a part too. */
export const asPart = <T>(
  { gedeeltelijk }: Pick<Gelezen<unknown>, 'gedeeltelijk'>,
  uitkomst: Uitkomst<T>
): Uitkomst<T> => (gedeeltelijk && isGelezen(uitkomst) ? { ...uitkomst, gedeeltelijk } : uitkomst)
