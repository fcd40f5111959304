import { type Dag, toDag } from '../dag.ts'
import type { Urls } from '../urls.ts'
import { toList } from './params.ts'

type Test<T> = (item: T) => boolean
type Ongeldig = { readonly code: string; readonly reason: string }

/** Reads one parameter: a test that the record must pass, or why the value is refused. */
export type Filter<T> = (value: string, urls: Urls) => Test<T> | Ongeldig

export const exact =
  <T>(get: (item: T) => unknown): Filter<T> =>
  value =>
  item =>
    get(item) === value

export const contains =
  <T>(get: (item: T) => string): Filter<T> =>
  value =>
  item =>
    get(item).toLowerCase().includes(value.toLowerCase())

export const within =
  <T>(get: (item: T) => string): Filter<T> =>
  value => {
    const allowed = new Set(toList(value))
    return item => allowed.has(get(item))
  }

/** One of a fixed set of values; any other is refused. */
export const choice =
  <T, C extends string = string>(choices: readonly C[], toTest: (chosen: C) => Test<T>): Filter<T> =>
  value => {
    const chosen = choices.find(option => option === value)
    if (chosen !== undefined) return toTest(chosen)
    return { code: 'invalid_choice', reason: `Selecteer een geldige keuze. ${value} is geen beschikbare keuze.` }
  }

const comparisons = {
  exact: (a: Dag, b: Dag) => a === b,
  gt: (a: Dag, b: Dag) => a > b,
  gte: (a: Dag, b: Dag) => a >= b,
  lt: (a: Dag, b: Dag) => a < b,
  lte: (a: Dag, b: Dag) => a <= b
}
type Comparison = keyof typeof comparisons

const date =
  <T>(get: (item: T) => Dag | undefined, comparison: Comparison): Filter<T> =>
  value => {
    const asked = toDag(value)
    if (asked === undefined) return { code: 'invalid', reason: 'Voer een geldige datum in.' }
    const compare = comparisons[comparison]
    return item => {
      const dag = get(item)
      return dag !== undefined && compare(dag, asked)
    }
  }

/** The filters on one date: `name`, `name__gt` and so on. */
export const dates = <T>(
  name: string,
  get: (item: T) => Dag | undefined,
  kinds: readonly Comparison[]
): Record<string, Filter<T>> =>
  Object.fromEntries(kinds.map(kind => [kind === 'exact' ? name : `${name}__${kind}`, date(get, kind)]))

/** Anything but true or false is no filter at all. */
export const flag =
  <T>(get: (item: T) => boolean): Filter<T> =>
  value =>
  item =>
    value.toLowerCase() === String(get(item)) || !['true', 'false'].includes(value.toLowerCase())

const isUrl = (value: string): boolean => /^https?:\/\//.test(value) && URL.canParse(value)

/** A URL of a record; one on another host is a good URL that matches nothing. */
export const reference =
  <T>(get: (item: T, urls: Urls) => string | undefined): Filter<T> =>
  (value, urls) =>
    isUrl(value) ? item => get(item, urls) === value : { code: 'invalid', reason: 'Voer een geldige URL in.' }

/** Any of several URLs. */
export const references =
  <T>(get: (item: T, urls: Urls) => string): Filter<T> =>
  (value, urls) => {
    const asked = toList(value)
    if (!asked.every(isUrl)) return { code: 'invalid', reason: 'Voer een geldige URL in.' }
    return item => asked.includes(get(item, urls))
  }
