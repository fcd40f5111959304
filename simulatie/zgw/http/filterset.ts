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

type Group<T, U> = { readonly prefix: string; readonly set: Filterset<U>; readonly of: (item: T) => readonly U[] }

const split = (params: Params, prefix: string): Params =>
  Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : []
    )
  )

/** All parameters with the prefix are about one and the same related record (Open Zaak joins them in one group). */
export const withGroup = <T, U>(own: Filterset<T>, { prefix, set, of }: Group<T, U>): Filterset<T> => ({
  isKnown: key => own.isKnown(key) || (key.startsWith(prefix) && set.isKnown(key.slice(prefix.length))),
  compile: (params, urls) => {
    const grouped = split(params, prefix)
    const mine = own.compile(params, urls)
    const theirs = set.compile(grouped, urls)
    const isAsked = Object.keys(grouped).some(key => set.isKnown(key))
    return {
      test: item => mine.test(item) && (!isAsked || of(item).some(theirs.test)),
      faults: [...mine.faults, ...theirs.faults.map(fault => ({ ...fault, name: prefix + fault.name }))]
    }
  }
})
