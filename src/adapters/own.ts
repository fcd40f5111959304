import { mislukt } from '../klantbeeld/resultaat.ts'
import type { Uitkomst } from './gelezen.ts'

/** Takes from a page what is the klant's; a failure when the page shows that the source did not filter. */
export type Keep<T> = (items: readonly T[]) => Uitkomst<readonly T[]>

/**
 * Only what is proven to be the klant's. A page that holds items and not one of the klant was not filtered by the
 * source: that is a fault, which an empty list would hide.
 */
export const keepOwn =
  <T>(isOwn: (item: T) => boolean): Keep<T> =>
  items => {
    const own = items.filter(isOwn)
    return own.length === 0 && items.length > 0 ? mislukt('onverwachte-vorm') : { gelezen: own }
  }

/** For a question that names each item: one that was not named is a fault, for then these are anybody's. */
export const keepNamed =
  <T>(isNamed: (item: T) => boolean): Keep<T> =>
  items =>
    items.every(isNamed) ? { gelezen: items } : mislukt('onverwachte-vorm')
