import { toBedrijf } from './bedrijf.ts'
import { fromKvkNummer, fromRsin, fromVestigingsnummer, toKvkNummer } from './bedrijfsnummers.ts'
import { blokOf, toBlok } from './blok.ts'
import { endOfPopulatie, fromBsn, toBsn } from './bsn.ts'
import { vastAt } from './cast.ts'
import type { Blok } from './familie.ts'
import { toInwoner } from './inwoner.ts'
import type { Bedrijf, Populatie } from './types.ts'

export type PopulatieSettings = {
  readonly seed: number
  /** How many residents exist. */
  readonly inwoners: number
  readonly bedrijven: number
  /** `YYYY-MM-DD` */
  readonly peildatum: string
}

type Bedrijven = Pick<Populatie, 'bedrijf' | 'bedrijfByRsin' | 'bedrijfByVestiging' | 'bedrijfAt' | 'kvkNummers'>

/** The companies of a population: computed from their number, nothing kept. */
export const createBedrijven = ({ seed, bedrijven }: Pick<PopulatieSettings, 'seed' | 'bedrijven'>): Bedrijven => {
  const at = (index: number | undefined): Bedrijf | undefined =>
    index === undefined || !Number.isInteger(index) || index < 0 || index >= bedrijven
      ? undefined
      : toBedrijf(index, seed)
  return {
    bedrijfAt: at,
    bedrijf: kvkNummer => at(fromKvkNummer(kvkNummer)),
    bedrijfByRsin: rsin => {
      const found = at(fromRsin(rsin))
      return found?.rsin === rsin ? found : undefined
    },
    bedrijfByVestiging: vestigingsnummer => {
      const found = at(fromVestigingsnummer(vestigingsnummer))
      return found?.vestigingen.some(vestiging => vestiging.vestigingsnummer === vestigingsnummer) ? found : undefined
    },
    *kvkNummers() {
      for (let index = 0; index < bedrijven; index++) yield toKvkNummer(index)
    }
  }
}

/**
 * A municipality of which every person is computed when asked for: no table, so a million residents cost no memory.
 * The same settings give the same people on any machine.
 */
export const createPopulatie = (settings: PopulatieSettings): Populatie => {
  const { seed, peildatum } = settings
  const end = endOfPopulatie(settings.inwoners)
  // The block asked for last: who asks for one resident mostly goes on with a relative or a neighbour.
  let last: { readonly number: number; readonly blok: Blok } | undefined
  const blokAt = (number: number): Blok => {
    if (last?.number !== number) last = { number, blok: toBlok(number, end, { seed, peildatum }) }
    return last.blok
  }
  const inwonerAt = (index: number) => {
    if (!Number.isInteger(index) || index < 0 || index >= end) return undefined
    const blok = blokAt(blokOf(index))
    const lid = blok.get(index)
    return lid && toInwoner(lid, blok, { seed, peildatum })
  }
  return {
    seed,
    peildatum,
    inwonerAt,
    inwoner: burgerservicenummer => {
      const index = fromBsn(burgerservicenummer)
      return index === undefined ? undefined : inwonerAt(index)
    },
    *burgerservicenummers() {
      for (let index = 0; index < end; index++) {
        const burgerservicenummer = toBsn(index)
        if (burgerservicenummer !== undefined && vastAt(index)?.bestaatNiet !== true) yield burgerservicenummer
      }
    },
    ...createBedrijven(settings)
  }
}
