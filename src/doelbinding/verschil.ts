import { Temporal } from 'temporal-polyfill'

/** `anders`: neither lets more nor less be seen. */
export type Richting = 'ruimer' | 'nauwer' | 'anders'
export type Verschil = { readonly richting: Richting; readonly wat: string; readonly detail: string }

/** One change, once for each direction that it has: a change may do both. */
export const toVerschillen = (
  wat: string,
  { isRuimer, isNauwer, detail }: { isRuimer: boolean; isNauwer: boolean; detail: string }
): Verschil[] => [
  ...(isRuimer ? [{ richting: 'ruimer', wat, detail } as const] : []),
  ...(isNauwer ? [{ richting: 'nauwer', wat, detail } as const] : [])
]

/** A list of which each entry opens something. */
export const compareSets = (wat: string, before: readonly string[], after: readonly string[]): Verschil[] => {
  const added = after.filter(entry => !before.includes(entry))
  const gone = before.filter(entry => !after.includes(entry))
  return [
    ...(added.length > 0 ? [{ richting: 'ruimer', wat, detail: `erbij: ${added.join(', ')}` } as const] : []),
    ...(gone.length > 0 ? [{ richting: 'nauwer', wat, detail: `weg: ${gone.join(', ')}` } as const] : [])
  ]
}

type Names = readonly string[] | undefined

/** Like a set, but no list at all opens it for everyone. */
export const compareOptionalSets = (wat: string, before: Names, after: Names): Verschil[] => {
  if (before !== undefined && after !== undefined) return compareSets(wat, before, after)
  if (before === after) return []
  const detail = `van ${before?.join(', ') ?? 'elke'} naar ${after?.join(', ') ?? 'elke'}`
  return toVerschillen(wat, { isRuimer: after === undefined, isNauwer: before === undefined, detail })
}

type Rank = { readonly rang: number; readonly naam: string }

/** The higher, the more is seen. */
export const compareRanks = (wat: string, before: Rank, after: Rank): Verschil[] =>
  toVerschillen(wat, {
    isRuimer: after.rang > before.rang,
    isNauwer: after.rang < before.rang,
    detail: `van ${before.naam} naar ${after.naam}`
  })

/** A first day (`YYYY-MM-DD`); without one everything is seen. */
export const compareFirstDays = (wat: string, before: string | undefined, after: string | undefined): Verschil[] =>
  toVerschillen(wat, {
    isRuimer: before !== undefined && (after === undefined || after < before),
    isNauwer: after !== undefined && (before === undefined || after > before),
    detail: `van ${before ?? 'geen'} naar ${after ?? 'geen'}`
  })

/** A last day; without one there is no end. */
export const compareLastDays = (wat: string, before: string | undefined, after: string | undefined): Verschil[] =>
  toVerschillen(wat, {
    isRuimer: before !== undefined && (after === undefined || after > before),
    isNauwer: after !== undefined && (before === undefined || after < before),
    detail: `van ${before ?? 'geen'} naar ${after ?? 'geen'}`
  })

/**
 * The days on which two periods can come out differently: up to the 28th every day of a month counts back as its first
 * does, and four years have each length of year and month.
 */
const listDays = (): Temporal.PlainDate[] =>
  Array.from({ length: 48 }, (_, i) => Temporal.PlainDate.from('2024-01-01').add({ months: i })).flatMap(first =>
    [1, 29, 30, 31].filter(day => day <= first.daysInMonth).map(day => first.with({ day }))
  )

/** How far back one may look (ISO 8601); absent is without end. */
export const comparePerioden = (wat: string, before: string | undefined, after: string | undefined): Verschil[] => {
  if (before === after) return []
  const detail = `van ${before ?? 'onbeperkt'} naar ${after ?? 'onbeperkt'}`
  if (before === undefined || after === undefined) {
    return toVerschillen(wat, { isRuimer: after === undefined, isNauwer: before === undefined, detail })
  }
  // By the day of asking P1M may reach further back than P30D, or less far.
  const orders = listDays().map(day => Temporal.PlainDate.compare(day.subtract(after), day.subtract(before)))
  return toVerschillen(wat, { isRuimer: orders.includes(-1), isNauwer: orders.includes(1), detail })
}
