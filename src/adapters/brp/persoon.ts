import { z } from 'zod'
import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'

// Types, table values and patterns grow and bend (53 of the 407 official test persons break the published patterns):
// only structure is checked, and what the document does not name is left unread.
const tekst = z.string().exactOptional()
const getal = z.number().int().exactOptional()
const vlag = z.boolean().exactOptional()

const waarde = z.object({ code: tekst, omschrijving: tekst }).exactOptional()
const datum = z
  .object({ type: tekst, langFormaat: tekst, datum: tekst, jaar: getal, maand: getal, onbekend: vlag })
  .exactOptional()
const inOnderzoek = z.record(z.string(), z.unknown()).exactOptional()

const naamGerelateerde = {
  voornamen: tekst,
  adellijkeTitelPredicaat: z.object({ code: tekst, omschrijving: tekst, soort: tekst }).exactOptional(),
  voorvoegsel: tekst,
  geslachtsnaam: tekst,
  voorletters: tekst,
  inOnderzoek
}
const gebeurtenis = z.object({ datum, land: waarde, plaats: waarde, inOnderzoek }).exactOptional()
const gerelateerde = {
  burgerservicenummer: tekst,
  naam: z.object(naamGerelateerde).exactOptional(),
  geboorte: gebeurtenis,
  inOnderzoek
}

const adressering = z.object({
  aanhef: tekst,
  aanschrijfwijze: z.object({ naam: tekst, aanspreekvorm: tekst }).exactOptional(),
  gebruikInLopendeTekst: tekst,
  adresregel1: tekst,
  adresregel2: tekst,
  adresregel3: tekst,
  land: waarde,
  indicatieVastgesteldVerblijftNietOpAdres: vlag,
  inOnderzoek
})

const verblijfadres = z.object({
  officieleStraatnaam: tekst,
  korteStraatnaam: tekst,
  huisnummer: getal,
  huisletter: tekst,
  huisnummertoevoeging: tekst,
  aanduidingBijHuisnummer: waarde,
  postcode: tekst,
  woonplaats: tekst,
  locatiebeschrijving: tekst,
  regel1: tekst,
  regel2: tekst,
  regel3: tekst,
  land: waarde,
  inOnderzoek
})

const verblijfplaats = z.object({
  type: tekst,
  verblijfadres: verblijfadres.exactOptional(),
  functieAdres: waarde,
  adresseerbaarObjectIdentificatie: tekst,
  nummeraanduidingIdentificatie: tekst,
  datumVan: datum,
  datumIngangGeldigheid: datum,
  indicatieVastgesteldVerblijftNietOpAdres: vlag,
  inOnderzoek
})

const nationaliteit = z.object({
  type: tekst,
  nationaliteit: waarde,
  redenOpname: waarde,
  datumIngangGeldigheid: datum,
  inOnderzoek
})

const partner = z.object({
  ...gerelateerde,
  geslacht: waarde,
  soortVerbintenis: waarde,
  aangaanHuwelijkPartnerschap: gebeurtenis,
  ontbindingHuwelijkPartnerschap: z.object({ datum, inOnderzoek }).exactOptional()
})

const ouder = z.object({
  ...gerelateerde,
  geslacht: waarde,
  ouderAanduiding: tekst,
  datumIngangFamilierechtelijkeBetrekking: datum
})

const naamVolledig = z.object({ volledigeNaam: tekst }).exactOptional()
const gezagOuder = z.object({ burgerservicenummer: tekst, naam: naamVolledig })
const derde = z.object({ type: tekst, burgerservicenummer: tekst, naam: naamVolledig })

const gezagsrelatie = z.object({
  type: tekst,
  minderjarige: z.object({ burgerservicenummer: tekst, naam: naamVolledig, leeftijd: getal }).exactOptional(),
  ouders: z.array(gezagOuder).exactOptional(),
  ouder: gezagOuder.exactOptional(),
  derden: z.array(derde).exactOptional(),
  derde: derde.exactOptional(),
  toelichting: tekst,
  inOnderzoek: vlag
})

const persoon = z.object({
  burgerservicenummer: tekst,
  geheimhoudingPersoonsgegevens: vlag,
  inOnderzoek,
  opschortingBijhouding: z.object({ reden: waarde, datum }).exactOptional(),
  rni: z.array(z.object({ deelnemer: waarde, omschrijvingVerdrag: tekst, categorie: tekst })).exactOptional(),
  verificatie: z.object({ datum, omschrijving: tekst }).exactOptional(),
  leeftijd: getal,
  geslacht: waarde,
  naam: z.object({ ...naamGerelateerde, volledigeNaam: tekst, aanduidingNaamgebruik: waarde }).exactOptional(),
  geboorte: gebeurtenis,
  overlijden: gebeurtenis,
  adressering: adressering.exactOptional(),
  verblijfplaats: verblijfplaats.exactOptional(),
  gemeenteVanInschrijving: waarde,
  datumInschrijvingInGemeente: datum,
  nationaliteiten: z.array(nationaliteit).exactOptional(),
  indicatieCurateleRegister: vlag,
  gezag: z.array(gezagsrelatie).exactOptional(),
  partners: z.array(partner).exactOptional(),
  kinderen: z.array(z.object(gerelateerde)).exactOptional(),
  ouders: z.array(ouder).exactOptional()
})

/** Reads an answer of `POST /personen`. */
export const personenAntwoord: z.ZodType<components['schemas']['PersonenAntwoord']> = z.object({
  personen: z.array(persoon)
})
