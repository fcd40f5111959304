import { toBereikbaarheid } from './bereikbaarheid.ts'
import { vastAt } from './cast.ts'
import { toDossier } from './dossier.ts'
import type { Blok } from './familie.ts'
import type { Lid } from './huishouden.ts'
import type { Wereld } from './kenmerken.ts'
import { drawAchternaam } from './namen.ts'
import { toPersoon } from './persoon.ts'
import { createToeval } from './toeval.ts'
import type { Inwoner, Naam } from './types.ts'

/** Some gave the municipality another surname: their partner's, or an old one. */
const toNaamInKlantregister = (lid: Lid, blok: Blok, seed: number): Naam => {
  const vast = vastAt(lid.index)
  const toeval = createToeval(seed, 'klantregister', lid.index)
  if (!(vast ? vast.andereNaam : toeval.chance(3))) return lid.naam
  const partner = lid.verbintenis && blok.get(lid.verbintenis.met)
  const { voornamen, voorletters } = lid.naam
  const { voorvoegsel, geslachtsnaam } = partner?.naam ?? drawAchternaam(toeval)
  return { voornamen, voorletters, ...(voorvoegsel !== undefined && { voorvoegsel }), geslachtsnaam }
}

/** Everything that the simulated registers agree on about one resident. */
export const toInwoner = (lid: Lid, blok: Blok, wereld: Wereld): Inwoner => {
  const { seed } = wereld
  const vast = vastAt(lid.index)
  const inBrp = vast?.inBrp ?? true
  return {
    ...toDossier({ seed, index: lid.index, isBedrijf: false, vast }),
    burgerservicenummer: lid.burgerservicenummer,
    inBrp,
    // Nine tenths of the work, and most registers ask for the rest only.
    get persoon() {
      return inBrp ? toPersoon(lid, blok, wereld) : { burgerservicenummer: lid.burgerservicenummer }
    },
    naam: lid.naam,
    naamInKlantregister: toNaamInKlantregister(lid, blok, seed),
    ...toBereikbaarheid(`${lid.naam.voorletters} ${lid.naam.geslachtsnaam}`, seed, lid.index)
  }
}
