/** Where a value was planted: in which source, in which record of it, and under which field. */
export type Plek = { readonly bron: string; readonly record: string; readonly veld: string }

/** Makes values that tell where they come from, wherever they turn up. */
export type Planter = {
  /** Value to place, of all that was planted so far. */
  readonly plekken: ReadonlyMap<string, Plek>
  tekst(veld: string): string
  getal(veld: string): number
  /** A day in 2022 or 2023, so that no period leaves it out; each but once. */
  dag(veld: string): string
  /** A moment in 2025, as the contract writes moments. */
  moment(veld: string): string
  /** A group of these fields: `naam` a text, `naam#` a number, `naam@` a day, `naam@@` a moment, `a.b` in a group. */
  velden(names: string): Record<string, unknown>
  /** The same for fields below a group. */
  onder(veld: string): Planter
}

type Node = Record<string, unknown>

const put = (root: Node, pad: string, value: unknown): void => {
  const [key = '', ...rest] = pad.split('.')
  if (rest.length === 0) root[key] = value
  else {
    const below = (root[key] ?? {}) as Node
    root[key] = below
    put(below, rest.join('.'), value)
  }
}

const day = 86_400_000

/** All planters of one run share the count, so that no two values are equal. */
export const createPlanting = () => {
  const plekken = new Map<string, Plek>()
  const count = () => plekken.size
  const keep = (value: string, plek: Plek): string => {
    plekken.set(value, plek)
    return value
  }

  const planterFor = (bron: string, record: string, prefix = ''): Planter => {
    const at = (veld: string): Plek => ({ bron, record, veld: `${prefix}${veld}` })
    const planter: Planter = {
      plekken,
      tekst: veld => keep(`MERK[${bron} ${record} ${prefix}${veld}]`, at(veld)),
      getal: veld => Number(keep(`${7_000_000 + count()}`, at(veld))),
      dag: veld => keep(new Date(Date.parse('2022-01-01') + count() * day).toISOString().slice(0, 10), at(veld)),
      moment: veld => keep(new Date(Date.parse('2025-01-01T00:00:00.123Z') + count() * 60_000).toISOString(), at(veld)),
      velden: names => {
        const root: Node = {}
        for (const name of names.trim().split(/\s+/)) {
          const veld = name.replace(/[#@]+$/, '')
          const kind = name.slice(veld.length)
          const make = { '#': planter.getal, '@': planter.dag, '@@': planter.moment }[kind] ?? planter.tekst
          put(root, veld, make(veld))
        }
        return root
      },
      onder: veld => planterFor(bron, record, `${prefix}${veld}.`)
    }
    return planter
  }
  return { plekken, planterFor, keep }
}

export type Planting = ReturnType<typeof createPlanting>

const isIn = (value: string, text: string): boolean =>
  /^\d+$/.test(value) ? new RegExp(`(?<![\\d.])${value}(?!\\d)`).test(text) : text.includes(value.toLowerCase())

/** What stands in a text of all that was planted, in whatever case. */
export const foundIn = (plekken: ReadonlyMap<string, Plek>, text: string): Plek[] => {
  const searched = text.toLowerCase()
  return [...plekken].filter(([value]) => isIn(value, searched)).map(([, plek]) => plek)
}
