/**
 * Who a klantbeeld is about. The shapes are those of the API (`Klant` in openapi/klantbeeld.openapi.yaml);
 * two records are the same klant only on one of these numbers, never on name, mail or phone.
 */
export type Klant =
  | { readonly soort: 'natuurlijkPersoon'; readonly burgerservicenummer: string }
  | { readonly soort: 'nietNatuurlijkPersoon'; readonly kvkNummer: string }
  | { readonly soort: 'nietNatuurlijkPersoon'; readonly rsin: string }
  | { readonly soort: 'vestiging'; readonly vestigingsnummer: string; readonly kvkNummer?: string }

export const klantsoorten = ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging'] as const
export type Klantsoort = (typeof klantsoorten)[number]

/** What is known of the numbers of a company, its own included; `gedeeltelijk` when the register did not answer. */
export type Nummers = {
  readonly kvkNummer?: string
  readonly rsin?: string
  readonly gedeeltelijk?: true
}

/** The number that identifies a klant, with its kind as registers name it (Klantinteracties `codeSoortObjectId`). */
export type Identificatie = {
  readonly soort: 'bsn' | 'kvk_nummer' | 'rsin' | 'vestigingsnummer'
  readonly nummer: string
}

export const toIdentificatie = (klant: Klant): Identificatie => {
  if (klant.soort === 'natuurlijkPersoon') return { soort: 'bsn', nummer: klant.burgerservicenummer }
  if (klant.soort === 'vestiging') return { soort: 'vestigingsnummer', nummer: klant.vestigingsnummer }
  return 'rsin' in klant ? { soort: 'rsin', nummer: klant.rsin } : { soort: 'kvk_nummer', nummer: klant.kvkNummer }
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/** Elfproef of BSN and RSIN: nine digits whose weighted sum is a multiple of eleven (Wabb; RSIN shares the rule). */
export const passesElfproef = (nummer: string): boolean => {
  if (!/^\d{9}$/.test(nummer) || nummer === '000000000') return false
  const sum = weights.reduce((total, weight, i) => total + weight * Number(nummer[i]), 0)
  return sum % 11 === 0
}
