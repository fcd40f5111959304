import type { Klant } from '../../klantbeeld/klant.ts'
import type { ZaakZoek, ZgwRol } from './zaak-schema.ts'

type Nummers = NonNullable<ZgwRol['betrokkeneIdentificatie']>

/** How a klant stands in a rol: what to search on, and what to find again in the answer. */
export type Herkenning = {
  readonly filter: Partial<ZaakZoek>
  /** The rol carries the number searched on, as the right kind of betrokkene. */
  readonly isFound: (rol: ZgwRol) => boolean
  /** And is the klant's today (`YYYY-MM-DD`). */
  readonly isOwn: (rol: ZgwRol, vandaag: string) => boolean
}

// A medewerker may have the digits of a BSN as identificatie (seen in a recorded answer): the type counts as well.
const find =
  (betrokkeneType: string, key: keyof Nummers, nummer: string) =>
  (rol: ZgwRol): boolean =>
    rol.betrokkeneType === betrokkeneType && rol.betrokkeneIdentificatie?.[key] === nummer

const isValid = ({ beginGeldigheid, eindeGeldigheid }: ZgwRol, vandaag: string): boolean =>
  (!beginGeldigheid || beginGeldigheid <= vandaag) && (!eindeGeldigheid || eindeGeldigheid >= vandaag)

const recognise = (
  filter: Partial<ZaakZoek>,
  isFound: Herkenning['isFound'],
  mayBeOwn: (rol: ZgwRol) => boolean = () => true
): Herkenning => ({
  filter,
  isFound,
  isOwn: (rol, vandaag) => isFound(rol) && mayBeOwn(rol) && isValid(rol, vandaag)
})

// Vestigingsnummers move with takeovers: a rol that names another company is not of this one.
const isOfBedrijf = (kvkNummer: string | undefined) => (rol: ZgwRol) => {
  const found = rol.betrokkeneIdentificatie?.kvkNummer
  return kvkNummer === undefined || !found || found === kvkNummer
}

export const toHerkenning = (klant: Klant): Herkenning => {
  if (klant.soort === 'natuurlijkPersoon') {
    const bsn = klant.burgerservicenummer
    return recognise(
      { rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn: bsn },
      find('natuurlijk_persoon', 'inpBsn', bsn)
    )
  }
  if (klant.soort === 'vestiging') {
    const { vestigingsnummer, kvkNummer } = klant
    return recognise(
      { rol__betrokkeneIdentificatie__vestiging__vestigingsNummer: vestigingsnummer },
      find('vestiging', 'vestigingsNummer', vestigingsnummer),
      isOfBedrijf(kvkNummer)
    )
  }
  if ('rsin' in klant) {
    return recognise(
      { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__innNnpId: klant.rsin },
      find('niet_natuurlijk_persoon', 'innNnpId', klant.rsin)
    )
  }
  return recognise(
    { rol__betrokkeneIdentificatie__nietNatuurlijkPersoon__kvkNummer: klant.kvkNummer },
    find('niet_natuurlijk_persoon', 'kvkNummer', klant.kvkNummer)
  )
}
