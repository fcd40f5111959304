import type { Body, Urls } from '../urls.ts'
import { type Expansie, expand, toExpansie } from './expand.ts'
import type { Filterset } from './filterset.ts'
import { type Fout, type InvalidParam, invalid, isFout } from './fout.ts'
import { toOrder } from './ordering.ts'
import { toPage } from './page.ts'
import type { Params } from './params.ts'
import type { Bron, Resource } from './resource.ts'

/** A question to a list: the filters it knows, those that were given, where to page from, and the URL that was called. */
export type Vraag<T> = {
  readonly filterset: Filterset<T>
  readonly params: Params
  readonly paging: Params
  readonly url: string
  readonly urls: Urls
}

const isFault = (value: object): value is InvalidParam => 'reason' in value

const knownBeside = <T>({ isPlain, expansies, ordering }: Resource<T>): string[] => [
  ...(isPlain ? [] : ['page', 'pageSize']),
  ...(expansies ? ['expand'] : []),
  ...(ordering ? ['ordering'] : [])
]

const unknownParams = (names: readonly string[]): Fout =>
  invalid([
    { name: 'nonFieldErrors', code: 'unknown-parameters', reason: `Onbekende query parameters: ${names.join(', ')}` }
  ])

/** Only a query string is checked for unknown parameters; the body of `_zoek` never is. */
export const checkKnown = <T>(resource: Resource<T>, params: Params): Fout | undefined => {
  const beside = knownBeside(resource)
  const unknown = Object.keys(params).filter(key => !resource.filterset.isKnown(key) && !beside.includes(key))
  return unknown.length > 0 ? unknownParams(unknown) : undefined
}

export const checkKnownInDetail = <T>({ expansies, detailParams = [] }: Resource<T>, params: Params) => {
  const known = expansies ? ['expand', ...detailParams] : detailParams
  const unknown = Object.keys(params).filter(key => !known.includes(key))
  return unknown.length > 0 ? unknownParams(unknown) : undefined
}

const toWriter = <T>({ expansies, toListBody, toBody }: Resource<T>, expansie: Expansie, urls: Urls) => {
  if (!expansies) return (record: T): Body => (toListBody ?? toBody)(record, urls)
  return (record: T): Body => expand(expansies.toKnoop(record, urls), expansie)
}

const enclose = <T>(found: readonly T[], write: (record: T) => Body, { paging, url }: Vraag<T>): Body | Fout => {
  const page = toPage(paging, found.length, url)
  if (isFout(page)) return page
  const { from, to, next, previous } = page
  return { count: found.length, next, previous, results: found.slice(from, to).map(write) }
}

/** Answers a list: filters, sorts, and writes out only the records of the asked page. */
export const ask = <T>(resource: Resource<T>, vraag: Vraag<T>, bron: Bron): Body | readonly Body[] | Fout => {
  const { filterset, params, urls } = vraag
  const { test, faults } = filterset.compile(params, urls)
  const expansie = toExpansie(params.expand, resource.expansies?.paden ?? [])
  const order = resource.ordering && toOrder(params.ordering, resource.ordering)
  const wrong = [...faults, ...[expansie, order ?? {}].filter(isFault)]
  if (wrong.length > 0 || isFault(expansie) || (order && isFault(order))) return invalid(wrong)
  const found = [...resource.candidates(params, bron)].filter(test)
  if (order) found.sort(order)
  const write = toWriter(resource, expansie, urls)
  return resource.isPlain ? found.map(write) : enclose(found, write, vraag)
}
