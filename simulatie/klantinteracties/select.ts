import type { Dialect } from './dialect.ts'
import type { Klantregister } from './klantregister.ts'
import { readListQuery } from './query.ts'
import type { Resource } from './resource.ts'

/** From what a list is selected, and how. */
export type Selection = {
  readonly register: Klantregister
  readonly dialect: Dialect
  readonly isIgnored: (parameter: string) => boolean
}

/** As an older release lists them: in the order of entry, and twice what a filter over a relation met twice. */
const asListed = <Row>(resource: Resource<Row>, rows: readonly Row[], isJoined: boolean, dialect: Dialect) => {
  const { enteredMs, isDoubled } = resource
  const ordered =
    enteredMs && dialect.newestBy === 'entered' ? rows.toSorted((a, b) => enteredMs(b) - enteredMs(a)) : rows
  return dialect.doubles && isJoined ? ordered.flatMap(row => (isDoubled?.(row) ? [row, row] : [row])) : ordered
}

/** The rows that match, of the klanten to whom a filter limits the question. */
export const select = <Row>(resource: Resource<Row>, params: URLSearchParams, selection: Selection) => {
  const { register, dialect } = selection
  const query = readListQuery(resource, params, dialect)
  if ('invalidParams' in query) return query
  const active = query.filters.filter(({ name }) => !selection.isIgnored(name))
  const [limited] = active.flatMap(({ filter, value }) => (filter.klanten ? [filter.klanten(register, value)] : []))
  const klanten = limited ?? register.all()
  const rows = resource.rows(klanten).filter(row => active.every(({ filter, value }) => filter.matches(row, value)))
  const isJoined = active.some(({ name }) => name.includes('__'))
  return { rows: asListed(resource, rows, isJoined, dialect), expand: query.expand }
}
