/** `YYYY-MM` in UTC: as text in order of time. */
export const toMaand = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 7)

/** Epoch ms of the first moment after a month. */
export const endOf = (maand: string): number => {
  const start = new Date(`${maand}-01T00:00:00Z`)
  return Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1)
}

export const nextMaand = (maand: string): string => toMaand(endOf(maand))
