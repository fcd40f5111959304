import type { BrpPersoon, Gezagsrelatie } from '../populatie/brp-persoon.ts'
import { leeftijdOp } from '../populatie/datum.ts'

type Geborene = Pick<BrpPersoon, 'burgerservicenummer' | 'geboorte'>

const ageMinderjarige = (relatie: Gezagsrelatie, known: readonly Geborene[], today: string): Gezagsrelatie => {
  const { leeftijd: _, ...minderjarige } = relatie.minderjarige
  const geborene = known.find(one => one.burgerservicenummer === minderjarige.burgerservicenummer)
  if (geborene === undefined) return relatie
  const leeftijd = leeftijdOp(geborene.geboorte?.datum, today)
  return { ...relatie, minderjarige: { ...minderjarige, ...(leeftijd !== undefined && { leeftijd }) } }
}

// The BRP goes by the suspension of the list: there are persons with overlijden and without it, who have an age.
const isOverleden = ({ opschortingBijhouding }: BrpPersoon): boolean => opschortingBijhouding?.reden?.code === 'O'

/** Ages as they are today, of the person and of the minors in gezag whose birth the person's own data tells. */
export const withLeeftijd = ({ leeftijd: _, ...persoon }: BrpPersoon, today: string): BrpPersoon => {
  const leeftijd = isOverleden(persoon) ? undefined : leeftijdOp(persoon.geboorte?.datum, today)
  const known = [persoon, ...(persoon.kinderen ?? [])]
  return {
    ...persoon,
    ...(leeftijd !== undefined && { leeftijd }),
    ...(persoon.gezag && { gezag: persoon.gezag.map(relatie => ageMinderjarige(relatie, known, today)) })
  }
}
