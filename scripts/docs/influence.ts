/** A path in data, list positions left out: `adressen.straatnaam`. */
type Leaf = { readonly path: string; readonly without: unknown }

const without = (node: unknown, key: string | number): unknown => {
  if (Array.isArray(node)) return node.filter((_, i) => i !== key)
  const { [key]: _, ...rest } = node as Record<string, unknown>
  return rest
}

const replaced = (node: unknown, key: string | number, value: unknown): unknown => {
  if (Array.isArray(node)) return node.with(Number(key), value)
  return { ...(node as object), [key]: value }
}

const isGroup = (node: unknown): node is object => typeof node === 'object' && node !== null

const entriesOf = (node: object): (readonly [string | number, unknown])[] =>
  Array.isArray(node) ? [...node.entries()] : Object.entries(node)

/** Each value in a sample, with the sample as it would be without it. */
const leavesOf = (node: object, prefix = ''): Leaf[] =>
  entriesOf(node).flatMap(([key, value]) => {
    const path = typeof key === 'number' ? prefix : [prefix, key].filter(Boolean).join('.')
    if (!isGroup(value)) return [{ path, without: without(node, key) }]
    return leavesOf(value, path).map(leaf => ({ ...leaf, without: replaced(node, key, leaf.without) }))
  })

const flat = (node: unknown, prefix = ''): (readonly [string, string])[] => {
  if (!isGroup(node)) return [[prefix, JSON.stringify(node)]]
  return entriesOf(node).flatMap(([key, value]) =>
    flat(value, typeof key === 'number' ? prefix : [prefix, key].filter(Boolean).join('.'))
  )
}

/** The values under each path, in order, as one text. */
const toValues = (node: unknown): Map<string, string> => {
  const values = Map.groupBy(flat(node), ([path]) => path)
  return new Map([...values].map(([path, found]) => [path, found.map(([, value]) => value).join()]))
}

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...before.keys()].filter(path => before.get(path) !== after.get(path))

/** Where in its outcome each value of a sample tells: what changes when that value is left out. */
export const influences = <T extends object>(sample: T, map: (sample: T) => unknown): Map<string, Set<string>> => {
  const whole = toValues(map(sample))
  const found = new Map<string, Set<string>>()
  for (const { path, without } of leavesOf(sample)) {
    const targets = found.get(path) ?? new Set<string>()
    for (const target of changed(whole, toValues(map(without as T)))) targets.add(target)
    found.set(path, targets)
  }
  return found
}
