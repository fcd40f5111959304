import type { Populatie } from '../populatie/types.ts'
import { fromUuid } from '../populatie/uuid.ts'
import type { Klant } from './draw-taak.ts'

/** The klant that a number stands for: BSN, KVK number, RSIN or vestigingsnummer. */
export const klantByNummer = (populatie: Populatie, nummer: string): Klant | undefined =>
  populatie.inwoner(nummer) ??
  populatie.bedrijf(nummer) ??
  populatie.bedrijfByRsin(nummer) ??
  populatie.bedrijfByVestiging(nummer)

/** Whose a record of `toUuid` is. */
export const klantByUuid = (populatie: Populatie, uuid: string): Klant | undefined => {
  const parts = fromUuid(uuid)
  if (parts === undefined) return undefined
  return parts.isBedrijf ? populatie.bedrijfAt(parts.owner) : populatie.inwonerAt(parts.owner)
}

const someEach = 60

/** Some residents and companies: whose records a server gives that does not filter. */
export function* someKlanten(populatie: Populatie): Iterable<Klant> {
  let left = someEach
  for (const bsn of populatie.burgerservicenummers()) {
    const inwoner = populatie.inwoner(bsn)
    if (inwoner) yield inwoner
    left -= 1
    if (left === 0) break
  }
  left = someEach
  for (const nummer of populatie.kvkNummers()) {
    const bedrijf = populatie.bedrijf(nummer)
    if (bedrijf) yield bedrijf
    left -= 1
    if (left === 0) break
  }
}
