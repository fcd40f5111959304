/** A date as the number of days since 1970-01-01: dates are compared, shifted and drawn as numbers. */
export type Dag = number

const dayMs = 86_400_000

const pad = (number: number): string => (number < 10 ? `0${number}` : String(number))

/**
 * `YYYY-MM-DD`, by the calendar of eras of 400 years that start on 1 March: four times as fast as by way of a Date,
 * which counts in a list of hundreds of zaken with a dozen dates each.
 */
export const toDatum = (dag: Dag): string => {
  const days = dag + 719_468
  const era = Math.floor(days / 146_097)
  const dayOfEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${year}-${pad(month)}-${pad(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`
}

/** Undefined for what is not a date of the form `YYYY-MM-DD`. */
export const toDag = (datum: string): Dag | undefined => {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(datum) ? Date.parse(datum) / dayMs : Number.NaN
  // Date.parse takes 30 February for 1 March
  return Number.isNaN(parsed) || toDatum(parsed) !== datum ? undefined : parsed
}

/** A moment in office hours on the day, other for another `volgnummer`, with microseconds as Open Zaak writes them. */
export const toMoment = (dag: Dag, volgnummer: number): string => {
  const minute = (volgnummer * 37) % 540
  return `${toDatum(dag)}T${pad(8 + Math.floor(minute / 60))}:${pad(minute % 60)}:00.000000Z`
}

/** ISO 8601 duration. */
export const toDuur = (days: number): string => `P${days}D`
