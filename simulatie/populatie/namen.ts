import { faker } from '@faker-js/faker/locale/nl'
import type { Toeval } from './toeval.ts'
import type { Naam } from './types.ts'

export type Geslacht = 'M' | 'V'

// Only faker's lists: its own draws depend on the order of asking, ours on the person.
const { person } = faker.rawDefinitions
// Some of its names have letters that the BRP's document has no room for, or hold them in two characters.
const usable = (names: readonly string[] = []): readonly string[] =>
  names.map(naam => naam.normalize('NFC')).filter(naam => /^[A-Za-zÀ-ž ]+$/.test(naam))
const maleVoornamen = usable(person?.first_name?.male)
const femaleVoornamen = usable(person?.first_name?.female)
const achternamen = usable(person?.last_name?.generic)

export type Achternaam = Pick<Naam, 'voorvoegsel' | 'geslachtsnaam'>

export const drawAchternaam = (toeval: Toeval): Achternaam => {
  const drawn = toeval.pick(achternamen)
  const start = drawn.search(/\p{Lu}/u)
  const geslachtsnaam = drawn.slice(start)
  return start > 0 ? { voorvoegsel: drawn.slice(0, start).trim(), geslachtsnaam } : { geslachtsnaam }
}

export const drawNaam = (toeval: Toeval, geslacht: Geslacht, achternaam = drawAchternaam(toeval)): Naam => {
  const list = geslacht === 'M' ? maleVoornamen : femaleVoornamen
  const count = toeval.pick([1, 1, 1, 2, 2, 3])
  const drawn = Array.from({ length: count }, () => toeval.pick(list))
  return {
    voornamen: drawn.join(' '),
    voorletters: drawn.map(voornaam => `${voornaam.charAt(0)}.`).join(''),
    ...achternaam
  }
}

/** Prefix and surname: `van der Ven`. */
export const toAchternaam = ({ voorvoegsel, geslachtsnaam }: Achternaam): string =>
  [voorvoegsel, geslachtsnaam].filter(Boolean).join(' ')

export const toVolledigeNaam = (naam: Naam): string => `${naam.voornamen} ${toAchternaam(naam)}`
