/** What a caller may ask for, in milliseconds: `totaalMs` is what he gets when he asks for nothing. */
export type Tijdsgrenzen = { readonly minimumMs: number; readonly totaalMs: number }

/** The time budget that a caller asks for, in whole milliseconds; undefined for what is none or lies out of bounds. */
export const readTijdslimiet = (gevraagd: string, { minimumMs, totaalMs }: Tijdsgrenzen): number | undefined => {
  const ms = /^\d{1,9}$/.test(gevraagd) ? Number(gevraagd) : Number.NaN
  return ms >= minimumMs && ms <= totaalMs ? ms : undefined
}
