const defaultPageSize = 100
const maxPageSize = 500

type Page<Row> = {
  readonly count: number
  readonly next: string | null
  readonly previous: string | null
  readonly rows: readonly Row[]
}

const toPositive = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined

const toLink = (requested: URL, page: number): string => {
  const link = new URL(requested)
  if (page === 1) link.searchParams.delete('page')
  else link.searchParams.set('page', String(page))
  return link.href
}

/** One page, with links on the host name that was asked; undefined where no such page is (the first always is). */
export const toPage = <Row>(rows: readonly Row[], requested: URL): Page<Row> | undefined => {
  const { searchParams } = requested
  // A faulty or too large size is not refused but replaced.
  const size = Math.min(toPositive(searchParams.get('pageSize') ?? undefined) ?? defaultPageSize, maxPageSize)
  const last = Math.max(1, Math.ceil(rows.length / size))
  const page = toPositive(searchParams.get('page') ?? '1')
  if (page === undefined || page > last) return undefined
  return {
    count: rows.length,
    next: page < last ? toLink(requested, page + 1) : null,
    previous: page > 1 ? toLink(requested, page - 1) : null,
    rows: rows.slice((page - 1) * size, page * size)
  }
}
