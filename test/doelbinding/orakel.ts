import type { Actor } from '../../src/klantbeeld/actor.ts'
import type { Klant } from '../../src/klantbeeld/klant.ts'
import type { Bericht, Contactmoment, Document, Taak, Zaak } from '../../src/klantbeeld/onderdelen.ts'
import { vertrouwelijkheden } from '../../src/klantbeeld/plan.ts'
import type { Samengevoegd } from '../../src/klantbeeld/samengevoegd.ts'
import type { Kenmerk, Selectie } from '../../src/klantbeeld/selectie.ts'
import { gewezen, type Merkteken } from './merktekens.ts'
import { type Doel, niveaus } from './willekeurig.ts'

// The rules of the register said a second time, straight from its text and without a plan: what the code comes to is
// held against this.

const dagen: Readonly<Record<string, string>> = { P1Y: '2025-11-23', P5Y: '2021-11-23' }
const isSince = (dag: string | undefined, periode: string | undefined): boolean =>
  periode === undefined || (dag !== undefined && dag >= (dagen[periode] ?? ''))

const isWithin = (aanduiding: string | undefined, maximum: string): boolean => {
  const order: readonly string[] = vertrouwelijkheden
  return aanduiding !== undefined && order.includes(aanduiding) && order.indexOf(aanduiding) <= order.indexOf(maximum)
}

const isSelected = (naam: string | undefined, domein: string | undefined, selectie: Selectie): boolean => {
  if (naam === undefined) return false
  if ('alleen' in selectie) return selectie.alleen.some(one => one === naam || (domein && isDomein(one, domein)))
  const domeinen = selectie.behalve.filter(one => typeof one !== 'string')
  if (domeinen.length > 0 && domein === undefined) return false
  return !selectie.behalve.some(one => one === naam || (domein && isDomein(one, domein)))
}
const isDomein = (one: Kenmerk, domein: string): boolean => typeof one !== 'string' && one.domein === domein

const mayShowZaak = ({ onderdelen: { zaken: regel } }: Doel, zaak: Zaak): boolean => {
  const { identificatie, domein } = zaak.zaaktype ?? {}
  const vanaf = identificatie === undefined ? undefined : regel?.vanaf?.[identificatie]
  return (
    regel !== undefined &&
    isWithin(zaak.vertrouwelijkheidaanduiding, regel.vertrouwelijkheid) &&
    isSelected(identificatie, domein, regel.zaaktypen) &&
    (zaak.einddatum === undefined || isSince(zaak.einddatum, regel.afgerondTot)) &&
    (vanaf === undefined || (zaak.startdatum ?? '') >= vanaf) &&
    (regel.rol === 'elke' || zaak.rollen?.[0]?.omschrijvingGeneriek === 'initiator')
  )
}

const mayShowDocument = (doel: Doel, document: Document, zaken: readonly Zaak[]): boolean => {
  const { documenten: regel } = doel.onderdelen
  if (regel === undefined || !isWithin(document.vertrouwelijkheidaanduiding, regel.vertrouwelijkheid)) return false
  if (document.status === undefined || !regel.status.includes(document.status)) return false
  const { informatieobjecttype: naam, informatieobjecttypeDomein: domein } = document
  const isFree = 'behalve' in regel.informatieobjecttypen && regel.informatieobjecttypen.behalve.length === 0
  if (!isFree && !isSelected(naam, domein, regel.informatieobjecttypen)) return false
  return (document.zaken ?? []).some(id => {
    const zaak = zaken.find(one => one.id === id)
    return zaak === undefined || mayShowZaak(doel, zaak)
  })
}

const mayShowContact = ({ onderdelen: { contactmomenten: regel } }: Doel, contact: Contactmoment): boolean =>
  regel !== undefined &&
  (regel.vertrouwelijk || contact.vertrouwelijk === false) &&
  isSince(contact.plaatsgevondenOp, regel.sinds)

/** Without a zaak, with any, or with one that is there and may be shown. */
const isWithZaak = (doel: Doel, naam: 'taken' | 'berichten', item: Taak | Bericht, zaken: readonly Zaak[]): boolean =>
  doel.onderdelen[naam]?.zaken === 'elke' ||
  (item.zaken ?? []).length === 0 ||
  zaken.some(zaak => item.zaken?.includes(zaak.id) && mayShowZaak(doel, zaak))

const mayShowTaak = (doel: Doel, taak: Taak, zaken: readonly Zaak[]): boolean =>
  doel.onderdelen.taken !== undefined && isWithZaak(doel, 'taken', taak, zaken)

