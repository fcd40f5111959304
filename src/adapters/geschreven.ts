import type { Mislukt, Storingsreden } from '../klantbeeld/resultaat.ts'
import type { Proef } from './readers.ts'
import { reasonOfStatus } from './reason.ts'

/**
 * What became of a write, which is sent once and never again by itself. `geweigerd`: the source would not, and nothing
 * changed. `nietGedaan`: it was not sent, or certainly not taken. `onbekend`: it may have been done, now or later.
 */
export type Geschreven<T> =
  | { readonly soort: 'gedaan'; readonly gegevens: T }
  | { readonly soort: 'geweigerd'; readonly status: number }
  | { readonly soort: 'nietGedaan' | 'onbekend'; readonly reden: Storingsreden }

/** Why it is not known to be done. */
export const redenOf = (written: Exclude<Geschreven<unknown>, { readonly soort: 'gedaan' }>): Storingsreden =>
  written.soort === 'geweigerd' ? 'onverwachte-status' : written.reden

const neverSent: ReadonlySet<Storingsreden> = new Set([
  'niet-geauthenticeerd',
  'niet-geautoriseerd',
  'te-veel-verzoeken',
  'onderbroken',
  'wachtrij-vol',
  'uitgeschakeld',
  'interne-fout'
])

/** A source that did not hear the end of our question in time may still act on it. */
const requestTimeout = 408

const ofStatus = (status: number): Geschreven<never> => {
  const reden = reasonOfStatus(status) ?? 'onverwachte-status'
  if (neverSent.has(reden) || (status >= 300 && status < 400)) return { soort: 'nietGedaan', reden }
  if (status >= 400 && status < 500 && status !== requestTimeout) return { soort: 'geweigerd', status }
  return { soort: 'onbekend', reden }
}

/** Whatever is not known for certain not to have been done, may have been. */
export const toGeschreven = <T>(uitkomst: Proef<T> | Mislukt): Geschreven<T> => {
  if ('reden' in uitkomst) {
    const { reden } = uitkomst
    return { soort: neverSent.has(reden) ? 'nietGedaan' : 'onbekend', reden }
  }
  const { status, gelezen } = uitkomst
  if (status < 200 || status >= 300) return ofStatus(status)
  return gelezen === undefined
    ? { soort: 'onbekend', reden: 'onverwachte-vorm' }
    : { soort: 'gedaan', gegevens: gelezen }
}

/** The same of a write that has nothing to say when it is done. */
export const toGeschrevenLeeg = (uitkomst: Proef<unknown> | Mislukt): Geschreven<undefined> => {
  const isGedaan = !('reden' in uitkomst) && uitkomst.status >= 200 && uitkomst.status < 300
  return isGedaan ? { soort: 'gedaan', gegevens: undefined } : (toGeschreven(uitkomst) as Geschreven<undefined>)
}
