import { automaticFields } from './velden.ts'

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Which paths go through: named itself, or on the way to one that is. */
type Selection = { readonly exact: ReadonlySet<string>; readonly prefixes: ReadonlySet<string> }

const prefixesOf = (path: string): string[] =>
  path.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.'))

export const toSelection = (velden: readonly string[]): Selection => ({
  exact: new Set(velden),
  prefixes: new Set(velden.flatMap(prefixesOf))
})

/**
 * The BRP says per field what is under investigation; only what is shown may be named. `datumIngang…` and the flag
 * on a date or table value belong to the group itself.
 */
const pickInOnderzoek = (value: unknown, selection: Selection, path: string): unknown => {
  if (!isFields(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key.startsWith('datumIngang') || selection.prefixes.has(`${path}${key}`))
  )
}

/**
 * An allow-list walk: copies only what the selection names. `always` holds keys that survive inside every group that
 * is reached (warnings, identity); groups that are not on a path stay out with everything in them.
 */
export const pick = (
  value: unknown,
  { selection, always, path = '' }: { selection: Selection; always: ReadonlySet<string>; path?: string }
): unknown => {
  if (Array.isArray(value)) return value.map(item => pick(item, { selection, always, path }))
  if (!isFields(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const [key, child] of Object.entries(value)) {
    const childPath = `${path}${key}`
    if (selection.exact.has(childPath)) kept[key] = child
    else if (key === 'inOnderzoek' && always.has(key)) kept[key] = pickInOnderzoek(child, selection, path)
    else if (always.has(key)) kept[key] = child
    else if (selection.prefixes.has(childPath)) kept[key] = pick(child, { selection, always, path: `${childPath}.` })
  }
  return kept
}

/** `type` tells which shape a BRP group has; without it the rest cannot be read (BRP Personen 2.7, `fields`). */
export const alwaysInPersoon: ReadonlySet<string> = new Set([...automaticFields, 'type'])
