import { gemeente } from '../populatie/gemeente.ts'
import { createToeval } from '../populatie/toeval.ts'
import type { Bedrijf, Populatie } from '../populatie/types.ts'

type Plaats = { readonly postcode: string; readonly plaats: string }
export type Bezoekadres = Plaats & {
  readonly straatnaam: string
  readonly huisnummer: number
  readonly huisletter?: string
  readonly huisnummerToevoeging?: string
  /** A home: who sees it must be entitled to it. */
  readonly isAfgeschermd: boolean
}
export type Correspondentieadres =
  | (Plaats & { readonly postbusnummer: number })
  | { readonly straatHuisnummer: string; readonly postcodeWoonplaats: string; readonly land: string }

const straten = ['Nijverheidsweg', 'Handelskade', 'Ambachtsplein', 'Fabrieksstraat', 'Ondernemerslaan', 'Winkelhof']
const letters = 'ABCDEFGH'

/** Where nobody lives: the second letter group of the postcode begins with one that no real postcode has. */
export const toBedrijfsadres = (index: number, volgnummer: number, seed: number): Bezoekadres => {
  const toeval = createToeval(seed, 'kvk-adres', index, volgnummer)
  const straat = toeval.integer(0, straten.length - 1)
  const huisnummer = toeval.integer(1, 320)
  const extra = toeval.pick([{}, {}, {}, { huisletter: 'A' }, { huisnummerToevoeging: 'bis' }])
  return {
    straatnaam: straten[straat] ?? '',
    huisnummer,
    ...extra,
    postcode: `${9_900 + straat}Q${letters[Math.floor(huisnummer / 50)]}`,
    plaats: gemeente.omschrijving,
    isAfgeschermd: false
  }
}

const residentsTried = 40

/** A resident's home, where an eenmanszaak is run from: the first with an address from a place of the company's own. */
export const toWoonadres = (populatie: Populatie, { index }: Bedrijf): Bezoekadres | undefined => {
  for (let tried = 0; tried < residentsTried; tried++) {
    const verblijfplaats = populatie.inwonerAt(index * 7 + tried)?.persoon.verblijfplaats
    const adres = verblijfplaats?.type === 'Adres' ? verblijfplaats.verblijfadres : undefined
    if (adres?.officieleStraatnaam === undefined || adres.huisnummer === undefined) continue
    const { officieleStraatnaam: straatnaam, huisnummer, postcode = '', woonplaats: plaats = '' } = adres
    return { straatnaam, huisnummer, postcode, plaats, isAfgeschermd: true }
  }
  return undefined
}

const joined = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter(part => part !== undefined).join(' ')

// The real answers have runs of spaces between street and postcode.
const gap = ' '.repeat(25)

export const toVolledigAdres = (adres: Bezoekadres): string =>
  joined(adres.straatnaam, adres.huisnummer, adres.huisletter, adres.huisnummerToevoeging) +
  gap +
  joined(adres.postcode, adres.plaats)

export const toJaNee = (holds: boolean): 'Ja' | 'Nee' => (holds ? 'Ja' : 'Nee')

export const toBezoekadresBody = ({ isAfgeschermd, ...adres }: Bezoekadres) => ({
  type: 'bezoekadres',
  indAfgeschermd: toJaNee(isAfgeschermd),
  volledigAdres: toVolledigAdres({ isAfgeschermd, ...adres }),
  ...adres,
  land: 'Nederland'
})

export const toCorrespondentieadresBody = (adres: Correspondentieadres) => ({
  type: 'correspondentieadres',
  indAfgeschermd: 'Nee',
  ...('postbusnummer' in adres
    ? {
        volledigAdres: `Postbus ${adres.postbusnummer}${gap}${joined(adres.postcode, adres.plaats)}`,
        straatnaam: 'Postbus',
        ...adres,
        land: 'Nederland'
      }
    : { volledigAdres: joined(adres.straatHuisnummer, adres.postcodeWoonplaats, adres.land), ...adres })
})
