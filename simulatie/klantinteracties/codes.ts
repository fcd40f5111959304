import type { IdentificatorRow } from './rows.ts'

/** With its codes in the enum of Open Klant 2.6. */
export type Identificator = Pick<IdentificatorRow, 'objectId' | 'subIdentificatorVan'> & {
  readonly codeObjecttype: 'natuurlijk_persoon' | 'niet_natuurlijk_persoon' | 'vestiging'
  readonly codeRegister: 'brp' | 'hr'
  readonly codeSoortObjectId: 'bsn' | 'kvk_nummer' | 'rsin' | 'vestigingsnummer'
}

/** How an application spelled the codes of an identificator while Open Klant took any text: up to 2.5. */
const oldSpelling = {
  natuurlijk_persoon: 'NatuurlijkPersoon',
  niet_natuurlijk_persoon: 'NietNatuurlijkPersoon',
  vestiging: 'Vestiging',
  brp: 'BRP',
  hr: 'HR',
  bsn: 'BSN',
  kvk_nummer: 'KvkNummer',
  rsin: 'RSIN',
  vestigingsnummer: 'Vestigingsnummer'
} as const

export const isOldSpelled = ({ index }: { readonly index: number }): boolean => index % 2 === 0

export const toOldSpelling = (identificator: Identificator) => ({
  ...identificator,
  codeObjecttype: oldSpelling[identificator.codeObjecttype],
  codeRegister: oldSpelling[identificator.codeRegister],
  codeSoortObjectId: oldSpelling[identificator.codeSoortObjectId]
})
