import type { Filter, Invalid } from './filter.ts'
import type { Resource } from './resource.ts'

export type InvalidParam = Invalid & { readonly name: string }

type ActiveFilter<Row> = { readonly name: string; readonly filter: Filter<Row>; readonly value: string }
type Query<Row> =
  | { readonly invalidParams: readonly InvalidParam[] }
  | { readonly filters: readonly ActiveFilter<Row>[]; readonly expand: ReadonlySet<string> }

const paging = ['page', 'pageSize']

const unknownParams = (names: readonly string[], known: readonly string[]): readonly InvalidParam[] => {
  const unknown = names.filter(name => !known.includes(name))
  if (unknown.length === 0) return []
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

/** Comma list or repeated parameter. A path below one that is not asked for itself has no effect, as in the product. */
const readExpand = (params: URLSearchParams): readonly string[] =>
  params.getAll('expand').flatMap(value => value.split(',').filter(path => path !== ''))

/** What a list is asked for, or all that is wrong with it. Of a repeated parameter the last value counts. */
export const readListQuery = <Row>(resource: Resource<Row>, params: URLSearchParams): Query<Row> => {
  const { filters, expandable } = resource
  const names = [...new Set(params.keys())]
  const unknown = unknownParams(names, [...Object.keys(filters), ...paging, ...(expandable ? ['expand'] : [])])
  if (unknown.length > 0) return { invalidParams: unknown }

  const expand = readExpand(params)
  const asked = names.flatMap(name => {
    const filter = filters[name]
    const value = params.getAll(name).at(-1) ?? ''
    return filter && value !== '' ? [{ name, filter, value }] : []
  })
  const faulty = asked.flatMap(({ name, filter, value }) => {
    const invalid = filter.check?.(value)
    return invalid ? [{ name, ...invalid }] : []
  })
  const invalidParams = [...faulty, ...unknownExpands(expand, expandable ?? [])]
  return invalidParams.length > 0 ? { invalidParams } : { filters: asked, expand: new Set(expand) }
}

/** A detail takes `expand` only. */
export const readDetailQuery = <Row>({ expandable }: Resource<Row>, params: URLSearchParams): Query<Row> => {
  const unknown = unknownParams([...new Set(params.keys())], expandable ? ['expand'] : [])
  const expand = readExpand(params)
  const invalidParams = unknown.length > 0 ? unknown : unknownExpands(expand, expandable ?? [])
  return invalidParams.length > 0 ? { invalidParams } : { filters: [], expand: new Set(expand) }
}
