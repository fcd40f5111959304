import type { operations } from '../../../openapi/bronnen/klantinteracties.generated.ts'
import { type Klant, type Nummers, toIdentificatie } from '../../klantbeeld/klant.ts'
import { toCode } from './code.ts'
import type { OkIdentificator, OkPartij } from './partij-schema.ts'

export type Codes = {
  readonly codeObjecttype: string
  readonly codeRegister: string
  readonly codeSoortObjectId: string
  readonly objectId: string
}
type PartijenQuery = Omit<operations['zoekPartijen']['parameters']['query'], 'expand'>

const objecttypen = {
  natuurlijkPersoon: 'natuurlijk_persoon',
  nietNatuurlijkPersoon: 'niet_natuurlijk_persoon',
  vestiging: 'vestiging'
} as const satisfies Record<Klant['soort'], string>

/** The four parts by which Open Klant knows a klant (its enum, enforced from 2.6). */
export const toCodes = (klant: Klant): Codes => {
  const { soort, nummer } = toIdentificatie(klant)
  return {
    codeObjecttype: objecttypen[klant.soort],
    codeRegister: klant.soort === 'natuurlijkPersoon' ? 'brp' : 'hr',
    codeSoortObjectId: soort,
    objectId: nummer
  }
}

export const kvkCodes = (kvkNummer: string): Codes => toCodes({ soort: 'nietNatuurlijkPersoon', kvkNummer })

/** A company may be filed under its other number. A vestiging has none: that would widen it to the whole company. */
export const toOtherCodes = (klant: Klant, { kvkNummer, rsin }: Nummers): readonly Codes[] => {
  if (klant.soort !== 'nietNatuurlijkPersoon') return []
  if ('rsin' in klant) return kvkNummer === undefined ? [] : [kvkCodes(kvkNummer)]
  return rsin === undefined ? [] : [toCodes({ soort: 'nietNatuurlijkPersoon', rsin })]
}

/** All four parts, or the number alone where the codes are free text, so that any spelling is found. */
export const toPartijenQuery = (codes: Codes, codefilters: boolean): PartijenQuery => ({
  ...(codefilters && {
    partijIdentificator__codeObjecttype: codes.codeObjecttype,
    partijIdentificator__codeRegister: codes.codeRegister,
    partijIdentificator__codeSoortObjectId: codes.codeSoortObjectId
  }),
  partijIdentificator__objectId: codes.objectId
})

/**
 * All four on one identificator. The source's filters do not correlate: each may be met by another identificator of
 * the partij, and somebody else's RSIN may have the digits of this BSN.
 */
export const isIdentifiedBy = ({ partijIdentificator: found }: OkIdentificator, codes: Codes): boolean =>
  found?.objectId === codes.objectId &&
  toCode(found.codeSoortObjectId) === toCode(codes.codeSoortObjectId) &&
  toCode(found.codeObjecttype) === toCode(codes.codeObjecttype) &&
  toCode(found.codeRegister) === toCode(codes.codeRegister)

export const isPartijOf =
  (codes: Codes) =>
  ({ partijIdentificatoren }: OkPartij): boolean =>
    (partijIdentificatoren ?? []).some(identificator => isIdentifiedBy(identificator, codes))

/** The number stands on it, as whatever kind: a partij without it shows that the source did not filter. */
export const carriesNummer =
  ({ objectId }: Codes) =>
  ({ partijIdentificatoren }: OkPartij): boolean =>
    (partijIdentificatoren ?? []).some(({ partijIdentificator }) => partijIdentificator?.objectId === objectId)
