import type { Dialect } from '../dialect.ts'
import type { Body } from '../urls.ts'
import type { InvalidParam } from './fout.ts'
import { toList } from './params.ts'

/** A record with the related records that can be shown in its `_expand`; those are made only when asked. */
export type Knoop = {
  readonly body: Body
  readonly relaties: Readonly<Record<string, () => Knoop | readonly Knoop[] | undefined>>
}

/** What to expand: per relation the relations below it. */
export type Expansie = ReadonlyMap<string, Expansie>

type Growing = Map<string, Growing>

const grow = (tree: Growing, path: string): void => {
  const names = path.split('.')
  const last = names.pop() ?? ''
  let at: Growing | undefined = tree
  for (const name of names) at = at?.get(name)
  // a path whose parent is not asked as well has no place to appear
  if (!at?.has(last)) at?.set(last, new Map())
}

/** Reads `status,status.statustype`; every path must be one that the resource allows. */
export const toExpansie = (text: string | undefined, allowed: readonly string[]): Expansie | InvalidParam => {
  const paths = toList(text ?? '')
  const unknown = paths.find(path => !allowed.includes(path))
  if (unknown !== undefined) {
    const reason = `Selecteer een geldige keuze. ${unknown} is geen beschikbare keuze.`
    return { name: 'expand', code: 'invalid_choice', reason }
  }
  const tree: Growing = new Map()
  for (const path of paths.toSorted((a, b) => a.split('.').length - b.split('.').length)) grow(tree, path)
  return tree
}

const isMany = (found: Knoop | readonly Knoop[]): found is readonly Knoop[] => Array.isArray(found)

// Null relations and empty lists are simply not there.
const toExpanded = ({ relaties }: Knoop, expansie: Expansie): Body => {
  const expanded: Record<string, unknown> = {}
  for (const [naam, below] of expansie) {
    const found = relaties[naam]?.()
    if (found === undefined) continue
    if (!isMany(found)) expanded[naam] = expandChild(found, below)
    else if (found.length > 0) expanded[naam] = found.map(child => expandChild(child, below))
  }
  return expanded
}

const expandChild = (knoop: Knoop, expansie: Expansie): Body => {
  const expanded = toExpanded(knoop, expansie)
  return Object.keys(expanded).length > 0 ? { ...knoop.body, _expand: expanded } : knoop.body
}

/** The record of a list or a detail: Open Zaak always gives it `_expand`, `{}` when nothing was asked or found. */
export const expand = (knoop: Knoop, expansie: Expansie, emptyExpand: Dialect['emptyExpand']): Body =>
  emptyExpand === 'absent' ? expandChild(knoop, expansie) : { ...knoop.body, _expand: toExpanded(knoop, expansie) }
