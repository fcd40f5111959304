import { type Klant, type Nummers, passesElfproef } from '../../src/klantbeeld/klant.ts'

type VanSoort<S extends Klant['soort']> = Extract<Klant, { readonly soort: S }>

/** The test klanten to ask about, each only if a number of it was given. */
export type Testklanten = {
  readonly persoon?: VanSoort<'natuurlijkPersoon'>
  readonly bedrijf?: VanSoort<'nietNatuurlijkPersoon'>
  readonly vestiging?: VanSoort<'vestiging'>
  /** The numbers of the company, as far as given. */
  readonly nummers: Nummers
}

export type Gegeven = { readonly [N in 'bsn' | 'kvk' | 'rsin' | 'vestiging']?: string | undefined }

const forms = {
  bsn: passesElfproef,
  rsin: passesElfproef,
  kvk: (nummer: string) => /^\d{8}$/.test(nummer),
  vestiging: (nummer: string) => /^\d{12}$/.test(nummer)
} as const

const names = ['bsn', 'kvk', 'rsin', 'vestiging'] as const

const toBedrijf = ({ kvk, rsin }: Gegeven): Pick<Testklanten, 'bedrijf'> => {
  if (kvk !== undefined) return { bedrijf: { soort: 'nietNatuurlijkPersoon', kvkNummer: kvk } }
  return rsin === undefined ? {} : { bedrijf: { soort: 'nietNatuurlijkPersoon', rsin } }
}

/** Or which of the numbers are not of the right form: their names, never the numbers. */
export const toTestklanten = (gegeven: Gegeven): Testklanten | { readonly onjuist: readonly string[] } => {
  const onjuist = names.filter(naam => {
    const nummer = gegeven[naam]
    return nummer !== undefined && !forms[naam](nummer)
  })
  if (onjuist.length > 0) return { onjuist }
  const { bsn, kvk, rsin, vestiging } = gegeven
  return {
    ...(bsn !== undefined && { persoon: { soort: 'natuurlijkPersoon', burgerservicenummer: bsn } }),
    ...toBedrijf(gegeven),
    ...(vestiging !== undefined && {
      vestiging: { soort: 'vestiging', vestigingsnummer: vestiging, ...(kvk !== undefined && { kvkNummer: kvk }) }
    }),
    nummers: { ...(kvk !== undefined && { kvkNummer: kvk }), ...(rsin !== undefined && { rsin }) }
  }
}

export const listKlanten = ({ persoon, bedrijf, vestiging }: Testklanten): readonly Klant[] =>
  [persoon, bedrijf, vestiging].filter(klant => klant !== undefined)
