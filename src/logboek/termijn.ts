import { Temporal } from 'temporal-polyfill'

/** An ISO 8601 period of at least a month: partitions are months, so less would mean nothing. */
export const isTermijn = (text: string): boolean => {
  try {
    const start = Temporal.PlainDate.from('2000-01-01')
    return Temporal.PlainDate.compare(start.add(text), start.add({ months: 1 })) >= 0
  } catch {
    return false
  }
}

/** Epoch ms of a period later, by the calendar of UTC. */
export const addTermijn = (epochMs: number, termijn: string): number =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO('UTC').add(termijn).epochMilliseconds
