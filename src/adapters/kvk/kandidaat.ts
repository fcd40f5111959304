import type { Klant } from '../../klantbeeld/klant.ts'
import type { Bedrijf } from '../../klantbeeld/onderdelen.ts'
import { present } from '../../klantbeeld/present.ts'
import type { GevondenKlant, Kandidaatveld, Zoekresultaat } from '../../klantbeeld/zoek.ts'
import { toAdresregel } from './adres.ts'
import type { Bedrijfsveld } from './velden.ts'
import type { KvkTreffer } from './zoek-schema.ts'

/** What a candidate may show, and what of a company is read for it. */
export type Kandidaten = {
  readonly velden: readonly Kandidaatveld[]
  readonly bedrijfsvelden: readonly Bedrijfsveld[]
}

export const toKandidaten = (velden: readonly Kandidaatveld[]): Kandidaten => ({
  velden,
  bedrijfsvelden: [
    ...(velden.includes('naam') ? (['naam'] as const) : []),
    ...(velden.includes('adres') ? (['adressen'] as const) : [])
  ]
})

const maxKandidaten = 10

type Details = {
  readonly naam: string | null | undefined
  readonly adres: string | undefined
  readonly kvkNummer: string | undefined
  readonly vestigingsnummer: string | undefined
}

/** Only what the doel names. */
const toGevonden = (klant: Klant, details: Details, { velden }: Kandidaten): GevondenKlant => ({
  klant,
  ...present({
    naam: velden.includes('naam') ? details.naam : undefined,
    adres: velden.includes('adres') ? details.adres : undefined,
    kvkNummer: velden.includes('kvkNummer') ? details.kvkNummer : undefined,
    vestigingsnummer: velden.includes('vestigingsnummer') ? details.vestigingsnummer : undefined
  })
})

const toKlant = (kvkNummer: string | undefined, vestigingsnummer: string | undefined): Klant | undefined => {
  if (vestigingsnummer !== undefined) return { soort: 'vestiging', ...present({ kvkNummer }), vestigingsnummer }
  return kvkNummer === undefined ? undefined : { soort: 'nietNatuurlijkPersoon', kvkNummer }
}

/** Nobody when there is no number to find him by again. */
export const fromBedrijf = (bedrijf: Bedrijf, kandidaten: Kandidaten): GevondenKlant[] => {
  const { naam, kvkNummer, vestigingsnummer, adressen = [] } = bedrijf
  const klant = toKlant(kvkNummer, vestigingsnummer)
  if (klant === undefined) return []
  const shown = adressen.find(({ soort }) => soort === 'bezoekadres') ?? adressen[0]
  const adres = shown && toAdresregel(shown)
  return [toGevonden(klant, { naam, adres, kvkNummer, vestigingsnummer }, kandidaten)]
}

/** Zoeken is public to all: an afgeschermd adres is not in it (Handelsregisterbesluit 2008, article 51). */
const adresOf = ({ adres }: KvkTreffer): string | undefined => {
  const { binnenlandsAdres, buitenlandsAdres } = adres ?? {}
  if (binnenlandsAdres) return toAdresregel(present({ ...binnenlandsAdres }))
  const { straatHuisnummer, postcodeWoonplaats, land } = buitenlandsAdres ?? {}
  return toAdresregel(present({ adresregel1: straatHuisnummer, adresregel2: postcodeWoonplaats, land }))
}

const nevenvestigingOf = ({ type, vestigingsnummer }: KvkTreffer): string | undefined =>
  type === 'nevenvestiging' ? (vestigingsnummer ?? undefined) : undefined

/** Of a company the hoofdvestiging says it best: a rechtspersoon may come without address. */
const fromGroup = (treffers: readonly KvkTreffer[], kandidaten: Kandidaten): GevondenKlant[] => {
  const best = treffers.find(({ type }) => type === 'hoofdvestiging') ?? treffers[0]
  if (best === undefined) return []
  const { naam, kvkNummer } = best
  const vestigingsnummer = nevenvestigingOf(best)
  const klant = toKlant(kvkNummer, vestigingsnummer)
  return klant ? [toGevonden(klant, { naam, adres: adresOf(best), kvkNummer, vestigingsnummer }, kandidaten)] : []
}

/** One candidate for a company however often it was found, and one for each nevenvestiging. */
export const fromTreffers = (
  treffers: readonly KvkTreffer[],
  isMore: boolean,
  kandidaten: Kandidaten
): Zoekresultaat => {
  const groups = Map.groupBy(treffers, treffer => `${treffer.kvkNummer} ${nevenvestigingOf(treffer) ?? ''}`)
  if (isMore || groups.size > maxKandidaten) return { gevonden: [], teVeel: true }
  return { gevonden: [...groups.values()].flatMap(group => fromGroup(group, kandidaten)), teVeel: false }
}