const mayShowBericht = (doel: Doel, bericht: Bericht, zaken: readonly Zaak[]): boolean =>
  doel.onderdelen.berichten !== undefined &&
  isWithZaak(doel, 'berichten', bericht, zaken) &&
  isSince(bericht.publicatiedatum, doel.onderdelen.berichten.sinds)

/** A person has no bedrijf, and a company or vestiging no persoon. */
const isAbout = (onderdeel: string, klant: Klant): boolean =>
  onderdeel !== 'persoon' && onderdeel !== 'bedrijf'
    ? true
    : (onderdeel === 'persoon') === (klant.soort === 'natuurlijkPersoon')

/** Ids of all that may be shown; a persoon and a bedrijf have none and are told by their onderdeel. */
export const mayBeShown = (doel: Doel, merged: Samengevoegd, klant: Klant) => {
  const { contactgegevens, zaken, documenten, contactmomenten, taken, berichten } = merged
  const ofZaken = zaken?.items ?? []
  const single = (['persoon', 'bedrijf'] as const).filter(
    naam => isAbout(naam, klant) && doel.onderdelen[naam] !== undefined && merged[naam]?.items.length === 1
  )
  return new Set<string>([
    ...single,
    ...(doel.onderdelen.contactgegevens ? (contactgegevens?.items ?? []) : []).map(({ id }) => id),
    ...ofZaken.filter(zaak => mayShowZaak(doel, zaak)).map(({ id }) => id),
    ...(documenten?.items ?? []).filter(one => mayShowDocument(doel, one, ofZaken)).map(({ id }) => id),
    ...(contactmomenten?.items ?? []).filter(contact => mayShowContact(doel, contact)).map(({ id }) => id),
    ...(taken?.items ?? []).filter(taak => mayShowTaak(doel, taak, ofZaken)).map(({ id }) => id),
    ...(berichten?.items ?? []).filter(one => mayShowBericht(doel, one, ofZaken)).map(({ id }) => id)
  ])
}

const isGeheim = ({ persoon, contactgegevens }: Samengevoegd, klant: Klant): boolean =>
  persoon?.items[0]?.geheimhoudingPersoonsgegevens === true ||
  (klant.soort === 'natuurlijkPersoon' && persoon?.bronnen.some(({ status }) => status === 'ok') !== true) ||
  contactgegevens?.items.some(({ geheimhouding }) => geheimhouding === true) === true

const hidden: Readonly<Record<string, RegExp>> = {
  persoon:
    /^(verblijfplaats|gemeenteVanInschrijving|datumInschrijvingInGemeente|adressering\.(adresregel|land|inOnderzoek))/,
  contactgegevens: /^(digitaleAdressen|correspondentieadres|bezoekadres)/,
  zaken: /^((status|statusgeschiedenis|resultaat|besluiten)\.)?toelichting$/,
  documenten: /^(beschrijving|bestandsnaam)/,
  contactmomenten: /^(inhoud|reactie)/,
  taken: /^toelichting/,
  berichten: /^(tekst|bijlagen\.omschrijving)/
}

const isAt = (pad: string, veld: string): boolean => `${pad}.`.startsWith(`${veld}.`)

/** The fields that a list of the BRP's names stands for, with this persoon. */
const withoutAlias = (velden: readonly string[], { persoon }: Samengevoegd): string[] => {
  const { verblijfplaats, adressering } = persoon?.items[0] ?? {}
  const lives = verblijfplaats?.type === 'Adres' || verblijfplaats?.type === 'Locatie'
  const isAbroad = adressering?.land !== undefined || adressering?.adresregel3 !== undefined
  return velden.flatMap(veld => {
    if (veld.startsWith('verblijfplaatsBinnenland')) return lives ? [veld.replace('Binnenland', '')] : []
    if (!veld.startsWith('adresseringBinnenland')) return [veld]
    if (isAbroad) return []
    const regels = ['adressering.adresregel1', 'adressering.adresregel2']
    return veld === 'adresseringBinnenland' ? regels : [veld.replace('Binnenland', '')]
  })
}

/** The end of a marriage: who names nothing of it sees no partner of a marriage that has ended. */
const einde = 'partners.ontbindingHuwelijkPartnerschap'

const isPersoonField = (velden: readonly string[], pad: string, id: string): boolean => {
  if (id === gewezen && !velden.some(veld => isAt(veld, einde) || isAt(einde, veld))) return false
  const group = pad.slice(0, pad.lastIndexOf('.') + 1)
  if (/^(geheimhoudingPersoonsgegevens|opschortingBijhouding)/.test(pad)) return true
  if (velden.some(veld => isAt(pad, veld))) return true
  if (pad.endsWith('.type') && !pad.includes('inOnderzoek.')) return velden.some(veld => veld.startsWith(group))
  if (!pad.includes('inOnderzoek.')) return false
  const about = pad.replace('inOnderzoek.', '')
  return velden.some(veld => isAt(about, veld) || isAt(veld, about))
}

