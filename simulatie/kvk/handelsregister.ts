import type { Bedrijf, Populatie } from '../populatie/types.ts'
import { type Inschrijving, toInschrijving } from './inschrijving.ts'
import type { Zoekvraag } from './zoekvraag.ts'

/** How many companies a search by name or address looks through. */
const maxSearched = 1_000
const neighboursTried = 20

export interface Handelsregister {
  byKvkNummer(kvkNummer: string): Inschrijving | undefined
  byVestigingsnummer(vestigingsnummer: string): Inschrijving | undefined
  /** The companies that may match; by name or address those among the first thousand. */
  candidates(vraag: Pick<Zoekvraag, 'kvkNummer' | 'rsin' | 'vestigingsnummer'>): readonly Inschrijving[]
  /** Whom the answer is about: who was asked for, or a neighbour when the source errs. */
  givenFor(asked: Inschrijving): Inschrijving
}

/** The Handelsregister of a population: nothing is kept, everything asked for is computed again. */
export const createHandelsregister = (populatie: Populatie, givesNeighbour: () => boolean): Handelsregister => {
  const inschrijvingOf = (bedrijf: Bedrijf | undefined) => bedrijf && toInschrijving(populatie, bedrijf)
  const inschrijvingenOf = (bedrijven: readonly (Bedrijf | undefined)[]) =>
    bedrijven.flatMap(bedrijf => inschrijvingOf(bedrijf) ?? [])

  const neighbourOf = ({ bedrijf }: Inschrijving): Inschrijving | undefined => {
    const around = Array.from({ length: neighboursTried }, (_, i) => [bedrijf.index + i + 1, bedrijf.index - i - 1])
    const found = around.flat().map(index => populatie.bedrijfAt(index))
    return inschrijvingOf(found.find(one => one !== undefined && one.vestigingen.length > 0))
  }

  return {
    byKvkNummer: kvkNummer => inschrijvingOf(populatie.bedrijf(kvkNummer)),
    byVestigingsnummer: vestigingsnummer => inschrijvingOf(populatie.bedrijfByVestiging(vestigingsnummer)),
    candidates: ({ kvkNummer, rsin, vestigingsnummer }) => {
      if (kvkNummer !== undefined) return inschrijvingenOf([populatie.bedrijf(kvkNummer)])
      if (rsin !== undefined) return inschrijvingenOf([populatie.bedrijfByRsin(rsin)])
      if (vestigingsnummer !== undefined) return inschrijvingenOf([populatie.bedrijfByVestiging(vestigingsnummer)])
      return inschrijvingenOf(Array.from({ length: maxSearched }, (_, index) => populatie.bedrijfAt(index)))
    },
    givenFor: asked => (givesNeighbour() ? (neighbourOf(asked) ?? asked) : asked)
  }
}
