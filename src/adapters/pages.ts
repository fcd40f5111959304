import type { Lijst, Mislukt } from '../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from './gelezen.ts'
import type { Keep } from './own.ts'

/** `next` is looked at, never followed: it names the host that the server believes it has. */
export type Page<T> = { readonly results: readonly T[]; readonly next?: string | null }
/** `onleesbaar`: how many items of this page could not be read and are not in `results`. */
export type CountedPage<T> = Page<T> & { readonly count: number; readonly onleesbaar?: number }

type Options<T, P extends Page<T>> = {
  readonly fetchPage: (page: number) => Promise<Uitkomst<P>>
  readonly maxItems: number
}
type CountedOptions<T> = Options<T, CountedPage<T>> & {
  readonly keep: (items: readonly T[]) => Uitkomst<readonly T[]> | Promise<Uitkomst<readonly T[]>>
  readonly idOf: (item: T) => string
}

/** A server with pages of a few items is cut off here: nobody waits for thousands of calls. */
const maxPages = 100

const hasNext = (page: Page<unknown>): boolean => Boolean(page.next) && page.results.length > 0

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

const lengthOf = ({ results, onleesbaar = 0 }: CountedPage<unknown>): number => results.length + onleesbaar

/** One reading of all pages, and whether they fit together: the source may change between two of them. */
type Lezing<T> = {
  readonly items: readonly T[]
  readonly afgekapt: boolean
  readonly isWhole: boolean
  readonly fits: boolean
  /** A later page was not there: gone since the first was read, or a fault. */
  readonly gone?: Mislukt
}

const fitTogether = <T>(pages: readonly CountedPage<T>[], idOf: (item: T) => string): boolean => {
  const [first, ...rest] = pages
  if (first === undefined || rest.length === 0) return true
  const ids = pages.flatMap(({ results }) => results.map(idOf))
  const isShort = pages.some((page, i) => lengthOf(page) < Math.min(lengthOf(first), first.count - i * lengthOf(first)))
  return !isShort && rest.every(({ count }) => count === first.count) && new Set(ids).size === ids.length
}

const toGone = <T>(items: readonly T[], gone: Mislukt): Lezing<T> => ({
  items,
  afgekapt: false,
  isWhole: false,
  fits: false,
  gone
})

const readOnce = async <T>(options: CountedOptions<T>): Promise<Uitkomst<Lezing<T>>> => {
  const { fetchPage, maxItems, keep, idOf } = options
  const first = await fetchPage(1)
  if (!isGelezen(first)) return first
  const { count } = first.gelezen
  // Before any other page is asked: a source that does not filter has very many.
  const own = await keep(first.gelezen.results)
  if (!isGelezen(own)) return own

  const needed = hasNext(first.gelezen) ? Math.ceil(Math.min(count, maxItems) / lengthOf(first.gelezen)) : 1
  const lastPage = Math.min(needed, maxPages)
  const rest = all(await Promise.all(range(2, lastPage).map(fetchPage)))
  if (!isGelezen(rest)) return rest.reden === 'onverwachte-status' ? { gelezen: toGone(own.gelezen, rest) } : rest
  const kept = all([own, ...(await Promise.all(rest.gelezen.map(({ results }) => keep(results))))])
  if (!isGelezen(kept)) return kept
  const pages = [first.gelezen, ...rest.gelezen]
  const lezing = {
    items: kept.gelezen.flat(),
    afgekapt: count > maxItems || needed > lastPage,
    isWhole: !kept.gedeeltelijk && pages.every(({ onleesbaar = 0 }) => onleesbaar === 0),
    fits: fitTogether(pages, idOf)
  }
  return { gelezen: lezing }
}

/**
 * Page 1, then all that remain at once; the server decides how long a page is, as not all of them know `pageSize`.
 * When the pages do not fit together the source changed meanwhile: they are read once more, and when they do not fit
 * then either, what both readings gave is told to be `gedeeltelijk`. No item comes twice. What cannot be seen is as
 * many going as coming between the same two pages.
 */
export const readPages = async <T>(options: CountedOptions<T>): Promise<Uitkomst<Lijst<T>>> => {
  const { maxItems, idOf } = options
  const once = await readOnce(options)
  if (!isGelezen(once)) return once
  const last = once.gelezen.fits ? once : await readOnce(options)
  if (!isGelezen(last)) return last
  if (last.gelezen.gone) return last.gelezen.gone
  const earlier = last.gelezen.fits ? [] : once.gelezen.items
  const items = [...new Map([...earlier, ...last.gelezen.items].map(item => [idOf(item), item])).values()]
  const afgekapt = last.gelezen.afgekapt || items.length > maxItems
  const isPart = !last.gelezen.fits || !last.gelezen.isWhole
  return { gelezen: { items: items.slice(0, maxItems), afgekapt }, ...(isPart && { gedeeltelijk: true }) }
}

/** Page by page until `isPast` holds for a whole page: for a list in order of time that cannot be cut by date. */
export const readPagesUntil = async <T>(
  { fetchPage, maxItems, keep }: Options<T, Page<T>> & { readonly keep: Keep<T> },
  isPast: (item: T) => boolean
): Promise<Uitkomst<Lijst<T>>> => {
  const items: T[] = []
  for (let page = 1; ; page++) {
    const answer = await fetchPage(page)
    if (!isGelezen(answer)) return answer
    const own = keep(answer.gelezen.results)
    if (!isGelezen(own)) return own
    items.push(...own.gelezen)
    const isDone = !hasNext(answer.gelezen) || answer.gelezen.results.every(isPast)
    if (isDone || page === maxPages || items.length >= maxItems) {
      return { gelezen: { items: items.slice(0, maxItems), afgekapt: !isDone || items.length > maxItems } }
    }
  }
}
