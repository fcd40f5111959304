import { toKvkNummer, toRsin, toVestigingsnummer } from './bedrijfsnummers.ts'
import { toBereikbaarheid } from './bereikbaarheid.ts'
import { vastForBedrijf } from './cast.ts'
import { toDossier } from './dossier.ts'
import { drawAchternaam, toAchternaam } from './namen.ts'
import { createToeval, type Toeval } from './toeval.ts'
import type { Bedrijf, Vestiging } from './types.ts'

const bedrijfstakken = [
  'Bakkerij',
  'Garage',
  'Schildersbedrijf',
  'Hovenier',
  'Installatie',
  'Advies',
  'Bouw',
  'Transport',
  'Kapsalon',
  'Fietsen'
]
const rechtsvormen = [
  'Eenmanszaak',
  'Eenmanszaak',
  'Besloten Vennootschap',
  'Besloten Vennootschap',
  'Vennootschap onder firma',
  'Stichting'
]
const wijken = ['Centrum', 'Noord', 'Haven', 'Station', 'Oost', 'Industrieterrein']

const toVestigingen = (index: number, naam: string, count: number): readonly Vestiging[] =>
  Array.from({ length: count }, (_, volgnummer) => ({
    vestigingsnummer: toVestigingsnummer(index, volgnummer),
    handelsnaam: volgnummer === 0 ? naam : `${naam} ${wijken[volgnummer] ?? ''}`.trim(),
    isHoofdvestiging: volgnummer === 0
  }))

// A foundation need not have a vestiging at all.
const drawVestigingen = (rechtsvorm: string, toeval: Toeval): number =>
  rechtsvorm === 'Stichting' ? toeval.integer(0, 1) : toeval.pick([1, 1, 1, 1, 2, 3])

const toNaam = (rechtsvorm: string, tak: string, achternaam: string): string => {
  if (rechtsvorm === 'Vereniging van Eigenaars') return `VvE ${achternaam}hof`
  return `${tak} ${achternaam}${rechtsvorm === 'Besloten Vennootschap' ? ' B.V.' : ''}`
}

/** The company at a place in the population. */
export const toBedrijf = (index: number, seed: number): Bedrijf => {
  const toeval = createToeval(seed, 'bedrijf', index)
  const vast = vastForBedrijf(index)
  const tak = toeval.pick(bedrijfstakken)
  const drawn = toeval.pick(rechtsvormen)
  const rechtsvorm = vast?.rechtsvorm ?? drawn
  const naam = toNaam(rechtsvorm, tak, toAchternaam(drawAchternaam(toeval)))
  return {
    ...toDossier({ seed, index, isBedrijf: true, vast }),
    kvkNummer: toKvkNummer(index),
    ...(rechtsvorm !== 'Eenmanszaak' && { rsin: toRsin(index) }),
    naam,
    rechtsvorm,
    vestigingen: toVestigingen(index, naam, vast?.vestigingen ?? drawVestigingen(rechtsvorm, toeval)),
    ...toBereikbaarheid(naam, seed, index)
  }
}
