import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import type { KvkAdres } from './profiel-schema.ts'
import { toVlag } from './values.ts'

export type Bedrijfsadres = NonNullable<Bedrijf['adressen']>[number]

/**
 * Only what says that it is not afgeschermd may be shown (Handelsregisterbesluit 2008, article 51): a municipality may
 * be entitled to afgeschermde addresses, and then they are in the answer.
 */
export const isOpenbaar = (afgeschermd: string | null | undefined): boolean => toVlag(afgeschermd) === false

const toAdres = (adres: KvkAdres): Bedrijfsadres =>
  present({
    soort: adres.type,
    straatnaam: adres.straatnaam,
    huisnummer: adres.huisnummer,
    huisletter: adres.huisletter,
    huisnummertoevoeging: adres.huisnummerToevoeging,
    postbusnummer: adres.postbusnummer,
    postcode: adres.postcode,
    plaats: adres.plaats,
    adresregel1: adres.straatHuisnummer,
    adresregel2: adres.postcodeWoonplaats,
    land: adres.land
  })

/** The addresses that may be shown, part by part: `volledigAdres` is never read. */
export const toAdressen = (adressen: readonly KvkAdres[] | null | undefined): Bedrijfsadres[] =>
  (adressen ?? []).filter(({ indAfgeschermd }) => isOpenbaar(indAfgeschermd)).map(toAdres)

type Part = string | number | undefined

const join = (parts: readonly Part[], separator: string): string =>
  parts.filter(part => part !== undefined && part !== '').join(separator)

/** An address in one line; undefined when nothing of it is known. */
export const toAdresregel = (adres: Omit<Bedrijfsadres, 'soort'>): string | undefined => {
  const { straatnaam, huisnummer, huisletter, huisnummertoevoeging, postbusnummer } = adres
  const street = postbusnummer === undefined ? straatnaam : 'Postbus'
  const number = postbusnummer ?? huisnummer
  const first = adres.adresregel1 ?? join([street, number, huisletter, huisnummertoevoeging], ' ')
  const second = adres.adresregel2 ?? join([adres.postcode, adres.plaats], ' ')
  const land = adres.land === 'Nederland' ? undefined : adres.land
  return join([first, second, land], ', ') || undefined
}
