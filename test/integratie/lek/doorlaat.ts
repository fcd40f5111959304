import type { Verwerkingsactiviteit } from '../../../src/doelbinding/register.ts'
import { automaticFields, interneVelden } from '../../../src/doelbinding/velden.ts'
import { type Onderdeel, onderdelen } from '../../../src/klantbeeld/onderdelen.ts'
import { bekendeVelden } from '../../../src/wiring/contract.ts'
import type { Plek } from './planter.ts'

const same = (onderdeel: string, names: string): [string, string][] =>
  names
    .trim()
    .split(/\s+/)
    .map(naam => [naam, `${onderdeel}.${naam}`])

const rows = (record: string, fields: readonly (readonly [string, string])[]) =>
  fields.map(([veld, pad]) => [`${record}/${veld}`, pad] as const)

const adres = ['straatnaam', 'huisnummer', 'huisnummertoevoeging', 'postcode', 'stad', 'land', 'adresregel1']
  .concat('adresregel2', 'adresregel3')
  .flatMap(naam => [`correspondentieadres.${naam}`, `bezoekadres.${naam}`])
  .join(' ')

/** Each planted field that has a place in the contract, with that place. What is not here may never come out. */
export const doorlaat: ReadonlyMap<string, string> = new Map([
  ...rows('zaak-open', [
    ['uuid', 'zaken.id'],
    ...same(
      'zaken',
      `identificatie omschrijving toelichting bronorganisatie verantwoordelijkeOrganisatie registratiedatum startdatum einddatum
       einddatumGepland uiterlijkeEinddatumAfdoening resultaat.toelichting`
    ),
    ['status.statustoelichting', 'zaken.status.toelichting'],
    ['status.datumStatusGezet', 'zaken.status.gezetOp']
  ]),
  ...rows('rol-open', [['omschrijving', 'zaken.rollen.omschrijving']]),
  ...rows('zaaktype-melding', [
    ['identificatie', 'zaken.zaaktype.identificatie'],
    ['omschrijving', 'zaken.zaaktype.omschrijving']
  ]),
  ...rows('statustype', [
    ['omschrijving', 'zaken.status.omschrijving'],
    ['statustekst', 'zaken.status.statustekst']
  ]),
  ...rows('resultaattype', [['omschrijving', 'zaken.resultaat.omschrijving']]),
  ...rows('catalogus', [['domein', 'zaken.zaaktype.domein documenten.informatieobjecttypeDomein']]),
  ...rows('informatieobjecttype', [['omschrijving', 'documenten.informatieobjecttype']]),
  ...rows('document-open', [
    ['uuid', 'documenten.id'],
    ...same(
      'documenten',
      `identificatie titel beschrijving creatiedatum ontvangstdatum verzenddatum formaat bestandsnaam bestandsomvang
       versie auteur`
    )
  ]),
  ...rows('partij-eigen', [
    ['uuid', 'contactgegevens.id'],
    ...same('contactgegevens', `interneNotitie voorkeurstaal ${adres}`),
    ...same(
      'contactgegevens',
      'digitaleAdressen.adres digitaleAdressen.omschrijving digitaleAdressen.verificatieDatum'
    ),
    ['digitaleAdressen.soortDigitaalAdres', 'contactgegevens.digitaleAdressen.soort'],
    ['partijIdentificatie.volledigeNaam', 'contactgegevens.naam']
  ]),
  ...rows('contact-open', [
    ['uuid', 'contactmomenten.id'],
    ...same('contactmomenten', 'plaatsgevondenOp kanaal onderwerp inhoud reactie taal'),
    ['actor.naam', 'contactmomenten.medewerkers'],
    ['hadBetrokkenen.rol', 'contactmomenten.rol']
  ]),
  ...rows('objecttaak-eigen', [
    ['uuid', 'taken.id'],
    ['titel', 'taken.titel'],
    ['verloopdatum', 'taken.deadline'],
    ['url.uri', 'taken.uitvoering.fallbackUrl'],
    ['koppeling.value', 'taken.context.urn']
  ]),
  ...rows('objectbericht-eigen', [
    ['uuid', 'berichten.id'],
    ...same('berichten', 'onderwerp publicatiedatum handelingsperspectief referentie'),
    ['berichtTekst', 'berichten.tekst'],
    ['berichtType', 'berichten.soort'],
    ['einddatumHandelingstermijn', 'berichten.deadline'],
    ['bijlages', 'berichten.bijlagen.id']
  ]),
  ...rows('vtbtaak-eigen', [
    ['uuid', 'taken.id'],
    ...same('taken', 'titel toelichting startdatum'),
    ['handelingsPerspectief', 'taken.handelingsperspectief'],
    ['einddatumHandelingsTermijn', 'taken.deadline'],
    ['isGerelateerdAan.urn', 'taken.context.urn'],
    ['details.uitvraagLink', 'taken.uitvoering.fallbackUrl']
  ]),
  ...rows('vtbbericht-eigen', [
    ['uuid', 'berichten.id'],
    ...same('berichten', 'onderwerp publicatiedatum referentie'),
    ['berichtTekst', 'berichten.tekst'],
    ['berichtType', 'berichten.soort'],
    ['geopendOp', 'berichten.gelezenOp'],
    ['handelingsPerspectief', 'berichten.handelingsperspectief'],
    ['einddatumHandelingsTermijn', 'berichten.deadline'],
    ['isGerelateerdAan.urn', 'berichten.context.urn'],
    ['bijlagen.informatieObject', 'berichten.bijlagen.urn'],
    ['bijlagen.omschrijving', 'berichten.bijlagen.omschrijving']
  ])
])

