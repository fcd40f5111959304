import type { Dialect } from '../dialect.ts'

const isUnset = (value: unknown): boolean => value === null || value === ''

const rewrite = (value: unknown, unset: 'null' | 'absent'): unknown => {
  if (Array.isArray(value)) return value.map(item => rewrite(item, unset))
  if (typeof value !== 'object' || value === null) return value === '' ? null : value
  const members = Object.entries(value).filter(([, member]) => unset === 'null' || !isUnset(member))
  return Object.fromEntries(members.map(([name, member]) => [name, rewrite(member, unset)]))
}

/** A record with what is not filled in written as the dialect does. */
export const dress = <T extends object>(record: T, unset: Dialect['unset']): T =>
  unset === 'mixed' ? record : (rewrite(record, unset) as T)
