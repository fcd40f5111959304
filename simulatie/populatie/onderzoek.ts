import type { BrpDatum, BrpPersoon, InOnderzoek, Verblijfplaats } from './brp-persoon.ts'
import type { Onderzoek } from './kenmerken.ts'

const marks = (velden: readonly string[], datumveld: string, sinds: BrpDatum): InOnderzoek => ({
  ...Object.fromEntries(velden.map(veld => [veld, true as const])),
  [datumveld]: sinds
})

const markNaam = (persoon: BrpPersoon, sinds: BrpDatum): BrpPersoon => ({
  ...persoon,
  naam: {
    ...persoon.naam,
    inOnderzoek: marks(['voornamen', 'geslachtsnaam', 'voorletters', 'volledigeNaam'], 'datumIngangOnderzoek', sinds)
  },
  adressering: {
    ...persoon.adressering,
    inOnderzoek: marks(['aanhef', 'aanschrijfwijze', 'gebruikInLopendeTekst'], 'datumIngangOnderzoekPersoon', sinds)
  }
})

// Age follows from the birth date, and so shares its doubt.
const markGeboorte = (persoon: BrpPersoon, sinds: BrpDatum): BrpPersoon => ({
  ...persoon,
  inOnderzoek: marks(['leeftijd'], 'datumIngangOnderzoekPersoon', sinds),
  geboorte: { ...persoon.geboorte, inOnderzoek: marks(['datum'], 'datumIngangOnderzoek', sinds) }
})

const adresvelden = ['huisnummer', 'korteStraatnaam', 'officieleStraatnaam', 'postcode', 'woonplaats']
const bagvelden = ['adresseerbaarObjectIdentificatie', 'nummeraanduidingIdentificatie', 'functieAdres']

const markPlaats = (plaats: Verblijfplaats, sinds: BrpDatum): Verblijfplaats => {
  const own = ['type', 'datumVan']
  if (plaats.type !== 'Adres') return { ...plaats, inOnderzoek: marks(own, 'datumIngangOnderzoek', sinds) }
  return {
    ...plaats,
    verblijfadres: {
      ...plaats.verblijfadres,
      inOnderzoek: marks(adresvelden, 'datumIngangOnderzoek', sinds)
    },
    inOnderzoek: marks([...own, ...bagvelden], 'datumIngangOnderzoek', sinds)
  }
}

const markVerblijfplaats = (persoon: BrpPersoon, sinds: BrpDatum): BrpPersoon => ({
  ...persoon,
  ...(persoon.verblijfplaats && { verblijfplaats: markPlaats(persoon.verblijfplaats, sinds) }),
  adressering: {
    ...persoon.adressering,
    inOnderzoek: marks(['adresregel1', 'adresregel2'], 'datumIngangOnderzoekVerblijfplaats', sinds)
  }
})

const marking = { naam: markNaam, geboorte: markGeboorte, verblijfplaats: markVerblijfplaats }

/** The person with one group under investigation, and what is derived from that group too. */
export const withOnderzoek = (persoon: BrpPersoon, onderzoek: Onderzoek, sinds: BrpDatum): BrpPersoon =>
  marking[onderzoek](persoon, sinds)
