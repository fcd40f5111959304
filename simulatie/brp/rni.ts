import type { BrpPersoon } from '../populatie/brp-persoon.ts'
import type { Keuze } from './fields.ts'

type Rni = NonNullable<BrpPersoon['rni']>

/** Members of a person per category of the personal record; those of adressering by their own name. */
const categorieen: { readonly [categorie: string]: readonly string[] } = {
  Persoon: [
    'aNummer',
    'burgerservicenummer',
    'geslacht',
    'leeftijd',
    'naam',
    'geboorte',
    'aanhef',
    'aanschrijfwijze',
    'gebruikInLopendeTekst'
  ],
  Nationaliteit: ['nationaliteiten'],
  Overlijden: ['overlijden'],
  Verblijfplaats: [
    'verblijfplaats',
    'gemeenteVanInschrijving',
    'datumInschrijvingInGemeente',
    'immigratie',
    'adresregel1',
    'adresregel2',
    'adresregel3',
    'land'
  ]
}

/** RNI details come unasked with the first member asked of their category. */
export const selectRni = (rni: Rni, keuze: Keuze): { rni?: Rni } => {
  const { adressering = {} } = keuze
  const asked = [...Object.keys(keuze), ...Object.keys(adressering === true ? {} : adressering)]
  const chosen = rni.filter(({ categorie = '' }) => categorieen[categorie]?.some(naam => asked.includes(naam)))
  return chosen.length > 0 ? { rni: chosen } : {}
}
