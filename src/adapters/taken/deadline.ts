import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'

const timeZone = 'Europe/Amsterdam'
const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i
const withOffset = { timeZoneName: 'never', smallestUnit: 'second' } as const

const read = (text: string): Temporal.ZonedDateTime | undefined => {
  try {
    if (day.test(text)) {
      return Temporal.PlainDate.from(text).toZonedDateTime({ timeZone, plainTime: '23:59:59' })
    }
    return moment.test(text) ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone) : undefined
  } catch {
    return undefined
  }
}

/** The same days come back in every view, and to place one in a time zone takes a tenth of a millisecond. */
const known = new LRUCache<string, string>({ max: 1_000 })

/**
 * The last moment that is in time, with the offset of the Netherlands: of a day alone its last second (VNG MijnTaken
 * 0.1.0, `deadline`). What is neither a day nor a moment with an offset is left out: it cannot be placed.
 */
export const toDeadline = (text: string | null | undefined): string | undefined => {
  if (!text) return undefined
  const placed = known.get(text)
  if (placed !== undefined) return placed
  const deadline = read(text)?.toString(withOffset)
  if (deadline !== undefined) known.set(text, deadline)
  return deadline
}

/** The first moment of a day in the Netherlands, or the moment itself, in UTC with `Z`. */
export const toPublicatie = (text: string | null | undefined): string | undefined => {
  if (!text) return undefined
  const start = day.test(text) ? read(text)?.startOfDay() : read(text)
  return start && new Date(start.epochMilliseconds).toISOString()
}
