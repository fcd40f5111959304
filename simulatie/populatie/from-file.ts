import { toBereikbaarheid } from './bereikbaarheid.ts'
import { toDossier } from './dossier.ts'
import { type BrpPersoonAnyGezag, toGezagV2 } from './gezag-versie.ts'
import { createBedrijven, type PopulatieSettings } from './populatie.ts'
import type { Inwoner, Naam, Populatie } from './types.ts'

// Test persons without a name exist: one whose every name part is unknown.
const toNaam = ({ naam }: BrpPersoonAnyGezag): Naam => ({
  voornamen: naam?.voornamen ?? '',
  voorletters: naam?.voorletters ?? '',
  ...(naam?.voorvoegsel !== undefined && { voorvoegsel: naam.voorvoegsel }),
  geslachtsnaam: naam?.geslachtsnaam ?? ''
})

type Placed = { readonly file: BrpPersoonAnyGezag; readonly burgerservicenummer: string; readonly index: number }

const toInwoner = ({ file, burgerservicenummer, index }: Placed, seed: number): Inwoner => {
  const naam = toNaam(file)
  const { gezag, ...rest } = file
  return {
    ...toDossier({ seed, index, isBedrijf: false }),
    burgerservicenummer,
    inBrp: true,
    persoon: { ...rest, ...(gezag && { gezag: gezag.map(toGezagV2) }) },
    naam,
    naamInKlantregister: naam,
    ...toBereikbaarheid(`${naam.voorletters} ${naam.geslachtsnaam}`, seed, index)
  }
}

/**
 * The population of a file in BRP shape, gezag of either version: its persons as they are, their zaken and contacts
 * computed, companies from the generator. A person's place is their position in the file; one without a BSN cannot
 * be asked for, and is left out.
 */
export const populatieFromFile = (
  personen: readonly BrpPersoonAnyGezag[],
  settings: Omit<PopulatieSettings, 'inwoners'>
): Populatie => {
  const { seed, peildatum } = settings
  const placed = personen.map((file, index): Placed | undefined => {
    const { burgerservicenummer } = file
    return burgerservicenummer === undefined ? undefined : { file, burgerservicenummer, index }
  })
  const byBsn = new Map(placed.flatMap(one => (one ? [[one.burgerservicenummer, one.index]] : [])))
  const inwonerAt = (index: number) => {
    const found = placed[index]
    return found && toInwoner(found, seed)
  }
  return {
    seed,
    peildatum,
    inwonerAt,
    inwoner: burgerservicenummer => inwonerAt(byBsn.get(burgerservicenummer) ?? -1),
    burgerservicenummers: () => byBsn.keys(),
    ...createBedrijven(settings)
  }
}
