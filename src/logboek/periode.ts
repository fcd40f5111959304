import { Temporal } from 'temporal-polyfill'

const maxJaren = 5

/** [vanMs, totMs), epoch ms; or what is wrong with the days. */
export type Periode =
  | { readonly ok: true; readonly vanMs: number; readonly totMs: number }
  | { readonly ok: false; readonly fout: 'geen-dag' | 'omgekeerd' | 'te-lang' }

const toDay = (text: string): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}

const startMs = (day: Temporal.PlainDate): number => day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds

/** From and up to and including a day in the Netherlands, `YYYY-MM-DD`; at most five years. */
export const toPeriode = (vanaf: string, totEnMet: string): Periode => {
  const [first, last] = [toDay(vanaf), toDay(totEnMet)]
  if (first === undefined || last === undefined) return { ok: false, fout: 'geen-dag' }
  if (Temporal.PlainDate.compare(first, last) > 0) return { ok: false, fout: 'omgekeerd' }
  if (Temporal.PlainDate.compare(last, first.add({ years: maxJaren })) > 0) return { ok: false, fout: 'te-lang' }
  return { ok: true, vanMs: startMs(first), totMs: startMs(last.add({ days: 1 })) }
}
