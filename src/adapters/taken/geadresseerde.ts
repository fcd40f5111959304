import { type Identificatie, type Klant, type Nummers, toIdentificatie } from '../../klantbeeld/klant.ts'
import { toCode } from '../klantinteracties/code.ts'

/**
 * Under which numbers records are addressed to a klant. A company has those of the Handelsregister too; a vestiging has
 * its own alone: what is for the whole company is not for it.
 */
export const toGeadresseerden = (klant: Klant, { kvkNummer, rsin }: Nummers): readonly Identificatie[] => {
  if (klant.soort !== 'nietNatuurlijkPersoon') return [toIdentificatie(klant)]
  return [
    ...(kvkNummer === undefined ? [] : [{ soort: 'kvk_nummer', nummer: kvkNummer } as const]),
    ...(rsin === undefined ? [] : [{ soort: 'rsin', nummer: rsin } as const])
  ]
}

const soorten: ReadonlyMap<string, Identificatie['soort']> = new Map([
  ['bsn', 'bsn'],
  ['kvk', 'kvk_nummer'],
  ['kvknummer', 'kvk_nummer'],
  ['rsin', 'rsin'],
  ['vestigingsnummer', 'vestigingsnummer']
])

/** Kind and number must both fit: an RSIN and a BSN may be the same nine digits. An unknown kind is nobody. */
export const isGeadresseerd =
  (geadresseerden: readonly Identificatie[]) =>
  ({ type, value }: { readonly type: string; readonly value: string }): boolean => {
    const soort = soorten.get(toCode(type))
    return geadresseerden.some(one => one.soort === soort && one.nummer === value)
  }
