import { Temporal } from 'temporal-polyfill'

type Text = string | null | undefined

// A moment without an offset is no moment: the same text means another time at every source.
const moment = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/i

/** A moment in UTC with `Z`; undefined when the source did not give one that can be placed. */
export const toUtc = (text: Text): string | undefined => {
  if (!text || !moment.test(text)) return undefined
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString()
}

/** `YYYY-MM-DD`; anything else is left out. */
export const toDatum = (text: Text): string | undefined => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined)

let minute = Number.NaN
let dag = ''

/**
 * The day in the Netherlands, `YYYY-MM-DD`: sources write their dates there. It is worked out once a minute, for no day
 * begins within one.
 */
export const toDag = (now: Date): string => {
  const current = Math.floor(now.getTime() / 60_000)
  if (current === minute) return dag
  const moment = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  dag = moment.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()
  minute = current
  return dag
}

/** The day before a day, both `YYYY-MM-DD`: for filters that know "after" and not "from". */
export const dayBefore = (dag: string): string => Temporal.PlainDate.from(dag).subtract({ days: 1 }).toString()