/** `record/field` of each line of the table. */
export const doorgelaten: readonly string[] = [...doorlaat.keys()]

/** The places of a planted value in the contract; the BRP's own names are those of the contract. */
const padenOf = ({ bron, record, veld }: Plek): string[] => {
  if (bron === 'brp') return record === 'persoon' ? [`persoon.${veld}`] : []
  return doorlaat.get(`${record}/${veld}`)?.split(' ') ?? []
}

const isAt = (pad: string, veld: string): boolean => `${pad}.`.startsWith(`${veld}.`)

const isNamed = (activiteit: Verwerkingsactiviteit, onderdeel: Onderdeel, pad: string): boolean => {
  const regel = activiteit.onderdelen[onderdeel]
  if (regel === undefined) return false
  if (pad === 'id' || (onderdeel === 'persoon' && automaticFields.has(pad.split('.')[0] ?? ''))) return true
  const intern = 'interneVelden' in regel ? regel.interneVelden : []
  if (interneVelden[onderdeel].includes(pad)) return intern.includes(pad)
  // The planted person lives in the Netherlands.
  return regel.velden === 'alle' || regel.velden.some(veld => isAt(pad, veld.replace('Binnenland', '')))
}

/** Where the klant lives and how to reach him: hidden under geheimhouding without the right to see it. */
const gevoelig =
  /^(persoon\.(verblijfplaats|adressering\.adresregel)|contactgegevens\.(digitaleAdressen|correspondentieadres|bezoekadres)|documenten\.(beschrijving|bestandsnaam)|contactmomenten\.(inhoud|reactie)|taken\.toelichting|berichten\.(tekst|bijlagen\.omschrijving))/

const isInContract = (onderdeel: Onderdeel, pad: string): boolean =>
  pad === 'id' ||
  automaticFields.has(pad.split('.')[0] ?? '') ||
  [...bekendeVelden[onderdeel].paden].some(veld => isAt(pad, veld))

type Toestand = { readonly geheim: boolean; readonly stuk?: string | undefined; readonly include?: readonly string[] }

/** Whether the register of the example lets a planted value through, for this doel and in this state. */
export const mayComeOut =
  (activiteit: Verwerkingsactiviteit, { geheim, stuk, include = onderdelen }: Toestand) =>
  (plek: Plek): boolean =>
    plek.bron !== stuk &&
    padenOf(plek).some(full => {
      const onderdeel = onderdelen.find(naam => full.startsWith(`${naam}.`))
      if (onderdeel === undefined || !include.includes(onderdeel)) return false
      if (geheim && !activiteit.geheim && gevoelig.test(full)) return false
      const pad = full.slice(onderdeel.length + 1)
      return isInContract(onderdeel, pad) && isNamed(activiteit, onderdeel, pad)
    })
