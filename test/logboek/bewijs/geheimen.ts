import { cast } from '../../../simulatie/populatie/cast.ts'
import type { Populatie } from '../../../simulatie/populatie/types.ts'

/** What must be found nowhere but in an answer; by kind, because some addresses may hold some kinds. */
export type Geheimen = Readonly<Record<'bsn' | 'bedrijfsnummer' | 'naam' | 'bereik' | 'token', Set<string>>>

export const newGeheimen = (): Geheimen => ({
  bsn: new Set(),
  bedrijfsnummer: new Set(),
  naam: new Set(),
  bereik: new Set(),
  token: new Set()
})

const addAll = (set: Set<string>, ...values: readonly (string | undefined)[]): void => {
  for (const value of values) if (value !== undefined && value.length > 5) set.add(value)
}

/** Numbers, names, e-mail and phone of the whole cast, as the sources have them. */
export const addCast = ({ bsn, bedrijfsnummer, naam, bereik }: Geheimen, populatie: Populatie): void => {
  for (const { klant } of cast) {
    if (klant.soort === 'natuurlijkPersoon') {
      const found = populatie.inwoner(klant.burgerservicenummer)
      addAll(bsn, klant.burgerservicenummer)
      addAll(naam, found?.persoon.naam?.volledigeNaam, found?.naam.geslachtsnaam)
      addAll(bereik, found?.email, found?.telefoonnummer, found?.telefoonnummer.slice(1))
    } else {
      const found = populatie.bedrijf(klant.kvkNummer)
      const vestigingen = found?.vestigingen ?? []
      addAll(bedrijfsnummer, klant.kvkNummer, found?.rsin, ...vestigingen.map(one => one.vestigingsnummer))
      addAll(naam, found?.naam, ...vestigingen.map(one => one.handelsnaam))
      addAll(bereik, found?.email, found?.telefoonnummer)
    }
  }
}

const kinds = {
  burgerservicenummer: 'bsn',
  kvkNummer: 'bedrijfsnummer',
  rsin: 'bedrijfsnummer',
  vestigingsnummer: 'bedrijfsnummer',
  volledigeNaam: 'naam',
  geslachtsnaam: 'naam',
  adres: 'naam',
  adresregel1: 'naam',
  email: 'bereik',
  telefoonnummer: 'bereik'
} as const satisfies Record<string, keyof Geheimen>

const isReach = (value: string): boolean => value.includes('@') || /^[+\d][\d -]+$/.test(value)

/** Whatever an answer shows of anybody: partners, children, neighbours found by an address. */
export const addAnswer = (geheimen: Geheimen, text: string): void => {
  for (const [, key = '', value] of text.matchAll(/"(\w+)":"([^"]{6,})"/g)) {
    const kind = kinds[key as keyof typeof kinds]
    // What a klant is reached at is an `adres` too.
    if (kind !== undefined) addAll(geheimen[key === 'adres' && isReach(value ?? '') ? 'bereik' : kind], value)
  }
}

// Eight or nine digits may stand by chance within a longer number: a size, a fraction of a second.
const isIn = (text: string, secret: string): boolean =>
  text.includes(secret) && (!/^\d+$/.test(secret) || new RegExp(`(?<![\\d.])${secret}(?!\\d)`).test(text))

/** What of these kinds stands in a text, as it is or encoded for a URL. */
export const findIn = (
  text: string,
  geheimen: Geheimen,
  kindsOf: readonly (keyof Geheimen)[] = ['bsn', 'bedrijfsnummer', 'naam', 'bereik', 'token']
): string[] =>
  kindsOf.flatMap(kind =>
    [...geheimen[kind]].filter(secret => isIn(text, secret) || isIn(text, encodeURIComponent(secret)))
  )
