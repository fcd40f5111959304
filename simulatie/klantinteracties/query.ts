import { type Dialect, hasParameter } from './dialect.ts'
import type { Filter, Invalid } from './filter.ts'
import type { Resource } from './resource.ts'

type InvalidParam = Invalid & { readonly name: string }

type ActiveFilter<Row> = { readonly name: string; readonly filter: Filter<Row>; readonly value: string }
type Query<Row> =
  | { readonly invalidParams: readonly InvalidParam[] }
  | { readonly filters: readonly ActiveFilter<Row>[]; readonly expand: ReadonlySet<string> }

const paging = ['page', 'pageSize']

const unknownParams = (
  names: readonly string[],
  known: readonly string[],
  { unknownParameters }: Dialect
): readonly InvalidParam[] => {
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length === 0 || unknownParameters === 'ignored') return []
  const reason = `Onbekende query parameters: ${unknown.join(', ')}`
  return [{ name: 'nonFieldErrors', code: 'unknown-parameters', reason }]
}

const unknownExpands = (expand: readonly string[], expandable: readonly string[]): readonly InvalidParam[] =>
  expand
    .filter(path => !expandable.includes(path))
    .map(path => ({
      name: 'expand',
      code: 'invalid_choice',
      reason: `Selecteer een geldige keuze. ${path} is geen beschikbare keuze.`
    }))

/** Comma list, or repeated parameter. A path below one that is not asked for itself has no effect, as in the product. */
const readExpand = (params: URLSearchParams, { expandRepeats }: Dialect): readonly string[] =>
  params
    .getAll('expand')
    .slice(expandRepeats ? 0 : -1)
    .flatMap(value => value.split(',').filter(path => path !== ''))

const expandableOf = <Row>({ path, expandable }: Resource<Row>, dialect: Dialect): readonly string[] | undefined =>
  hasParameter(dialect, path, 'expand') ? expandable : undefined

const isFreeText = (name: string, { codes }: Dialect): boolean =>
  codes === 'freeText' && name.startsWith('partijIdentificatorCode')

/** What a list is asked for, or all that is wrong with it. Of a repeated parameter the last value counts. */
export const readListQuery = <Row>(resource: Resource<Row>, params: URLSearchParams, dialect: Dialect): Query<Row> => {
  const filters = Object.entries(resource.filters).filter(([name]) => hasParameter(dialect, resource.path, name))
  const expandable = expandableOf(resource, dialect)
  const known = [...filters.map(([name]) => name), ...paging, ...(expandable ? ['expand'] : [])]
  const unknown = unknownParams([...new Set(params.keys())], known, dialect)
  if (unknown.length > 0) return { invalidParams: unknown }

  const expand = expandable ? readExpand(params, dialect) : []
  const asked = filters.flatMap(([name, filter]) => {
    const value = params.getAll(name).at(-1) ?? ''
    return value === '' ? [] : [{ name, filter, value }]
  })
  const faulty = asked.flatMap(({ name, filter, value }) => {
    const invalid = isFreeText(name, dialect) ? undefined : filter.check?.(value)
    return invalid ? [{ name, ...invalid }] : []
  })
  const invalidParams = [...faulty, ...unknownExpands(expand, expandable ?? [])]
  return invalidParams.length > 0 ? { invalidParams } : { filters: asked, expand: new Set(expand) }
}

/** A detail takes `expand` only. */
export const readDetailQuery = <Row>(
  resource: Resource<Row>,
  params: URLSearchParams,
  dialect: Dialect
): Query<Row> => {
  const expandable = expandableOf(resource, dialect)
  const unknown = unknownParams([...new Set(params.keys())], expandable ? ['expand'] : [], dialect)
  const expand = expandable ? readExpand(params, dialect) : []
  const invalidParams = unknown.length > 0 ? unknown : unknownExpands(expand, expandable ?? [])
  return invalidParams.length > 0 ? { invalidParams } : { filters: [], expand: new Set(expand) }
}
