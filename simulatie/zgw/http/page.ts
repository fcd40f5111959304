import { type Fout, notFound } from './fout.ts'
import type { Params } from './params.ts'

const maxSize = 500

export type Page = {
  readonly from: number
  readonly to: number
  readonly next: string | null
  readonly previous: string | null
}

/** What the caller gave, the URL that `next` varies, and the length of a page where none was given. */
export type Paged = { readonly paging: Params; readonly url: string; readonly pageLength: number }

const toPageUrl = (url: string, page: number): string => {
  const changed = new URL(url)
  if (page === 1) changed.searchParams.delete('page')
  else changed.searchParams.set('page', String(page))
  return changed.href
}

// A page size that is no number, or less than one, counts as not given; one that is too large is cut.
const toSize = (text: string | undefined, pageLength: number): number => {
  const size = Number(text)
  return Number.isInteger(size) && size > 0 ? Math.min(size, maxSize) : pageLength
}

/** Which of `count` records are on the asked page. The first page always exists, any other only with records on it. */
export const toPage = ({ paging, url, pageLength }: Paged, count: number): Page | Fout => {
  const { page: text = '1', pageSize } = paging
  const size = toSize(pageSize, pageLength)
  const page = Number(text)
  const pages = Math.max(1, Math.ceil(count / size))
  if (!Number.isInteger(page) || page < 1 || page > pages) return notFound('Ongeldige pagina.')
  return {
    from: (page - 1) * size,
    to: page * size,
    next: page < pages ? toPageUrl(url, page + 1) : null,
    previous: page > 1 ? toPageUrl(url, page - 1) : null
  }
}
