import type { Klant, Nummers } from '../../klantbeeld/klant.ts'
import type { Conventie } from './conventies.ts'
import type { ZgwRol } from './zaak-schema.ts'

/** One number by which a klant may stand in a rol. */
export type Herkenning = { readonly conventie: Conventie; readonly nummer: string }

/** Whose zaken: by which numbers, and which company it is. */
export type Gezocht = {
  readonly herkenningen: readonly Herkenning[]
  readonly kvkNummer?: string
}

const numberOf = (klant: Klant, { nummer }: Conventie, nummers: Nummers): string | undefined => {
  if (klant.soort === 'natuurlijkPersoon') return klant.burgerservicenummer
  if (klant.soort === 'vestiging') return klant.vestigingsnummer
  const known = { ...nummers, ...klant }
  return nummer === 'rsin' ? known.rsin : known.kvkNummer
}

/** A vestiging is sought by its own number only: never by that of its company, which may have more vestigingen. */
export const toGezocht = (klant: Klant, nummers: Nummers, conventies: readonly Conventie[]): Gezocht => {
  const kvkNummer = 'kvkNummer' in klant ? klant.kvkNummer : nummers.kvkNummer
  return {
    herkenningen: conventies
      .filter(({ klantsoort }) => klantsoort === klant.soort)
      .flatMap(conventie => {
        const nummer = numberOf(klant, conventie, nummers)
        return nummer === undefined ? [] : { conventie, nummer }
      }),
    ...(kvkNummer !== undefined && klant.soort !== 'natuurlijkPersoon' && { kvkNummer })
  }
}

/**
 * The rol carries the number that was searched on, as the right kind of betrokkene: a medewerker may have the digits of
 * a BSN as identificatie (seen in a recorded answer).
 */
export const isFound =
  ({ conventie: { betrokkeneType, veld }, nummer }: Herkenning) =>
  (rol: ZgwRol): boolean =>
    rol.betrokkeneType === betrokkeneType && rol.betrokkeneIdentificatie?.[veld] === nummer

const isValid = ({ beginGeldigheid, eindeGeldigheid }: ZgwRol, vandaag: string): boolean =>
  (!beginGeldigheid || beginGeldigheid <= vandaag) && (!eindeGeldigheid || eindeGeldigheid >= vandaag)

const isOfOther = ({ betrokkeneIdentificatie }: ZgwRol, kvkNummer: string | undefined): boolean => {
  const found = betrokkeneIdentificatie?.kvkNummer
  return kvkNummer !== undefined && Boolean(found) && found !== kvkNummer
}

/** The rol is the klant's today (`YYYY-MM-DD`). */
export const isOwn = (rol: ZgwRol, { herkenningen, kvkNummer }: Gezocht, vandaag: string): boolean =>
  herkenningen.some(herkenning => isFound(herkenning)(rol)) && !isOfOther(rol, kvkNummer) && isValid(rol, vandaag)

/** Of a rol that is the klant's own: whether what the source keeps proves it. */
export const isCertain = (rol: ZgwRol, { herkenningen, kvkNummer }: Gezocht): boolean =>
  herkenningen
    .filter(herkenning => isFound(herkenning)(rol))
    .some(
      ({ conventie }) =>
        conventie.certain === 'always' ||
        (kvkNummer !== undefined && rol.betrokkeneIdentificatie?.kvkNummer === kvkNummer)
    )
