import { type Fout, notFound } from './fout.ts'
import type { Params } from './params.ts'

const defaultSize = 100
const maxSize = 500

export type Page = {
  readonly from: number
  readonly to: number
  readonly next: string | null
  readonly previous: string | null
}

const toPageUrl = (url: string, page: number): string => {
  const changed = new URL(url)
  if (page === 1) changed.searchParams.delete('page')
  else changed.searchParams.set('page', String(page))
  return changed.href
}

// A page size that is no number, or less than one, counts as not given; one that is too large is cut.
const toSize = (text: string | undefined): number => {
  const size = Number(text)
  return Number.isInteger(size) && size > 0 ? Math.min(size, maxSize) : defaultSize
}

/** Which of `count` records are on the asked page. The first page always exists, any other only with records on it. */
export const toPage = ({ page: text = '1', pageSize }: Params, count: number, url: string): Page | Fout => {
  const size = toSize(pageSize)
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
