import { aliassen, type Groep, type Veld } from './velden.ts'

/** What is asked of a group: its members, each whole (`true`) or in part. */
export type Keuze = { readonly [naam: string]: Keuze | true }

type Found = { readonly path: readonly string[]; readonly veld: Veld; readonly isAlias: boolean }

const walk = (
  veld: Veld,
  rest: readonly string[],
  path: readonly string[] = []
): Omit<Found, 'isAlias'> | undefined => {
  const [naam, ...deeper] = rest
  if (naam === undefined || veld === 'atoom') return { path, veld }
  if (veld === 'waarde') return undefined
  const member = Object.hasOwn(veld, naam) ? veld[naam] : undefined
  return member === undefined ? undefined : walk(member, deeper, [...path, naam])
}

const isAliasnaam = (naam: string): naam is keyof typeof aliassen => Object.hasOwn(aliassen, naam)

/** An alias holds what it lists and the group it stands for has: less in a search. */
const aliasGroep = (root: Groep, naam: keyof typeof aliassen): Groep | undefined => {
  const { doel, velden } = aliassen[naam]
  const target = root[doel]
  if (target === undefined || typeof target === 'string') return undefined
  return Object.fromEntries(Object.entries(velden).filter(([veld]) => Object.hasOwn(target, veld)))
}

const find = (root: Groep, field: string): Found | undefined => {
  const segments = field.split('.')
  const [head = '', ...rest] = segments
  if (!isAliasnaam(head)) {
    const found = walk(root, segments)
    return found && { ...found, isAlias: false }
  }
  const groep = aliasGroep(root, head)
  const found = groep && walk(groep, rest)
  return found && { path: [aliassen[head].doel, ...found.path], veld: found.veld, isAlias: true }
}

export const bestaat = (root: Groep, field: string): boolean => find(root, field) !== undefined

const leaves = (veld: Veld, path: readonly string[]): readonly (readonly string[])[] =>
  typeof veld === 'string' ? [path] : Object.entries(veld).flatMap(([naam, member]) => leaves(member, [...path, naam]))

type Building = { [naam: string]: Building | true }

const insert = (keuze: Building, [naam, ...rest]: readonly string[]): void => {
  if (naam === undefined) return
  const member = keuze[naam]
  if (rest.length === 0) keuze[naam] = true
  else if (member === undefined || member === true) {
    const made: Building = {}
    keuze[naam] = made
    insert(made, rest)
  } else insert(member, rest)
}

/**
 * The members asked for with `fields`. An alias counts for who lives in the country only: for others the group
 * it stands for is absent.
 */
export const toKeuze = (root: Groep, fields: readonly string[], inBinnenland: boolean): Keuze => {
  const keuze: Building = {}
  for (const field of fields) {
    const found = find(root, field)
    if (!found || (found.isAlias && !inBinnenland)) continue
    for (const leaf of leaves(found.veld, found.path)) insert(keuze, leaf)
  }
  return keuze
}
