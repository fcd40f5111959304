import type { Adressering, BrpPersoon, Verblijfplaats, Waardetabel } from './brp-persoon.ts'
import { toBrpDatum } from './datum.ts'
import { type Adres, adresAt, gemeente } from './gemeente.ts'
import type { Lid } from './huishouden.ts'
import type { Kenmerken } from './kenmerken.ts'

const woonadres = { code: 'W', omschrijving: 'woonadres' } as const satisfies Waardetabel
const briefadres = { code: 'B', omschrijving: 'briefadres' } as const satisfies Waardetabel
const buitenland = { code: '5010', omschrijving: 'België' } as const satisfies Waardetabel

const toAdres = (adres: Adres, functieAdres: Waardetabel, datumVan: string): Verblijfplaats => {
  const { adresseerbaarObjectIdentificatie, nummeraanduidingIdentificatie, ...verblijfadres } = adres
  return {
    type: 'Adres',
    verblijfadres,
    functieAdres,
    adresseerbaarObjectIdentificatie,
    nummeraanduidingIdentificatie,
    datumVan: toBrpDatum(datumVan),
    datumIngangGeldigheid: toBrpDatum(datumVan)
  }
}

const buitenlandsAdres = (lid: Lid) => ({
  regel1: `Voorbeeldlei ${1 + (lid.index % 300)}`,
  regel2: '9999 Voorbeeldgem',
  land: buitenland
})

const locatiebeschrijving = (lid: Lid): string => `Woonboot ligplaats ${1 + (lid.index % 900)}`

export const toVerblijfplaats = (lid: Lid, kenmerken: Kenmerken, datumVan: string): Verblijfplaats => {
  const { vertrokkenOp, woonvorm } = kenmerken
  if (vertrokkenOp !== undefined) {
    return {
      type: 'VerblijfplaatsBuitenland',
      verblijfadres: buitenlandsAdres(lid),
      datumVan: toBrpDatum(vertrokkenOp)
    }
  }
  if (woonvorm === 'onbekend') return { type: 'VerblijfplaatsOnbekend', datumVan: toBrpDatum(datumVan) }
  if (woonvorm === 'locatie') {
    return {
      type: 'Locatie',
      verblijfadres: { locatiebeschrijving: locatiebeschrijving(lid) },
      functieAdres: woonadres,
      datumVan: toBrpDatum(datumVan)
    }
  }
  return toAdres(adresAt(lid.adres), woonvorm === 'briefadres' ? briefadres : woonadres, datumVan)
}

/** The address as lines on an envelope: `1234 AB  WOONPLAATS` with two spaces, as the BRP writes it. */
export const toAdresregels = (lid: Lid, kenmerken: Kenmerken): Adressering => {
  if (kenmerken.vertrokkenOp !== undefined) {
    const { regel1, regel2, land } = buitenlandsAdres(lid)
    return { adresregel1: regel1, adresregel2: regel2, land }
  }
  if (kenmerken.woonvorm === 'onbekend') return {}
  if (kenmerken.woonvorm === 'locatie') {
    return { adresregel1: locatiebeschrijving(lid), adresregel2: gemeente.omschrijving.toUpperCase() }
  }
  const { officieleStraatnaam, huisnummer, postcode, woonplaats } = adresAt(lid.adres)
  return {
    adresregel1: `${officieleStraatnaam} ${huisnummer}`,
    adresregel2: `${postcode.slice(0, 4)} ${postcode.slice(4)}  ${woonplaats.toUpperCase()}`
  }
}

/** Who left the country is registered with the RNI, under code 1999. */
export const toGemeenteVanInschrijving = ({
  vertrokkenOp
}: Kenmerken): NonNullable<BrpPersoon['gemeenteVanInschrijving']> =>
  vertrokkenOp === undefined ? gemeente : { code: '1999', omschrijving: 'Registratie Niet Ingezetenen (RNI)' }
