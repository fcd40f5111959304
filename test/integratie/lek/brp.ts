import { createSimulator, type Simulator } from '../../../simulatie/server/simulator.ts'
import type { Planter, Planting } from './planter.ts'

const waarde = (planter: Planter, veld: string) => planter.onder(veld).velden('code omschrijving')
const datum = (planter: Planter, veld: string) => ({
  type: 'Datum',
  ...planter.onder(veld).velden('datum@ langFormaat')
})
const gebeurtenis = (planter: Planter, veld: string) => ({
  datum: datum(planter.onder(veld), 'datum'),
  land: waarde(planter.onder(veld), 'land'),
  plaats: waarde(planter.onder(veld), 'plaats')
})

const naam =
  'voornamen voorvoegsel geslachtsnaam voorletters adellijkeTitelPredicaat.code adellijkeTitelPredicaat.soort'
const adres = `officieleStraatnaam korteStraatnaam huisnummer# huisletter huisnummertoevoeging postcode woonplaats
  locatiebeschrijving regel1 regel2 regel3`

const gerelateerde = (planter: Planter) => ({
  burgerservicenummer: planter.tekst('burgerservicenummer'),
  naam: planter.onder('naam').velden(naam),
  geboorte: gebeurtenis(planter, 'geboorte')
})

const kern = (planter: Planter) => ({
  ...planter.velden('leeftijd#'),
  opschortingBijhouding: {
    reden: waarde(planter, 'opschortingBijhouding.reden'),
    datum: datum(planter, 'opschortingBijhouding.datum')
  },
  rni: [
    { deelnemer: waarde(planter, 'rni.deelnemer'), ...planter.onder('rni').velden('omschrijvingVerdrag categorie') }
  ],
  verificatie: { datum: datum(planter, 'verificatie.datum'), ...planter.onder('verificatie').velden('omschrijving') },
  geslacht: waarde(planter, 'geslacht'),
  naam: {
    ...planter.onder('naam').velden(`${naam} volledigeNaam`),
    aanduidingNaamgebruik: waarde(planter, 'naam.aanduidingNaamgebruik')
  },
  geboorte: gebeurtenis(planter, 'geboorte'),
  overlijden: gebeurtenis(planter, 'overlijden')
})

const woonplek = (planter: Planter) => ({
  adressering: planter
    .onder('adressering')
    .velden('aanhef aanschrijfwijze.naam aanschrijfwijze.aanspreekvorm gebruikInLopendeTekst adresregel1 adresregel2'),
  verblijfplaats: {
    type: 'Adres',
    verblijfadres: {
      ...planter.onder('verblijfplaats.verblijfadres').velden(adres),
      aanduidingBijHuisnummer: waarde(planter, 'verblijfplaats.verblijfadres.aanduidingBijHuisnummer')
    },
    functieAdres: waarde(planter, 'verblijfplaats.functieAdres'),
    ...planter.onder('verblijfplaats').velden('adresseerbaarObjectIdentificatie nummeraanduidingIdentificatie'),
    datumVan: datum(planter, 'verblijfplaats.datumVan'),
    datumIngangGeldigheid: datum(planter, 'verblijfplaats.datumIngangGeldigheid')
  },
  gemeenteVanInschrijving: waarde(planter, 'gemeenteVanInschrijving'),
  datumInschrijvingInGemeente: datum(planter, 'datumInschrijvingInGemeente'),
  nationaliteiten: [
    {
      type: 'Nationaliteit',
      nationaliteit: waarde(planter, 'nationaliteiten.nationaliteit'),
      redenOpname: waarde(planter, 'nationaliteiten.redenOpname')
    }
  ]
})

const familie = (planter: Planter) => ({
  partners: [
    {
      ...gerelateerde(planter.onder('partners')),
      geslacht: waarde(planter, 'partners.geslacht'),
      soortVerbintenis: waarde(planter, 'partners.soortVerbintenis'),
      aangaanHuwelijkPartnerschap: gebeurtenis(planter, 'partners.aangaanHuwelijkPartnerschap')
    }
  ],
  gezag: [
    {
      type: 'EenhoofdigOuderlijkGezag',
      minderjarige: planter.onder('gezag.minderjarige').velden('burgerservicenummer naam.volledigeNaam leeftijd#'),
      ouder: planter.onder('gezag.ouders').velden('burgerservicenummer naam.volledigeNaam')
    }
  ],
  kinderen: [gerelateerde(planter.onder('kinderen'))],
  ouders: [{ ...gerelateerde(planter.onder('ouders')), ...planter.onder('ouders').velden('ouderAanduiding') }]
})

/** Fields that the BRP has and the contract does not. */
const onbekend = `anummer datumEersteInschrijvingGBA immigratie.landVanwaarIngeschreven naam.verkorteNaam
  verblijfstitel.aanduiding uitsluitingKiesrecht.einddatum verblijfplaats.adresKort naam.intern`

const merge = (a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown> => {
  const both = (key: string) => ({ ...(a[key] as object), ...(b[key] as object) })
  return {
    ...a,
    ...Object.fromEntries(Object.keys(b).map(key => [key, typeof b[key] === 'object' ? both(key) : b[key]]))
  }
}

export type NepBrp = Simulator & { readonly stand: { geheim: boolean } }

/** A BRP that gives everything that it has, whatever was asked. */
export const createNepBrp = ({ planterFor }: Planting): NepBrp => {
  const planter = planterFor('brp', 'persoon')
  const persoon = merge(
    { ...kern(planter), ...woonplek(planter), ...familie(planter) },
    planterFor('brp', 'onbekend').velden(onbekend)
  )
  const simulator = createSimulator('nep-brp')
  const stand = { geheim: false }
  simulator.server.post('/haalcentraal/api/brp/personen', request => {
    const {
      burgerservicenummer: [own]
    } = request.body as { burgerservicenummer: string[] }
    const geheim = stand.geheim && { geheimhoudingPersoonsgegevens: true }
    return { type: 'RaadpleegMetBurgerservicenummer', personen: [{ ...persoon, burgerservicenummer: own, ...geheim }] }
  })
  return { ...simulator, stand }
}
