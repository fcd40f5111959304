import type { Data } from './data.ts'

type Test = (data: Data) => boolean

const at = (data: unknown, key: string): unknown =>
  key
    .split('__')
    .reduce<unknown>((value, part) => (value as Readonly<Record<string, unknown>> | undefined | null)?.[part], data)

const order = (found: unknown, value: string): number => {
  if (typeof found === 'number') return found - Number(value)
  return typeof found === 'string' ? Number(found > value) - Number(found < value) : Number.NaN
}

const operators: Readonly<Record<string, (found: unknown, value: string) => boolean>> = {
  exact: (found, value) => String(found) === value,
  gt: (found, value) => order(found, value) > 0,
  gte: (found, value) => order(found, value) >= 0,
  lt: (found, value) => order(found, value) < 0,
  lte: (found, value) => order(found, value) <= 0,
  icontains: (found, value) => typeof found === 'string' && found.toLowerCase().includes(value.toLowerCase()),
  in: (found, value) => value.split('|').includes(String(found))
}

type Expressie = { readonly key: string; readonly operator: string; readonly value: string }

/** `key__operator__value`; undefined for anything else. */
const parse = (text: string): Expressie | undefined => {
  const parts = text.split('__')
  const [operator, value] = parts.slice(-2)
  const key = parts.slice(0, -2).join('__')
  if (key === '' || operator === undefined || value === undefined || !Object.hasOwn(operators, operator)) {
    return undefined
  }
  return { key, operator, value }
}

const toTest =
  ({ key, operator, value }: Expressie): Test =>
  data => {
    const found = at(data, key)
    return found !== undefined && found !== null && operators[operator]?.(found, value) === true
  }

export type Attributen = {
  readonly test: Test
  /** Numbers that a klant must have, if the question names any. */
  readonly nummers: readonly string[] | undefined
}

/** All expressions together; undefined when one of them cannot be read. */
export const readAttributen = (texts: readonly string[]): Attributen | undefined => {
  const expressies = texts.map(parse)
  if (!expressies.every(one => one !== undefined)) return undefined
  const tests = expressies.map(toTest)
  const named = expressies.find(({ key, operator }) => key === 'identificatie__value' && /^(exact|in)$/.test(operator))
  return { test: data => tests.every(test => test(data)), nummers: named?.value.split('|') }
}
