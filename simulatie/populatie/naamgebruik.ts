import type { Adressering, Waardetabel } from './brp-persoon.ts'
import { type Achternaam, type Geslacht, toAchternaam } from './namen.ts'
import type { Naam } from './types.ts'

export type NaamgebruikCode = 'E' | 'P' | 'V' | 'N'

const omschrijvingen = {
  E: 'eigen geslachtsnaam',
  P: 'geslachtsnaam echtgenoot/geregistreerd partner',
  V: 'geslachtsnaam echtgenoot/geregistreerd partner voor eigen geslachtsnaam',
  N: 'geslachtsnaam echtgenoot/geregistreerd partner na eigen geslachtsnaam'
} as const satisfies Record<NaamgebruikCode, string>

export const toNaamgebruik = (code: NaamgebruikCode): Waardetabel => ({ code, omschrijving: omschrijvingen[code] })

/** The surname that someone uses, out of their own and their partner's. */
export const gebruikteAchternaam = (
  eigen: Achternaam,
  partner: Achternaam | undefined,
  code: NaamgebruikCode
): string => {
  const own = toAchternaam(eigen)
  if (partner === undefined || code === 'E') return own
  const theirs = toAchternaam(partner)
  return { P: theirs, V: `${theirs}-${own}`, N: `${own}-${theirs}` }[code]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How a letter addresses someone: the prefix gets a capital after `heer` or `mevrouw`, not after initials. */
export const toAanspreking = ({ voorletters }: Naam, achternaam: string, geslacht: Geslacht): Adressering => {
  const title = geslacht === 'M' ? 'heer' : 'mevrouw'
  const called = `${title} ${capital(achternaam)}`
  return {
    aanhef: `Geachte ${called}`,
    aanschrijfwijze: { naam: `${voorletters} ${achternaam}` },
    gebruikInLopendeTekst: geslacht === 'M' ? `de ${called}` : called
  }
}
