import { KLASSE_V1, stroomOf } from './klasse.ts'
import { endOf } from './maand.ts'
import type { Bewaartermijnen } from './schema.ts'
import { addTermijn } from './termijn.ts'

const streams = ['ldv', 'audit', 'adl'] as const

/** The periods that a class must outlive: several for the class of before there were classes. */
const termijnenOf = (klasse: string, { perVerwerkingsactiviteit, ...general }: Bewaartermijnen): string[] => {
  if (klasse === KLASSE_V1) return streams.map(stroom => general[stroom])
  const stroom = streams.find(name => name === stroomOf(klasse))
  // A class that this version does not know is kept.
  if (stroom === undefined) return []
  const own = new Map(Object.entries(perVerwerkingsactiviteit)).get(klasse.slice(stroom.length + 1))
  return [own?.[stroom] ?? general[stroom]]
}

/**
 * Whether the lines of one class in one month may go: the period has passed since the month ended and, for a clock
 * that was wrong, since the latest time that a line in it names.
 */
export const isVerlopen = (
  { klasse, maand, laatsteMs }: { klasse: string; maand: string; laatsteMs: number },
  bewaartermijnen: Bewaartermijnen,
  nowMs: number
): boolean => {
  const fromMs = Math.max(endOf(maand), laatsteMs)
  const termijnen = termijnenOf(klasse, bewaartermijnen)
  return termijnen.length > 0 && termijnen.every(termijn => addTermijn(fromMs, termijn) <= nowMs)
}
