import type { BrpPersoon, VerblijfadresBinnenland } from '../populatie/brp-persoon.ts'
import type { Query } from './query.ts'

/** Without case and without diacritics: `Kaster` finds Käster. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const matchesText = (filter: string | undefined, value: string | undefined): boolean => {
  if (filter === undefined) return true
  if (value === undefined) return false
  const [wanted, found] = [fold(filter), fold(value)]
  if (wanted.endsWith('*')) return found.startsWith(wanted.slice(0, -1))
  return wanted.startsWith('*') ? found.endsWith(wanted.slice(1)) : found === wanted
}

type Filter = Query['filter']
type Member = (persoon: BrpPersoon) => string | undefined

const verblijfadres = ({ verblijfplaats }: BrpPersoon): VerblijfadresBinnenland =>
  verblijfplaats?.type === 'Adres' ? (verblijfplaats.verblijfadres ?? {}) : {}

const bag = ({ verblijfplaats }: BrpPersoon) => (verblijfplaats?.type === 'Adres' ? verblijfplaats : undefined)

/** What each parameter is compared with. Only a full birth date can be found. */
const members: { readonly [parameter: string]: Member } = {
  geslachtsnaam: ({ naam }) => naam?.geslachtsnaam,
  voornamen: ({ naam }) => naam?.voornamen,
  voorvoegsel: ({ naam }) => naam?.voorvoegsel,
  geslacht: ({ geslacht }) => geslacht?.code,
  geboortedatum: ({ geboorte }) => (geboorte?.datum?.type === 'Datum' ? geboorte.datum.datum : undefined),
  postcode: persoon => verblijfadres(persoon).postcode,
  huisnummer: persoon => verblijfadres(persoon).huisnummer?.toString(),
  huisletter: persoon => verblijfadres(persoon).huisletter,
  huisnummertoevoeging: persoon => verblijfadres(persoon).huisnummertoevoeging,
  nummeraanduidingIdentificatie: persoon => bag(persoon)?.nummeraanduidingIdentificatie,
  adresseerbaarObjectIdentificatie: persoon => bag(persoon)?.adresseerbaarObjectIdentificatie,
  gemeenteVanInschrijving: ({ gemeenteVanInschrijving }) => gemeenteVanInschrijving?.code
}

const normalise = (parameter: string, value: string): string => {
  if (parameter === 'postcode') return value.replace(' ', '')
  return parameter === 'huisnummer' ? String(Number(value)) : value
}

const matchesStraat = ({ straat }: Filter, persoon: BrpPersoon): boolean => {
  const { officieleStraatnaam, korteStraatnaam } = verblijfadres(persoon)
  return matchesText(straat, korteStraatnaam) || matchesText(straat, officieleStraatnaam)
}

/** Lists suspended for a fault or erased are never found; the deceased not in a search, unless asked for. */
const isVisible = ({ opschortingBijhouding }: BrpPersoon, query: Query): boolean => {
  const reden = opschortingBijhouding?.reden?.code
  if (reden === 'F' || reden === 'W') return false
  return reden !== 'O' || query.inclusiefOverledenPersonen || query.definition.maxResults === undefined
}

export const matches = (persoon: BrpPersoon, query: Query): boolean =>
  isVisible(persoon, query) &&
  Object.entries(members).every(([parameter, member]) => {
    const wanted = query.filter[parameter]
    return wanted === undefined || matchesText(normalise(parameter, wanted), member(persoon))
  }) &&
  matchesStraat(query.filter, persoon)
