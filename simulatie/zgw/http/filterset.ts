import type { Dialect } from '../dialect.ts'
import type { Urls } from '../urls.ts'
import type { Filter } from './filters.ts'
import type { InvalidParam } from './fout.ts'
import type { Params } from './params.ts'

type Compiled<T> = { readonly test: (item: T) => boolean; readonly faults: readonly InvalidParam[] }

/** The parameters that a list knows, and how to apply those that were given. */
export interface Filterset<T> {
  isKnown(key: string): boolean
  /** Keys that it does not know are left alone. */
  compile(params: Params, urls: Urls): Compiled<T>
}

export const createFilterset = <T>(filters: Readonly<Record<string, Filter<T>>>): Filterset<T> => ({
  isKnown: key => Object.hasOwn(filters, key),
  compile: (params, urls) => {
    const tests: ((item: T) => boolean)[] = []
    const faults: InvalidParam[] = []
    for (const [name, value] of Object.entries(params)) {
      const read = Object.hasOwn(filters, name) ? filters[name]?.(value, urls) : undefined
      if (typeof read === 'function') tests.push(read)
      else if (read !== undefined) faults.push({ name, ...read })
    }
    return { test: item => tests.every(test => test(item)), faults }
  }
})

/** When the parameter is there, no other counts. */
export const preferring = <T>(set: Filterset<T>, key: string): Filterset<T> => ({
  ...set,
  compile: (params, urls) => {
    const value = params[key]
    return set.compile(value === undefined ? params : { [key]: value }, urls)
  }
})

type Group<T, U> = {
  readonly prefix: string
  readonly set: Filterset<U>
  readonly of: (item: T) => readonly U[]
  readonly rolFilters: Dialect['rolFilters']
}

const split = (params: Params, prefix: string): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : []
    )
  )

/** All parameters with the prefix are about one and the same related record, or each about any of them. */
export const withGroup = <T, U>(own: Filterset<T>, { prefix, set, of, rolFilters }: Group<T, U>): Filterset<T> => ({
  isKnown: key => own.isKnown(key) || (key.startsWith(prefix) && set.isKnown(key.slice(prefix.length))),
  compile: (params, urls) => {
    const grouped = Object.entries(split(params, prefix)).filter(([key]) => set.isKnown(key))
    const mine = own.compile(params, urls)
    const groups =
      rolFilters === 'combined' ? [Object.fromEntries(grouped)] : grouped.map(pair => Object.fromEntries([pair]))
    const theirs = groups.map(group => set.compile(group, urls))
    return {
      test: item => mine.test(item) && (grouped.length === 0 || theirs.every(({ test }) => of(item).some(test))),
      faults: [
        ...mine.faults,
        ...theirs.flatMap(({ faults }) => faults).map(fault => ({ ...fault, name: prefix + fault.name }))
      ]
    }
  }
})
