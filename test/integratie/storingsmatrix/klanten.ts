import type { Populatie } from '../../../simulatie/populatie/types.ts'
import type { Klant } from '../../../src/klantbeeld/klant.ts'
import { bronbeeldOf } from '../../steun/bronbeeld.ts'
import { faults } from './faults.ts'
import { states } from './sources.ts'

/** A klant about whom every source has something, and what a right answer holds of him. */
export type Bekende = {
  readonly klant: Klant
  readonly ids: Readonly<Record<'zaken' | 'documenten' | 'contactmomenten', readonly string[]>>
}

const wanted = faults.length * states.length
const few = 6

const allKlanten = function* (populatie: Populatie, soort: Klant['soort']): Generator<Klant> {
  if (soort === 'natuurlijkPersoon') {
    for (const burgerservicenummer of populatie.burgerservicenummers()) {
      const found = populatie.inwoner(burgerservicenummer)
      if (found?.inBrp && found.inKlantregister && found.zaken <= few) yield { soort, burgerservicenummer }
    }
  } else {
    for (const kvkNummer of populatie.kvkNummers()) {
      const found = populatie.bedrijf(kvkNummer)
      if (found?.inKlantregister && found.zaken <= few) yield { soort: 'nietNatuurlijkPersoon', kvkNummer }
    }
  }
}

/** One for each cell of a source: what is kept of one klant tells nothing of another. */
export const findKlanten = (populatie: Populatie, soort: Klant['soort']): readonly Bekende[] => {
  const found: Bekende[] = []
  for (const klant of allKlanten(populatie, soort)) {
    if (found.length === wanted) break
    const { zaakIds, documentIds, contactIds } = bronbeeldOf(populatie, klant)
    if (zaakIds.length === 0 || documentIds.length === 0 || contactIds.length === 0) continue
    found.push({ klant, ids: { zaken: zaakIds, documenten: documentIds, contactmomenten: contactIds } })
  }
  if (found.length < wanted) throw new Error(`only ${found.length} klanten of soort ${soort} with something everywhere`)
  return found
}
