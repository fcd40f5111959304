export type Claims = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of own properties; undefined when any step is missing. */
const readClaim = (claims: Claims, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    claims
  )

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isRecord(value) && Object.keys(value).length === 0)

/** What stands at a path, as a list: issuers write one value bare or in a list. Values that say nothing are left out. */
export const readValues = (claims: Claims, path: readonly string[]): readonly unknown[] => {
  const value = readClaim(claims, path)
  return (Array.isArray(value) ? value : [value]).filter(item => !isEmpty(item))
}

/** The texts at a path. */
export const readTexts = (claims: Claims, path: readonly string[]): readonly string[] =>
  readValues(claims, path).filter(value => typeof value === 'string')

/** The one text at a path; undefined when there is none, more than one, or something else. */
export const readText = (claims: Claims, path: readonly string[]): string | undefined => {
  const values = readValues(claims, path)
  return values.length === 1 && typeof values[0] === 'string' ? values[0] : undefined
}
