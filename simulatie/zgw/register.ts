import { LRUCache } from 'lru-cache'
import type { Inwoner, Populatie } from '../populatie/types.ts'
import { toDag } from './dag.ts'
import { type Dialect, openZaak130 } from './dialect.ts'
import { zgwSoorten } from './soorten.ts'
import { drawZaak } from './zaken/draw-zaak.ts'
import { type Eigenaar, type Klant, type Plaats, uuidOf, type Zaak } from './zaken/zaak.ts'

// A question without an identifying filter is answered over the first of the population only.
const maxInwoners = 1_000
const maxBedrijven = 100

// Who pages through one klant's zaken should not have all of them drawn again for each page. A few megabytes.
const maxKeptZaken = 10_000

/** One of several servers that have divided the zaken of every klant among them; hoofdzaak and deelzaken stay together. */
export type Deel = { readonly nummer: number; readonly van: number }

export type Bewaring = {
  readonly dialect: Dialect
  readonly minBytes: number
  /** UUIDs of zaken that do not exist, for now. */
  readonly verborgen: ReadonlySet<string>
  readonly deel: Deel
}

/** All zaken of the municipality, each computed when it is asked for. */
export interface Register {
  zaakAt(plaats: Plaats): Zaak | undefined
  zakenOf(klant: Klant | undefined): readonly Zaak[]
  /** Every zaak in which this resident can have a rol: their own and those of their partner. */
  zakenWith(burgerservicenummer: string): readonly Zaak[]
  /** Zaken of the first 1000 residents and the first 100 companies; there is no index to look further. */
  all(): Iterable<Zaak>
}

export const alles: Deel = { nummer: 0, van: 1 }
const gewoon: Bewaring = { dialect: openZaak130, minBytes: 0, verborgen: new Set(), deel: alles }

const partnerOf = (klant: Klant, populatie: Populatie): Inwoner | undefined => {
  const relatie = klant.isBedrijf ? undefined : klant.persoon.partners?.[0]
  if (relatie?.burgerservicenummer === undefined || relatie.ontbindingHuwelijkPartnerschap) return undefined
  return populatie.inwoner(relatie.burgerservicenummer)
}

const isIn = ({ nummer, van }: Deel, number: number): boolean => Math.floor(number / 2) % van === nummer

export const createRegister = (populatie: Populatie, bewaring: Bewaring = gewoon): Register => {
  const { seed } = populatie
  const { dialect, minBytes, verborgen, deel } = bewaring
  // no moment of a record may lie in the future, whatever the hour
  const laatsteDag = (toDag(populatie.peildatum) ?? 0) - 1
  const toEigenaar = (klant: Klant): Eigenaar => ({
    klant,
    partner: partnerOf(klant, populatie),
    seed,
    laatsteDag,
    dialect,
    minBytes
  })

  const drawAll = (klant: Klant): readonly Zaak[] => {
    const eigenaar = toEigenaar(klant)
    const numbers = Array.from({ length: klant.zaken }, (_, number) => number)
    return numbers.filter(number => isIn(deel, number)).map(number => drawZaak(eigenaar, number))
  }
  const isThere = (zaak: Zaak): boolean => verborgen.size === 0 || !verborgen.has(uuidOf(zaak, zgwSoorten.zaak))
  const recent = new LRUCache<string, readonly Zaak[]>({
    maxSize: maxKeptZaken,
    sizeCalculation: ({ length }) => Math.max(1, length)
  })
  const allOf = (klant: Klant): readonly Zaak[] => {
    const key = `${klant.isBedrijf}/${klant.index}`
    const known = recent.get(key)
    if (known) return known
    const zaken = drawAll(klant)
    recent.set(key, zaken)
    return zaken
  }
  const zakenOf = (klant: Klant | undefined): readonly Zaak[] => {
    if (klant === undefined || klant.zaken === 0) return []
    const zaken = allOf(klant)
    return verborgen.size === 0 ? zaken : zaken.filter(isThere)
  }

  return {
    zaakAt: ({ owner, isBedrijf, number }) => {
      const klant = isBedrijf ? populatie.bedrijfAt(owner) : populatie.inwonerAt(owner)
      if (klant === undefined || number >= klant.zaken || !isIn(deel, number)) return undefined
      const zaak = drawZaak(toEigenaar(klant), number)
      return isThere(zaak) ? zaak : undefined
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
