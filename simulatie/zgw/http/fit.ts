import type { Dialect, Known, Vermogen } from '../dialect.ts'
import type { Filterset } from './filterset.ts'
import type { Resource } from './resource.ts'

const knows = (known: Known, naam: string): boolean =>
  'only' in known ? known.only.includes(naam) : !known.except.includes(naam)

const cutFilters = <T>(filterset: Filterset<T>, known: Known): Filterset<T> => ({
  ...filterset,
  isKnown: key => knows(known, key) && filterset.isKnown(key)
})

const cut = <T>(resource: Resource<T>, { filters, ordering, expand }: Vermogen): Resource<T> => {
  const { expansies, ordering: ours, ...rest } = resource
  const fields = Object.entries(ours?.fields ?? {}).filter(([field]) => knows(ordering, field))
  return {
    ...rest,
    filterset: cutFilters(resource.filterset, filters),
    ...(ours && { ordering: { ...ours, fields: Object.fromEntries(fields) } }),
    ...(expand && expansies && { expansies })
  }
}

/** The list and the detail as the dialect has them, from those of Open Zaak. */
export const fitList = <T>(resource: Resource<T>, { lists }: Dialect): Resource<T> => {
  const vermogen = lists[resource.pad.slice(1)]
  return vermogen ? cut(resource, vermogen) : resource
}

/** The same for its `_zoek`. */
export const fitZoek = <T>(resource: Resource<T>, vermogen: Vermogen): Resource<T> =>
  cut({ ...resource, filterset: resource.zoek?.filterset ?? resource.filterset }, vermogen)
