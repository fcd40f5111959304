import type { InvalidParam } from './problem.ts'

/** Faults of one value under its name; none when it is right. */
export type Check = (value: unknown, name: string) => readonly InvalidParam[]

export const toText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

const fault =
  (code: string, reason: string) =>
  (name: string): readonly InvalidParam[] => [{ name, code, reason }]

const required = fault('required', 'Parameter is verplicht.')
const noInteger = fault('integer', 'Waarde is geen geldig getal.')

/** Absent and empty are the same to the BRP. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

export const verplicht =
  (check: Check): Check =>
  (value, name) =>
    isEmpty(value) ? required(name) : check(value, name)

export const optioneel =
  (check: Check): Check =>
  (value, name) =>
    value === undefined || value === null ? [] : check(value, name)

export const nietNull =
  (check: Check): Check =>
  (value, name) =>
    value === null ? required(name) : check(value, name)

/** The pattern is quoted in the answer, so it is written as in the BRP's document. */
export const pattern = (source: string): Check => {
  const expression = new RegExp(source)
  const mismatch = fault('pattern', `Waarde voldoet niet aan patroon ${source}.`)
  return (value, name) => (expression.test(toText(value) ?? '') ? [] : mismatch(name))
}

export const huisnummer: Check = (value, name) => {
  const text = toText(value) ?? ''
  if (!/^\d+$/.test(text)) return noInteger(name)
  if (Number(text) < 1) return fault('minimum', 'Waarde is lager dan minimum 1.')(name)
  return Number(text) > 99_999 ? fault('maximum', 'Waarde is hoger dan maximum 99999.')(name) : []
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text

export const datum: Check = (value, name) =>
  isDate(toText(value) ?? '') ? [] : fault('date', 'Waarde is geen geldige datum.')(name)

export const boolean: Check = (value, name) =>
  typeof value === 'boolean' ? [] : fault('boolean', 'Waarde is geen boolean.')(name)

/** A list of 1 to `max` values, each with its own faults under `name[i]`. */
export const list =
  (max: number, item: Check): Check =>
  (value, name) => {
    if (value === undefined || value === null) return required(name)
    if (!Array.isArray(value)) return fault('array', 'Parameter is geen array.')(name)
    if (value.length === 0) return fault('minItems', 'Array bevat minder dan 1 items.')(name)
    if (value.length > max) return fault('maxItems', `Array bevat meer dan ${max} items.`)(name)
    return value.flatMap((one: unknown, i) => item(one, `${name}[${i}]`))
  }
