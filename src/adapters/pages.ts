import type { Lijst } from '../klantbeeld/resultaat.ts'
import { all, isGelezen, type Uitkomst } from './gelezen.ts'
import type { Keep } from './own.ts'

/** `next` is looked at, never followed: it names the host that the server believes it has. */
export type Page<T> = { readonly results: readonly T[]; readonly next?: string | null }
export type CountedPage<T> = Page<T> & { readonly count: number }

type Options<T, P extends Page<T>> = {
  readonly fetchPage: (page: number) => Promise<Uitkomst<P>>
  readonly maxItems: number
  readonly keep: Keep<T>
}

const hasNext = (page: Page<unknown>): boolean => Boolean(page.next) && page.results.length > 0

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** Page 1, then all that remain at once. The server decides how long a page is: not all of them know `pageSize`. */
export const readPages = async <T>(options: Options<T, CountedPage<T>>): Promise<Uitkomst<Lijst<T>>> => {
  const { fetchPage, maxItems, keep } = options
  const fetchOwn = async (page: number) => {
    const answer = await fetchPage(page)
    return isGelezen(answer) ? keep(answer.gelezen.results) : answer
  }
  const first = await fetchPage(1)
  if (!isGelezen(first)) return first
  const { results, count } = first.gelezen
  const own = keep(results)
  if (!isGelezen(own)) return own

  const lastPage = hasNext(first.gelezen) ? Math.ceil(Math.min(count, maxItems) / results.length) : 1
  const rest = all(await Promise.all(range(2, lastPage).map(fetchOwn)))
  if (!isGelezen(rest)) return rest
  const items = [...own.gelezen, ...rest.gelezen.flat()]
  return { gelezen: { items: items.slice(0, maxItems), afgekapt: Math.max(count, items.length) > maxItems } }
}

/** Page by page until `isPast` holds for a whole page: for a list in order of time that cannot be cut by date. */
export const readPagesUntil = async <T>(
  { fetchPage, maxItems, keep }: Options<T, Page<T>>,
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
    if (isDone || items.length >= maxItems) {
      return { gelezen: { items: items.slice(0, maxItems), afgekapt: !isDone || items.length > maxItems } }
    }
  }
}
