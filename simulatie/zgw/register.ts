import { LRUCache } from 'lru-cache'
import type { Inwoner, Populatie } from '../populatie/types.ts'
import { toDag } from './dag.ts'
import { drawZaak } from './zaken/draw-zaak.ts'
import type { Eigenaar, Klant, Plaats, Zaak } from './zaken/zaak.ts'

// A question without an identifying filter is answered over the first of the population only.
const maxInwoners = 1_000
const maxBedrijven = 100

// Who pages through one klant's zaken should not have all of them drawn again for each page. A few megabytes.
const maxKeptZaken = 10_000

/** All zaken of the municipality, each computed when it is asked for. */
export interface Register {
  zaakAt(plaats: Plaats): Zaak | undefined
  zakenOf(klant: Klant | undefined): readonly Zaak[]
  /** Every zaak in which this resident can have a rol: their own and those of their partner. */
  zakenWith(burgerservicenummer: string): readonly Zaak[]
  /** Zaken of the first 1000 residents and the first 100 companies; there is no index to look further. */
  all(): Iterable<Zaak>
}

const partnerOf = (klant: Klant, populatie: Populatie): Inwoner | undefined => {
  const relatie = klant.isBedrijf ? undefined : klant.persoon.partners?.[0]
  if (relatie?.burgerservicenummer === undefined || relatie.ontbindingHuwelijkPartnerschap) return undefined
  return populatie.inwoner(relatie.burgerservicenummer)
}

export const createRegister = (populatie: Populatie): Register => {
  const { seed } = populatie
  // no moment of a record may lie in the future, whatever the hour
  const laatsteDag = (toDag(populatie.peildatum) ?? 0) - 1
  const toEigenaar = (klant: Klant): Eigenaar => ({ klant, partner: partnerOf(klant, populatie), seed, laatsteDag })

  const drawAll = (klant: Klant): readonly Zaak[] => {
    const eigenaar = toEigenaar(klant)
    return Array.from({ length: klant.zaken }, (_, number) => drawZaak(eigenaar, number))
  }
  const recent = new LRUCache<string, readonly Zaak[]>({
    maxSize: maxKeptZaken,
    sizeCalculation: ({ length }) => length
  })
  const zakenOf = (klant: Klant | undefined): readonly Zaak[] => {
    if (klant === undefined || klant.zaken === 0) return []
    const key = `${klant.isBedrijf}/${klant.index}`
    const known = recent.get(key)
    if (known) return known
    const zaken = drawAll(klant)
    recent.set(key, zaken)
    return zaken
  }

  return {
    zaakAt: ({ owner, isBedrijf, number }) => {
      const klant = isBedrijf ? populatie.bedrijfAt(owner) : populatie.inwonerAt(owner)
      return klant !== undefined && number < klant.zaken ? drawZaak(toEigenaar(klant), number) : undefined
    },
    zakenOf,
    zakenWith: burgerservicenummer => {
      const inwoner = populatie.inwoner(burgerservicenummer)
      return inwoner ? [...zakenOf(inwoner), ...zakenOf(partnerOf(inwoner, populatie))] : []
    },
    *all() {
      for (let index = 0; index < maxInwoners; index++) yield* zakenOf(populatie.inwonerAt(index))
      for (let index = 0; index < maxBedrijven; index++) yield* zakenOf(populatie.bedrijfAt(index))
    }
  }
}
