import type { Toeval } from '../../../simulatie/populatie/toeval.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'

export const doel = 'kcc-klantcontact'
export const raadpleegPad = '/v1/klantbeelden/_raadpleeg'

/** A klant with what a right answer holds of him, as it was while all was well. */
export type Bekende = {
  readonly klant: Klant
  /** Number of items of each onderdeel. */
  readonly totalen: Readonly<Record<string, number>>
  readonly zaken: readonly string[]
  readonly documenten: readonly string[]
}

export type Soort =
  | 'klantbeeld'
  | 'stroom'
  | 'zaken'
  | 'zaak'
  | 'document'
  | 'contactmomenten'
  | 'zoeken'
  | 'geweigerd'
  | 'fout token'
  | 'weggegaan'

export type Vraag = {
  readonly soort: Soort
  readonly path: string
  readonly body?: object
  readonly accept?: string
  /** Hangs up after so many milliseconds. */
  readonly leaveMs?: number
}

const onderReferentie = (toeval: Toeval, { zaken, documenten }: Bekende, referentie: string): Vraag => {
  const base = `/v1/klantbeelden/${referentie}`
  const kans = toeval.integer(1, 4)
  if (kans === 1 && zaken.length > 0) return { soort: 'zaak', path: `${base}/zaken/${toeval.pick(zaken)}` }
  if (kans === 2 && documenten.length > 0) {
    return { soort: 'document', path: `${base}/documenten/${toeval.pick(documenten)}/inhoud` }
  }
  return kans === 3
    ? { soort: 'contactmomenten', path: `${base}/contactmomenten` }
    : { soort: 'zaken', path: `${base}/zaken` }
}

/** What a client asks next: mostly views, and each other way to data. */
export const nextVraag = (toeval: Toeval, bekende: Bekende, referentie: string | undefined): Vraag => {
  const kans = toeval.integer(1, 100)
  const body = { klant: bekende.klant, doel, vers: toeval.chance(20) }
  if (kans <= 4) return { soort: 'geweigerd', path: raadpleegPad, body: { ...body, doel: 'bestaat-niet' } }
  if (kans <= 8) return { soort: 'fout token', path: raadpleegPad, body }
  if (kans <= 14) return { soort: 'weggegaan', path: raadpleegPad, body, leaveMs: toeval.integer(0, 60) }
  if (kans <= 20) {
    const zoek = { wijze: 'burgerservicenummer', burgerservicenummer: '999993653' }
    return { soort: 'zoeken', path: '/v1/klanten/_zoek', body: { doel, zoek } }
  }
  if (kans <= 30) return { soort: 'stroom', path: raadpleegPad, body, accept: 'text/event-stream' }
  if (kans <= 60 && referentie !== undefined) return onderReferentie(toeval, bekende, referentie)
  return { soort: 'klantbeeld', path: raadpleegPad, body }
}
