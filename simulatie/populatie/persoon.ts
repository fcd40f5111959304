import type { BrpDatum, BrpPersoon, Nationaliteit } from './brp-persoon.ts'
import { addDays, leeftijdOp, toBrpDatum } from './datum.ts'
import { type Blok, toFamilie, toGeboorte, toGeslacht } from './familie.ts'
import { gemeente } from './gemeente.ts'
import { toGezag } from './gezag.ts'
import type { Lid } from './huishouden.ts'
import { drawKenmerken, type Kenmerken, type Wereld } from './kenmerken.ts'
import { nederland } from './landen.ts'
import { gebruikteAchternaam, type NaamgebruikCode, toAanspreking, toNaamgebruik } from './naamgebruik.ts'
import { toVolledigeNaam } from './namen.ts'
import { withOnderzoek } from './onderzoek.ts'
import { createToeval } from './toeval.ts'
import { toAdresregels, toGemeenteVanInschrijving, toVerblijfplaats } from './verblijfplaats.ts'

const nederlandse: Nationaliteit = {
  type: 'Nationaliteit',
  nationaliteit: { code: '0001', omschrijving: 'Nederlandse' },
  redenOpname: { code: '017', omschrijving: 'Wet op het Nederlanderschap, art.3, lid 1' }
}
const vreemdeReden = { code: '301', omschrijving: 'Vaststelling bezit vreemde nationaliteit' } as const

const toNationaliteit = ({ herkomst, isNederlander }: Kenmerken): Nationaliteit =>
  isNederlander || !herkomst
    ? nederlandse
    : { type: 'Nationaliteit', nationaliteit: herkomst.nationaliteit, redenOpname: vreemdeReden }

// Citizens of the Union vote for the European Parliament here once they have asked to.
const toKiesrecht = ({ herkomst, isNederlander }: Kenmerken): BrpPersoon =>
  herkomst?.isEu && !isNederlander
    ? { europeesKiesrecht: { aanduiding: { code: '2', omschrijving: 'persoon ontvangt oproep' } } }
    : {}

const toOverlijden = ({ overledenOp }: Kenmerken): BrpPersoon => {
  if (overledenOp === undefined) return {}
  const datum = toBrpDatum(overledenOp)
  return {
    overlijden: { datum, land: nederland, plaats: gemeente },
    opschortingBijhouding: { reden: { code: 'O', omschrijving: 'overlijden' }, datum }
  }
}

const toVertrek = ({ vertrokkenOp }: Kenmerken): BrpPersoon =>
  vertrokkenOp === undefined
    ? {}
    : {
        opschortingBijhouding: {
          reden: { code: 'E', omschrijving: 'emigratie' },
          datum: toBrpDatum(vertrokkenOp)
        }
      }

const toImmigratie = ({ herkomst }: Kenmerken, datum: BrpDatum): BrpPersoon =>
  herkomst === undefined
    ? {}
    : {
        immigratie: {
          datumVestigingInNederland: datum,
          landVanwaarIngeschreven: herkomst.land,
          indicatieVestigingVanuitBuitenland: true
        }
      }

const drawNaamgebruik = (lid: Lid, seed: number): NaamgebruikCode => {
  const toeval = createToeval(seed, 'naamgebruik', lid.index)
  if (lid.verbintenis === undefined || !toeval.chance(lid.geslacht === 'V' ? 40 : 6)) return 'E'
  return toeval.pick(['V', 'V', 'P', 'N'])
}

const toNaamEnAdressering = (lid: Lid, blok: Blok, { seed, kenmerken }: { seed: number; kenmerken: Kenmerken }) => {
  const code = drawNaamgebruik(lid, seed)
  const partner = lid.verbintenis && blok.get(lid.verbintenis.met)
  const achternaam = gebruikteAchternaam(lid.naam, partner?.naam, code)
  return {
    naam: { ...lid.naam, volledigeNaam: toVolledigeNaam(lid.naam), aanduidingNaamgebruik: toNaamgebruik(code) },
    adressering: { ...toAanspreking(lid.naam, achternaam, lid.geslacht), ...toAdresregels(lid, kenmerken) }
  }
}

// Ten digits, unique; not tested for the check digits of a real A-nummer.
const toANummer = (index: number): string => String(9_000_000_000 + index)

/** Since when someone lives where they live: within ten years, and not before birth. */
const drawDatumVan = (lid: Lid, { seed, peildatum }: Wereld): string => {
  const drawn = addDays(peildatum, -createToeval(seed, 'inschrijving', lid.adres).integer(800, 3_600))
  if (drawn < lid.geboortedatum) return lid.geboortedatum
  return drawn
}

/** The whole BRP answer for one resident. */
export const toPersoon = (lid: Lid, blok: Blok, wereld: Wereld): BrpPersoon => {
  const kenmerken = drawKenmerken(lid, wereld)
  const geboorte = toGeboorte(lid, wereld)
  const datumVan = drawDatumVan(lid, wereld)
  const leeftijd = kenmerken.overledenOp === undefined ? leeftijdOp(geboorte.datum, wereld.peildatum) : undefined
  const persoon: BrpPersoon = {
    aNummer: toANummer(lid.index),
    burgerservicenummer: lid.burgerservicenummer,
    datumEersteInschrijvingGBA: toBrpDatum(kenmerken.herkomst ? datumVan : lid.geboortedatum),
    ...(kenmerken.bijzonderheid === 'geheimhouding' && { geheimhoudingPersoonsgegevens: true }),
    geslacht: toGeslacht(lid.geslacht),
    ...(leeftijd !== undefined && { leeftijd }),
    ...toNaamEnAdressering(lid, blok, { seed: wereld.seed, kenmerken }),
    nationaliteiten: [{ ...toNationaliteit(kenmerken), datumIngangGeldigheid: toBrpDatum(lid.geboortedatum) }],
    ...toKiesrecht(kenmerken),
    geboorte,
    ...toOverlijden(kenmerken),
    ...toVertrek(kenmerken),
    verblijfplaats: toVerblijfplaats(lid, kenmerken, datumVan),
    ...toImmigratie(kenmerken, toBrpDatum(datumVan)),
    gemeenteVanInschrijving: toGemeenteVanInschrijving(kenmerken),
    datumInschrijvingInGemeente: toBrpDatum(kenmerken.vertrokkenOp ?? datumVan),
    ...(kenmerken.curatele && { indicatieCurateleRegister: true }),
    gezag: toGezag(lid, blok, wereld.peildatum),
    ...toFamilie(lid, blok, wereld)
  }
  if (kenmerken.onderzoek === undefined) return persoon
  return withOnderzoek(persoon, kenmerken.onderzoek, toBrpDatum(addDays(wereld.peildatum, -40)))
}
