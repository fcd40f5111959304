import type { Naam } from '../populatie/types.ts'
import type { Contactnaam } from './rows.ts'

const maxVoorletters = 10

export const toContactnaam = ({ voornamen, voorletters, voorvoegsel, geslachtsnaam }: Naam): Contactnaam => ({
  voorletters: voorletters.slice(0, maxVoorletters),
  voornaam: voornamen.split(' ')[0] ?? '',
  voorvoegselAchternaam: voorvoegsel ?? '',
  achternaam: geslachtsnaam
})

/** As Open Klant computes it: first name, prefix, surname. */
export const toVolledigeNaam = ({ voornaam, voorvoegselAchternaam, achternaam }: Contactnaam): string =>
  [voornaam, voorvoegselAchternaam, achternaam].filter(part => part !== '').join(' ')
