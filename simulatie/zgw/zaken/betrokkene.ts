import type { Bedrijf, Inwoner } from '../../populatie/types.ts'
import type { KvkConventie } from '../dialect.ts'
import {
  type Identificatie,
  type Nummers,
  toOndernemingIdentificatie,
  toPersoonIdentificatie,
  toVestigingIdentificatie
} from './rol-identificatie.ts'
import type { Deelname, Zaak } from './zaak.ts'

export const betrokkeneTypen = [
  'natuurlijk_persoon',
  'niet_natuurlijk_persoon',
  'vestiging',
  'organisatorische_eenheid',
  'medewerker'
] as const
export type BetrokkeneType = (typeof betrokkeneTypen)[number]

export type Betrokkene = { readonly betrokkeneType: BetrokkeneType; readonly identificatie: Identificatie }

export const toPersoon = (inwoner: Inwoner): Betrokkene => ({
  betrokkeneType: 'natuurlijk_persoon',
  identificatie: toPersoonIdentificatie(inwoner)
})

const withVestiging = ({ vorm, vestiging }: Deelname): string =>
  vorm === 'ondernemingMetVestiging' && vestiging ? vestiging.vestigingsnummer : ''

// Which numbers stand in a nietNatuurlijkPersoon; the conventions on a vestiging come here for who has none.
const toNummers = (conventie: KvkConventie, { kvkNummer, rsin = '' }: Bedrijf, deelname: Deelname): Nummers => {
  if (conventie === 'innNnpId-kvk') return { innNnpId: kvkNummer }
  if (conventie === 'annIdentificatie-kvk') return { annIdentificatie: kvkNummer }
  if (conventie === 'kvkNummer') return { kvkNummer, vestigingsNummer: withVestiging(deelname) }
  if (conventie === 'openZaak') return { innNnpId: rsin, kvkNummer, vestigingsNummer: withVestiging(deelname) }
  return { innNnpId: rsin }
}

const isOnVestiging = (conventie: KvkConventie, { vorm }: Deelname): boolean =>
  conventie === 'vestigingsNummer' ||
  conventie === 'vestiging-kvkNummer' ||
  (conventie === 'openZaak' && vorm === 'vestiging')

const toBedrijf = (bedrijf: Bedrijf, { number, deelname, dialect: { kvk, experimental } }: Zaak): Betrokkene => {
  const conventie = kvk[number % kvk.length] ?? 'openZaak'
  const { vestiging } = deelname
  if (vestiging && isOnVestiging(conventie, deelname)) {
    const kvkNummer = conventie === 'vestigingsNummer' ? '' : bedrijf.kvkNummer
    return { betrokkeneType: 'vestiging', identificatie: toVestigingIdentificatie(vestiging, kvkNummer) }
  }
  const nummers = toNummers(conventie, bedrijf, deelname)
  return {
    betrokkeneType: 'niet_natuurlijk_persoon',
    identificatie: toOndernemingIdentificatie(bedrijf, nummers, experimental)
  }
}

/** The klant of the zaak, with the numbers of a company where the dialect keeps them. */
export const toKlant = (zaak: Zaak): Betrokkene =>
  zaak.klant.isBedrijf ? toBedrijf(zaak.klant, zaak) : toPersoon(zaak.klant)
