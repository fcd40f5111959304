import type { Dialect } from '../dialect.ts'
import type { Body, Urls } from '../urls.ts'
import { type Expansie, expand, toExpansie } from './expand.ts'
import { type Fout, type InvalidParam, invalid, isFout } from './fout.ts'
import { besideFilters } from './heed.ts'
import { toOrder } from './ordering.ts'
import { type Paged, toPage } from './page.ts'
import type { Params } from './params.ts'
import type { Bron, Resource } from './resource.ts'
import { dress } from './unset.ts'

/** A question to a list: what was asked, where to page from, and the URL that was called. */
export type Vraag = {
  readonly params: Params
  readonly paging: Params
  readonly url: string
  readonly urls: Urls
}

const isFault = (value: object): value is InvalidParam => 'reason' in value

const unknownParams = (names: readonly string[]): Fout =>
  invalid([
    { name: 'nonFieldErrors', code: 'unknown-parameters', reason: `Onbekende query parameters: ${names.join(', ')}` }
  ])

/** Only a query string is checked for unknown parameters; the body of `_zoek` never is. */
export const checkKnown = <T>(resource: Resource<T>, params: Params, dialect: Dialect): Fout | undefined => {
  if (dialect.unknownParameter === 'ignored') return undefined
  const beside = besideFilters(resource, dialect.pageSize)
  const unknown = Object.keys(params).filter(key => !resource.filterset.isKnown(key) && !beside.includes(key))
  return unknown.length > 0 ? unknownParams(unknown) : undefined
}

export const checkKnownInDetail = <T>(
  { expansies, detailParams = [] }: Resource<T>,
  params: Params,
  { unknownParameter }: Dialect
): Fout | undefined => {
  if (unknownParameter === 'ignored') return undefined
  const known = expansies ? ['expand', ...detailParams] : detailParams
  const unknown = Object.keys(params).filter(key => !known.includes(key))
  return unknown.length > 0 ? unknownParams(unknown) : undefined
}

/** How a record is written out: with what is expanded, and with what is not filled in as the dialect has it. */
export const toWriter = <T>(
  { expansies, toBody }: Resource<T>,
  expansie: Expansie,
  { emptyExpand, unset }: Dialect
) => {
  if (!expansies) return (record: T, urls: Urls): Body => dress(toBody(record, urls), unset)
  return (record: T, urls: Urls): Body => dress(expand(expansies.toKnoop(record, urls), expansie, emptyExpand), unset)
}

const enclose = <T>(found: readonly T[], write: (record: T) => Body, paged: Paged): Body | Fout => {
  const page = toPage(paged, found.length)
  if (isFout(page)) return page
  const { from, to, next, previous } = page
  return { count: found.length, next, previous, results: found.slice(from, to).map(write) }
}

const toListed = <T>(resource: Resource<T>): Resource<T> => ({
  ...resource,
  toBody: resource.toListBody ?? resource.toBody
})

/** Answers a list: filters, sorts, and writes out only the records of the asked page. */
export const ask = <T>(resource: Resource<T>, vraag: Vraag, bron: Bron): Body | readonly Body[] | Fout => {
  const { params, urls } = vraag
  const { test, faults } = resource.filterset.compile(params, urls)
  const expansie = toExpansie(params.expand, resource.expansies?.paden ?? [])
  const order = resource.ordering && toOrder(params.ordering, resource.ordering)
  const wrong = [...faults, ...[expansie, order ?? {}].filter(isFault)]
  if (wrong.length > 0 || isFault(expansie) || (order && isFault(order))) return invalid(wrong)
  const found = [...resource.candidates(params, bron)].filter(test)
  if (order) found.sort(order)
  const writer = toWriter(toListed(resource), expansie, bron.dialect)
  const write = (record: T): Body => writer(record, urls)
  if (resource.isPlain) return found.map(write)
  const answer = enclose(found, write, { ...vraag, pageLength: bron.dialect.pageLength })
  bron.afterPage(resource.pad.slice(1), Number(vraag.paging.page ?? 1))
  return answer
}
