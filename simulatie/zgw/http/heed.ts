import type { Params } from './params.ts'
import type { Bron, Resource } from './resource.ts'

const keep = (params: Params, isKept: (key: string) => boolean): Params =>
  Object.fromEntries(Object.entries(params).filter(([key]) => isKept(key)))

/** Without the filters that a test made this server pass over. */
export const forget = <T>(params: Params, { filterset }: Resource<T>, ignored: Bron['ignored']): Params => {
  const names = ignored()
  return keep(params, key => (names === true ? !filterset.isKnown(key) : !names.includes(key)))
}

/** Parameters of a list that are no filters. */
export const besideFilters = <T>({ isPlain, expansies, ordering }: Resource<T>, pageSize: boolean): string[] => [
  ...(isPlain ? [] : ['page']),
  ...(pageSize && !isPlain ? ['pageSize'] : []),
  ...(expansies ? ['expand'] : []),
  ...(ordering && Object.keys(ordering.fields).length > 0 ? ['ordering'] : [])
]

/** Only what this server knows: the rest is as if it was not there. */
export const heed = <T>(params: Params, resource: Resource<T>, { dialect }: Bron): Params => {
  const beside = besideFilters(resource, dialect.pageSize)
  return keep(params, key => beside.includes(key) || resource.filterset.isKnown(key))
}
