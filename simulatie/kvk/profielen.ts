import { toBezoekadresBody, toCorrespondentieadresBody, toJaNee, toVolledigAdres } from './adres.ts'
import type { Inschrijving, VestigingInschrijving } from './inschrijving.ts'

type Body = Readonly<Record<string, unknown>>

const toLinks = (links: Readonly<Record<string, string>>) => ({
  _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }]))
})

export const toBasisprofielUrl = (base: string, { bedrijf }: Inschrijving): string =>
  `${base}/v1/basisprofielen/${bedrijf.kvkNummer}`
export const toVestigingsprofielUrl = (base: string, { vestigingsnummer }: VestigingInschrijving): string =>
  `${base}/v1/vestigingsprofielen/${vestigingsnummer}`

const numbered = (namen: readonly string[]) => namen.map((naam, volgorde) => ({ naam, volgorde }))

const toActiviteiten = ({ activiteiten }: Inschrijving) =>
  activiteiten.map((activiteit, i) => ({ ...activiteit, indHoofdactiviteit: toJaNee(i === 0) }))

const toAdressen = ({ bezoekadres, correspondentieadres }: VestigingInschrijving) => [
  ...(correspondentieadres ? [toCorrespondentieadresBody(correspondentieadres)] : []),
  toBezoekadresBody(bezoekadres)
]

const totaal = ({ voltijd, deeltijd }: VestigingInschrijving): number => voltijd + deeltijd

/** The eigenaar has an address only where there is no vestiging that has one, and a natural person no RSIN. */
export const toEigenaar = (inschrijving: Inschrijving, base: string): Body => {
  const { bedrijf, vestigingen, uitgebreideRechtsvorm, adres } = inschrijving
  const basisprofiel = toBasisprofielUrl(base, inschrijving)
  return {
    ...(bedrijf.rsin !== undefined && { rsin: bedrijf.rsin }),
    rechtsvorm: bedrijf.rechtsvorm,
    uitgebreideRechtsvorm,
    ...(vestigingen.length === 0 && { adressen: [toBezoekadresBody(adres)] }),
    ...toLinks({ self: `${basisprofiel}/eigenaar`, basisprofiel })
  }
}

const toNummers = ({ bedrijf, statutaireNaam }: Inschrijving, vestiging: VestigingInschrijving) => ({
  vestigingsnummer: vestiging.vestigingsnummer,
  kvkNummer: bedrijf.kvkNummer,
  ...(bedrijf.rsin !== undefined && { rsin: bedrijf.rsin }),
  formeleRegistratiedatum: vestiging.formeleRegistratiedatum,
  materieleRegistratie: { datumAanvang: vestiging.datumAanvang },
  ...(statutaireNaam !== undefined && { statutaireNaam }),
  eersteHandelsnaam: vestiging.handelsnamen[0],
  indHoofdvestiging: toJaNee(vestiging.isHoofdvestiging),
  indCommercieleVestiging: toJaNee(vestiging.isCommercieel),
  totaalWerkzamePersonen: totaal(vestiging)
})

export const toHoofdvestiging = (inschrijving: Inschrijving, base: string): Body | undefined => {
  const vestiging = inschrijving.vestigingen.find(({ isHoofdvestiging }) => isHoofdvestiging)
  if (!vestiging) return undefined
  const basisprofiel = toBasisprofielUrl(base, inschrijving)
  return {
    ...toNummers(inschrijving, vestiging),
    adressen: toAdressen(vestiging),
    ...toLinks({
      self: `${basisprofiel}/hoofdvestiging`,
      vestigingen: `${basisprofiel}/vestigingen`,
      basisprofiel,
      vestigingsprofiel: toVestigingsprofielUrl(base, vestiging)
    })
  }
}

export const toBasisprofiel = (inschrijving: Inschrijving, base: string): Body => {
  const { bedrijf, vestigingen, datumAanvang, datumEinde, statutaireNaam } = inschrijving
  const self = toBasisprofielUrl(base, inschrijving)
  const hoofdvestiging = toHoofdvestiging(inschrijving, base)
  return {
    kvkNummer: bedrijf.kvkNummer,
    indNonMailing: toJaNee(inschrijving.nonMailing),
    naam: bedrijf.naam,
    formeleRegistratiedatum: inschrijving.formeleRegistratiedatum,
    materieleRegistratie: { datumAanvang, ...(datumEinde !== undefined && { datumEinde }) },
    ...(hoofdvestiging && { totaalWerkzamePersonen: vestigingen.reduce((sum, one) => sum + totaal(one), 0) }),
    ...(statutaireNaam !== undefined && { statutaireNaam }),
    ...(hoofdvestiging && { handelsnamen: numbered(vestigingen.flatMap(({ handelsnamen }) => handelsnamen)) }),
    sbiActiviteiten: toActiviteiten(inschrijving),
    _embedded: { eigenaar: toEigenaar(inschrijving, base), ...(hoofdvestiging && { hoofdvestiging }) },
    ...toLinks({ self, ...(hoofdvestiging && { vestigingen: `${self}/vestigingen` }) })
  }
}

export const toVestigingenlijst = (inschrijving: Inschrijving, base: string): Body => {
  const { bedrijf, vestigingen } = inschrijving
  const { kvkNummer } = bedrijf
  const basisprofiel = toBasisprofielUrl(base, inschrijving)
  const commercieel = vestigingen.filter(({ isCommercieel }) => isCommercieel).length
  return {
    kvkNummer,
    aantalCommercieleVestigingen: commercieel,
    aantalNietCommercieleVestigingen: vestigingen.length - commercieel,
    totaalAantalVestigingen: vestigingen.length,
    vestigingen: vestigingen.map(vestiging => ({
      vestigingsnummer: vestiging.vestigingsnummer,
      kvkNummer,
      eersteHandelsnaam: vestiging.handelsnamen[0],
      indHoofdvestiging: toJaNee(vestiging.isHoofdvestiging),
      indAdresAfgeschermd: toJaNee(vestiging.bezoekadres.isAfgeschermd),
      indCommercieleVestiging: toJaNee(vestiging.isCommercieel),
      volledigAdres: toVolledigAdres(vestiging.bezoekadres),
      ...toLinks({ basisprofiel, vestigingsprofiel: toVestigingsprofielUrl(base, vestiging) })
    })),
    ...toLinks({ self: `${basisprofiel}/vestigingen`, basisprofiel })
  }
}

export const toVestigingsprofiel = (
  inschrijving: Inschrijving,
  vestiging: VestigingInschrijving,
  base: string
): Body => ({
  ...toNummers(inschrijving, vestiging),
  indNonMailing: toJaNee(inschrijving.nonMailing),
  voltijdWerkzamePersonen: vestiging.voltijd,
  deeltijdWerkzamePersonen: vestiging.deeltijd,
  handelsnamen: numbered(vestiging.handelsnamen),
  adressen: toAdressen(vestiging),
  ...(vestiging.website !== undefined && { websites: [vestiging.website] }),
  sbiActiviteiten: toActiviteiten(inschrijving),
  ...toLinks({ self: toVestigingsprofielUrl(base, vestiging), basisprofiel: toBasisprofielUrl(base, inschrijving) })
})