/** For staff among themselves, as the guide to the register lists them. */
const intern: Readonly<Record<string, RegExp>> = {
  contactgegevens: /^interneNotitie$/,
  zaken: /^((status|statusgeschiedenis|resultaat|besluiten)\.)?toelichting$/,
  documenten: /^auteur$/,
  contactmomenten: /^medewerkers$/
}

type Geval = { readonly doel: Doel; readonly klant: Klant; readonly merged: Samengevoegd }
type Naam = keyof Doel['onderdelen']

/** Whether the register lets a field of an onderdeel through, named or always kept. */
export const isAllowed = ({ doel, klant, merged }: Geval, { onderdeel, pad, id }: Merkteken): boolean => {
  const regel = doel.onderdelen[onderdeel as Naam]
  if (regel === undefined || !isAbout(onderdeel, klant)) return false
  if (!doel.geheim && isGeheim(merged, klant) && hidden[onderdeel]?.test(pad)) return false
  if (onderdeel === 'persoon') return isPersoonField(withoutAlias([...regel.velden], merged), pad, id)
  if (['bron', 'id', 'geheimhouding', 'onzeker'].includes(pad)) return true
  const named = 'interneVelden' in regel ? (regel.interneVelden ?? []) : []
  if (intern[onderdeel]?.test(pad)) return named.includes(pad) || regel.velden.includes(pad)
  return regel.velden === 'alle' || regel.velden.some(veld => isAt(pad, veld))
}

const nummer = (klant: Klant): string => JSON.stringify(klant)

const isActorAllowed = (doel: Doel, actor: Actor): boolean => {
  const { organisaties, clients, betrouwbaarheidsniveau, mandaatdiensten = [], perspectief } = doel
  const needed = betrouwbaarheidsniveau ?? (perspectief === 'klant' ? 'substantieel' : 'geen')
  return (
    actor.soort === perspectief &&
    actor.rollen.some(rol => doel.rollen.includes(rol)) &&
    (!organisaties || organisaties.includes(actor.organisatie ?? '')) &&
    (!clients || clients.includes(actor.client)) &&
    (niveaus[actor.betrouwbaarheidsniveau ?? ''] ?? 0) >= ['geen', 'laag', 'substantieel', 'hoog'].indexOf(needed) &&
    (!actor.mandaat || actor.mandaat.diensten.some(dienst => mandaatdiensten.includes(dienst)))
  )
}

const isValid = ({ geldig }: Doel, vandaag: string): boolean =>
  (geldig.van ?? '') <= vandaag && vandaag <= (geldig.tot ?? '9999')

type Vraag = { readonly actor: Actor; readonly klant: Klant; readonly doel: string; readonly vandaag: string }

/** Whether the register allows the question at all. */
export const mayAsk = (doel: Doel, { actor, klant, doel: id, vandaag }: Vraag): boolean =>
  id === 'test' &&
  isValid(doel, vandaag) &&
  isActorAllowed(doel, actor) &&
  doel.klantsoorten.includes(klant.soort) &&
  (actor.soort === 'medewerker' || (actor.klant !== undefined && nummer(actor.klant) === nummer(klant)))

/** Whom each way of looking can find, by the numbers and names that it goes by. */
const finds = (wijze: string): readonly string[] => {
  if (/^(burgerservicenummer|geslachtsnaamGeboortedatum|adres)$/.test(wijze)) return ['natuurlijkPersoon']
  if (/^(kvkNummer|rsin)$/.test(wijze)) return ['nietNatuurlijkPersoon']
  if (wijze === 'vestigingsnummer') return ['vestiging']
  if (wijze === 'bedrijfsnaam') return ['nietNatuurlijkPersoon', 'vestiging']
  return ['natuurlijkPersoon', 'nietNatuurlijkPersoon', 'vestiging']
}

type Zoekvraag = Omit<Vraag, 'klant'> & { readonly wijze: string }

/** Whom the register lets an actor look for in this way; nobody is no permission. */
export const mayFind = (doel: Doel, { actor, doel: id, vandaag, wijze }: Zoekvraag): readonly string[] =>
  id === 'test' &&
  actor.soort === 'medewerker' &&
  isValid(doel, vandaag) &&
  isActorAllowed(doel, actor) &&
  doel.zoeken?.wijzen.includes(wijze) === true
    ? finds(wijze).filter(soort => doel.klantsoorten.includes(soort))
    : []
