import type { InvalidParam } from './fout.ts'
import { toList } from './params.ts'
import type { Ordering } from './resource.ts'

type Compare<T> = (a: T, b: T) => number

const compareValues = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)

const toCompare = <T>(text: string, fields: Ordering<T>['fields']): Compare<T> => {
  const keys = toList(text).map(key => ({ get: fields[key.replace(/^-/, '')], sign: key.startsWith('-') ? -1 : 1 }))
  return (a, b) => {
    for (const { get, sign } of keys) {
      const order = get ? sign * compareValues(get(a), get(b)) : 0
      if (order !== 0) return order
    }
    return 0
  }
}

/** Reads `ordering=-startdatum,identificatie`; without it the resource's own order. */
export const toOrder = <T>(text: string | undefined, { fields, standard }: Ordering<T>): Compare<T> | InvalidParam => {
  const unknown = toList(text ?? '').find(key => !Object.hasOwn(fields, key.replace(/^-/, '')))
  if (unknown !== undefined) {
    const reason = `Selecteer een geldige keuze. ${unknown} is geen beschikbare keuze.`
    return { name: 'ordering', code: 'invalid_choice', reason }
  }
  return text === undefined ? standard : toCompare(text, fields)
}
