import type { Velden } from '../klantbeeld/velden.ts'
import { automaticFields } from './velden.ts'

type Fields = { readonly [key: string]: unknown }
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The BRP says per field what is under investigation; only what is shown may be named. `datumIngangOnderzoek…` belongs
 * to the group itself; `datumIngangGeldigheid` is a field like any other.
 */
const pickInOnderzoek = (value: unknown, velden: Velden, path: string): unknown => {
  if (!isFields(value)) return value
  const isDate = (key: string) => key.startsWith('datumIngangOnderzoek')
  const kept = Object.entries(value).filter(([key]) => isDate(key) || velden.prefixes.has(`${path}${key}`))
  // A date alone would tell that something is under investigation which is not shown.
  return kept.every(([key]) => isDate(key)) ? undefined : Object.fromEntries(kept)
}

type Options = {
  readonly velden: Velden
  /** Keys that survive inside every group that is reached: warnings and identity. */
  readonly always: ReadonlySet<string>
  readonly path?: string
}

/**
 * An allow-list walk: copies only what the paths name. Groups that are not on a path stay out with everything in
 * them.
 */
export const pick = (value: unknown, { velden, always, path = '' }: Options): unknown => {
  if (Array.isArray(value)) return value.map(item => pick(item, { velden, always, path }))
  if (!isFields(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const child = value[key]
    const childPath = `${path}${key}`
    if (velden.exact.has(childPath)) kept[key] = child
    else if (key === 'inOnderzoek' && always.has(key)) {
      const named = pickInOnderzoek(child, velden, path)
      if (named !== undefined) kept[key] = named
    } else if (always.has(key)) kept[key] = child
    else if (velden.prefixes.has(childPath)) kept[key] = pick(child, { velden, always, path: `${childPath}.` })
  }
  return kept
}

/** `type` tells which shape a BRP group has; without it the rest cannot be read (BRP Personen 2.7, `fields`). */
export const alwaysInPersoon: ReadonlySet<string> = new Set([...automaticFields, 'type'])
