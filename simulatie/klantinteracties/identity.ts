import { createToeval, type Toeval } from '../populatie/toeval.ts'
import { soorten, toUuid } from '../populatie/uuid.ts'

/** Whose record it is: enough to compute it again. */
export type Owner = { readonly index: number; readonly isBedrijf: boolean }

export const toRowUuid = (owner: Owner, soort: keyof typeof soorten, number: number, child = 0): string =>
  toUuid({ kind: soorten[soort], owner: owner.index, isBedrijf: owner.isBedrijf, number, child })

/** The draws for one record. */
export const toRowToeval = (seed: number, soort: 'partij' | 'klantcontact', owner: Owner, number: number): Toeval =>
  createToeval(seed, soort, owner.isBedrijf ? 'bedrijf' : 'inwoner', owner.index, number)

/** `nummer` and `referentienummer`, at most ten characters: whose it is in base 36, then a follow-up number. */
export const toNummer = ({ index, isBedrijf }: Owner, number: number): string =>
  `${isBedrijf ? 'B' : 'P'}${index.toString(36).toUpperCase().padStart(5, '0')}${String(number).padStart(4, '0')}`

export const fromNummer = (nummer: string): Owner | undefined => {
  const [, soort, index] = /^([BP])([0-9A-Z]{5})\d{4}$/.exec(nummer) ?? []
  return index === undefined ? undefined : { index: Number.parseInt(index, 36), isBedrijf: soort === 'B' }
}
