import type { BrpDatum } from './brp-persoon.ts'

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
]

/** How much of a date the BRP knows. */
export type Precisie = 'dag' | 'maand' | 'jaar' | 'onbekend'

const parts = (date: string) => {
  const [jaar = 0, maand = 0, dag = 0] = date.split('-').map(Number)
  return { jaar, maand, dag, naam: maanden[maand - 1] ?? '' }
}

/** A date (`YYYY-MM-DD`) in one of the four shapes of the BRP. */
export const toBrpDatum = (date: string, precisie: Precisie = 'dag'): BrpDatum => {
  const { jaar, maand, dag, naam } = parts(date)
  if (precisie === 'dag') return { type: 'Datum', datum: date, langFormaat: `${dag} ${naam} ${jaar}` }
  if (precisie === 'maand') return { type: 'JaarMaandDatum', jaar, maand, langFormaat: `${naam} ${jaar}` }
  if (precisie === 'jaar') return { type: 'JaarDatum', jaar, langFormaat: String(jaar) }
  return { type: 'DatumOnbekend', onbekend: true, langFormaat: 'onbekend' }
}

const dayMs = 86_400_000

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)

/** Same day in another year; 29 February becomes 1 March where that year has none. */
export const addYears = (date: string, years: number): string => {
  const moved = new Date(date)
  moved.setUTCFullYear(moved.getUTCFullYear() + years)
  return moved.toISOString().slice(0, 10)
}

/** Whole years from `from` to `to`. */
export const yearsBetween = (from: string, to: string): number => {
  const a = parts(from)
  const b = parts(to)
  const hadBirthday = b.maand > a.maand || (b.maand === a.maand && b.dag >= a.dag)
  return b.jaar - a.jaar - (hadBirthday ? 0 : 1)
}

/**
 * Age as the BRP gives it: none when the birth year or month is unknown, and none in the birth month when only
 * the day is.
 */
export const leeftijdOp = (geboortedatum: BrpDatum | undefined, today: string): number | undefined => {
  if (geboortedatum?.type === 'Datum') return yearsBetween(geboortedatum.datum, today)
  if (geboortedatum?.type !== 'JaarMaandDatum') return undefined
  const { jaar, maand } = parts(today)
  if (maand === geboortedatum.maand) return undefined
  return jaar - geboortedatum.jaar - (maand < geboortedatum.maand ? 1 : 0)
}
