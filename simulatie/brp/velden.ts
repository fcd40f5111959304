/**
 * What can be asked of a person with `fields`. A date or table value is an atom: whatever is asked of it,
 * also what does not exist, gives the whole. Lists have no index in a path, so they read as the group they hold.
 */
export type Veld = 'waarde' | 'atoom' | Groep
export type Groep = { readonly [naam: string]: Veld }

const naam = {
  voornamen: 'waarde',
  adellijkeTitelPredicaat: 'atoom',
  voorvoegsel: 'waarde',
  geslachtsnaam: 'waarde',
  voorletters: 'waarde'
} as const satisfies Groep
const naamPersoonBeperkt = { ...naam, volledigeNaam: 'waarde' } as const satisfies Groep

const gebeurtenis = { datum: 'atoom', land: 'atoom', plaats: 'atoom' } as const satisfies Groep
const gerelateerde = { burgerservicenummer: 'waarde', naam, geboorte: gebeurtenis } as const satisfies Groep

const adresregelsBinnenland = { adresregel1: 'waarde', adresregel2: 'waarde' } as const satisfies Groep
const adresregels = { ...adresregelsBinnenland, adresregel3: 'waarde', land: 'atoom' } as const satisfies Groep
const aanspreking = {
  aanhef: 'waarde',
  aanschrijfwijze: { naam: 'waarde', aanspreekvorm: 'waarde' },
  gebruikInLopendeTekst: 'waarde'
} as const satisfies Groep

const verblijfadresBinnenland = {
  officieleStraatnaam: 'waarde',
  korteStraatnaam: 'waarde',
  huisnummer: 'waarde',
  huisletter: 'waarde',
  huisnummertoevoeging: 'waarde',
  aanduidingBijHuisnummer: 'atoom',
  postcode: 'waarde',
  woonplaats: 'waarde',
  locatiebeschrijving: 'waarde'
} as const satisfies Groep
const verblijfplaatsBinnenland = {
  type: 'waarde',
  datumVan: 'atoom',
  datumIngangGeldigheid: 'atoom',
  functieAdres: 'atoom',
  adresseerbaarObjectIdentificatie: 'waarde',
  nummeraanduidingIdentificatie: 'waarde',
  verblijfadres: verblijfadresBinnenland
} as const satisfies Groep

/** Members of `Persoon` (Raadpleeg), but for those that come unasked. */
export const persoon: Groep = {
  aNummer: 'waarde',
  burgerservicenummer: 'waarde',
  datumEersteInschrijvingGBA: 'atoom',
  geslacht: 'atoom',
  uitsluitingKiesrecht: { uitgeslotenVanKiesrecht: 'waarde', einddatum: 'atoom' },
  europeesKiesrecht: { aanduiding: 'atoom', einddatumUitsluiting: 'atoom' },
  leeftijd: 'waarde',
  naam: { ...naamPersoonBeperkt, aanduidingNaamgebruik: 'atoom' },
  nationaliteiten: { type: 'waarde', nationaliteit: 'atoom', redenOpname: 'atoom', datumIngangGeldigheid: 'atoom' },
  geboorte: gebeurtenis,
  overlijden: gebeurtenis,
  verblijfplaats: {
    ...verblijfplaatsBinnenland,
    verblijfadres: { ...verblijfadresBinnenland, regel1: 'waarde', regel2: 'waarde', regel3: 'waarde', land: 'atoom' }
  },
  immigratie: {
    datumVestigingInNederland: 'atoom',
    landVanwaarIngeschreven: 'atoom',
    vanuitVerblijfplaatsOnbekend: 'waarde',
    indicatieVestigingVanuitBuitenland: 'waarde'
  },
  gemeenteVanInschrijving: 'atoom',
  datumInschrijvingInGemeente: 'atoom',
  adressering: { ...adresregels, ...aanspreking },
  indicatieCurateleRegister: 'waarde',
  indicatieGezagMinderjarige: 'atoom',
  gezag: 'waarde',
  verblijfstitel: { aanduiding: 'atoom', datumIngang: 'atoom', datumEinde: 'atoom' },
  kinderen: gerelateerde,
  ouders: {
    ...gerelateerde,
    ouderAanduiding: 'waarde',
    geslacht: 'atoom',
    datumIngangFamilierechtelijkeBetrekking: 'atoom'
  },
  partners: {
    ...gerelateerde,
    geslacht: 'atoom',
    soortVerbintenis: 'atoom',
    aangaanHuwelijkPartnerschap: gebeurtenis,
    ontbindingHuwelijkPartnerschap: { datum: 'atoom' }
  }
}

/** Members of `PersoonBeperkt` (searches). */
export const persoonBeperkt: Groep = {
  burgerservicenummer: 'waarde',
  geslacht: 'atoom',
  leeftijd: 'waarde',
  naam: naamPersoonBeperkt,
  geboorte: { datum: 'atoom' },
  adressering: adresregels
}

/** Members of `GezagPersoonBeperkt` (search by adresseerbaar object). */
export const gezagPersoonBeperkt: Groep = { ...persoonBeperkt, gezag: 'waarde' }

/** Groups under another name, for who may not see addresses abroad: absent unless the person lives in the country. */
export const aliassen = {
  verblijfplaatsBinnenland: { doel: 'verblijfplaats', velden: verblijfplaatsBinnenland },
  adresseringBinnenland: { doel: 'adressering', velden: { ...adresregelsBinnenland, ...aanspreking } }
} as const satisfies { readonly [alias: string]: { readonly doel: string; readonly velden: Groep } }
