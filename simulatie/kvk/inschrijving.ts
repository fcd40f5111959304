import { addDays } from '../populatie/datum.ts'
import { gemeente } from '../populatie/gemeente.ts'
import { createToeval, type Toeval } from '../populatie/toeval.ts'
import type { Bedrijf, Populatie } from '../populatie/types.ts'
import { type Bezoekadres, type Correspondentieadres, toBedrijfsadres, toWoonadres } from './adres.ts'
import { nevenactiviteit, type Sbi, toHoofdactiviteit } from './sbi.ts'

/** Dates as the KVK writes them: `YYYYMMDD`, with `00` for what is not known. */
type Registratie = { readonly datumAanvang: string; readonly formeleRegistratiedatum: string }

export type VestigingInschrijving = Registratie & {
  readonly vestigingsnummer: string
  readonly isHoofdvestiging: boolean
  readonly isCommercieel: boolean
  /** In the order in which they were registered. */
  readonly handelsnamen: readonly string[]
  readonly voltijd: number
  readonly deeltijd: number
  readonly bezoekadres: Bezoekadres
  readonly correspondentieadres?: Correspondentieadres
  readonly website?: string
}

/** What the Handelsregister knows of a company besides its numbers, name and rechtsvorm. */
export type Inschrijving = Registratie & {
  readonly bedrijf: Bedrijf
  /** Set when it was struck off. */
  readonly datumEinde?: string
  readonly statutaireNaam?: string
  readonly uitgebreideRechtsvorm: string
  readonly nonMailing: boolean
  /** The first is the hoofdactiviteit. */
  readonly activiteiten: readonly Sbi[]
  readonly vestigingen: readonly VestigingInschrijving[]
  /** Of a company without vestiging. */
  readonly adres: Bezoekadres
}

const uitgebreid: Readonly<Record<string, string>> = {
  'Besloten Vennootschap': 'Besloten Vennootschap met gewone structuur'
}
const zonderStatuten = ['Eenmanszaak', 'Vennootschap onder firma']

const compact = (date: string): string => date.replaceAll('-', '')

// Of old companies the Handelsregister does not always know month or day.
const drawRegistratie = (toeval: Toeval, peildatum: string): Registratie => {
  const begin = addDays(peildatum, -toeval.integer(300, 12_000))
  const day = compact(begin)
  const datumAanvang = toeval.pick([day, day, day, day, `${day.slice(0, 6)}00`, `${day.slice(0, 4)}0000`])
  return { datumAanvang, formeleRegistratiedatum: compact(addDays(begin, toeval.integer(0, 60))) }
}

const drawCorrespondentieadres = (toeval: Toeval): Correspondentieadres | undefined => {
  if (toeval.chance(5)) {
    return { straatHuisnummer: 'Voorbeeldstraat 1', postcodeWoonplaats: '0000 Voorbeeld', land: 'België' }
  }
  return toeval.chance(25)
    ? { postbusnummer: toeval.integer(1, 9_999), postcode: '9900QZ', plaats: gemeente.omschrijving }
    : undefined
}

const toVestiging = (populatie: Populatie, bedrijf: Bedrijf, volgnummer: number): VestigingInschrijving | undefined => {
  const vestiging = bedrijf.vestigingen[volgnummer]
  if (!vestiging) return undefined
  const { seed, peildatum } = populatie
  const toeval = createToeval(seed, 'kvk-vestiging', bedrijf.index, volgnummer)
  const atHome = bedrijf.rechtsvorm === 'Eenmanszaak' && vestiging.isHoofdvestiging
  const correspondentieadres = drawCorrespondentieadres(toeval)
  return {
    ...drawRegistratie(toeval, peildatum),
    vestigingsnummer: vestiging.vestigingsnummer,
    isHoofdvestiging: vestiging.isHoofdvestiging,
    isCommercieel: bedrijf.rechtsvorm !== 'Stichting',
    handelsnamen: [vestiging.handelsnaam, ...(toeval.chance(25) ? [`${vestiging.handelsnaam} Online`] : [])],
    voltijd: bedrijf.rechtsvorm === 'Eenmanszaak' ? 1 : toeval.integer(1, 40),
    deeltijd: toeval.integer(0, 3),
    bezoekadres:
      (atHome ? toWoonadres(populatie, bedrijf) : undefined) ?? toBedrijfsadres(bedrijf.index, volgnummer, seed),
    ...(correspondentieadres && { correspondentieadres }),
    ...(toeval.chance(30) && { website: `bedrijf${bedrijf.index}.example.nl` })
  }
}

/** Nobody of the cast: those are in business. */
const isStruckOff = ({ index }: Bedrijf): boolean => index % 29 === 7

/** The inschrijving of a company, computed when asked for. */
export const toInschrijving = (populatie: Populatie, bedrijf: Bedrijf): Inschrijving => {
  const { seed, peildatum } = populatie
  const { index, naam, rechtsvorm } = bedrijf
  const toeval = createToeval(seed, 'kvk', index)
  return {
    bedrijf,
    ...drawRegistratie(toeval, peildatum),
    ...(isStruckOff(bedrijf) && { datumEinde: compact(addDays(peildatum, -toeval.integer(1, 290))) }),
    ...(!zonderStatuten.includes(rechtsvorm) && { statutaireNaam: naam }),
    uitgebreideRechtsvorm: uitgebreid[rechtsvorm] ?? rechtsvorm,
    nonMailing: toeval.chance(50),
    activiteiten: [toHoofdactiviteit(naam), ...(toeval.chance(30) ? [nevenactiviteit] : [])],
    vestigingen: bedrijf.vestigingen.flatMap((_, volgnummer) => toVestiging(populatie, bedrijf, volgnummer) ?? []),
    adres: toBedrijfsadres(index, 0, seed)
  }
}
