import type { components } from '../../../openapi/bronnen/brp-personen.generated.ts'
import { present } from '../../klantbeeld/present.ts'
import type { Zoek } from '../../klantbeeld/zoek.ts'
import { isPartOf, toBrpNaam, toBrpVoorvoegsel } from './tekst.ts'

type Schemas = components['schemas']
type BrpPersoon = Schemas['Persoon']
type Parameters =
  | Schemas['RaadpleegMetBurgerservicenummer']
  | Schemas['ZoekMetGeslachtsnaamEnGeboortedatum']
  | Schemas['ZoekMetPostcodeEnHuisnummer']

export type BrpZoekvraag = {
  /** All but `fields`. */
  readonly vraag: Pick<Schemas['PersonenVraag'], 'type'> & Parameters
  /** The BRP gives no more persons than this; a source that does has not done what was asked. */
  readonly max: number
  /** To be found tells where one lives. */
  readonly isOpAdres: boolean
  /** Whether a person can be an answer to the question, as far as what is known of him tells. */
  readonly fits: (persoon: BrpPersoon) => boolean
}

type Wijze<W extends Zoek['wijze']> = Extract<Zoek, { readonly wijze: W }>

const bornOn =
  (geboortedatum: string | undefined) =>
  ({ geboorte }: BrpPersoon): boolean =>
    geboortedatum === undefined || geboorte?.datum === undefined || geboorte.datum.datum === geboortedatum

const byNummer = ({ burgerservicenummer }: Wijze<'burgerservicenummer'>): BrpZoekvraag => ({
  vraag: { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [burgerservicenummer] },
  max: 20,
  isOpAdres: false,
  fits: persoon => persoon.burgerservicenummer === burgerservicenummer
})

/** Undefined: nobody can have this name. */
const byNaam = (zoek: Wijze<'geslachtsnaamGeboortedatum'>): BrpZoekvraag | undefined => {
  const { geboortedatum } = zoek
  const geslachtsnaam = toBrpNaam(zoek.geslachtsnaam)
  const voornamen = zoek.voornamen === undefined ? '' : toBrpNaam(zoek.voornamen)
  const voorvoegsel = zoek.voorvoegsel === undefined ? '' : toBrpVoorvoegsel(zoek.voorvoegsel)
  if (geslachtsnaam === undefined || voornamen === undefined || voorvoegsel === undefined) return undefined
  return {
    vraag: present({
      type: 'ZoekMetGeslachtsnaamEnGeboortedatum',
      geslachtsnaam,
      geboortedatum,
      // Who is asked for his name gives one first name, and the BRP compares all of them.
      voornamen: voornamen && `${voornamen}*`,
      voorvoegsel
    }),
    max: 10,
    isOpAdres: false,
    fits: persoon => {
      const volledigeNaam = persoon.naam?.volledigeNaam
      const isNamed = (part: string) => volledigeNaam === undefined || isPartOf(part, volledigeNaam)
      return bornOn(geboortedatum)(persoon) && [geslachtsnaam, voornamen, voorvoegsel].every(isNamed)
    }
  }
}

const toPostcode = (text: string): string => text.replace(' ', '').toUpperCase()

/** `adresregel1` ends in the house number and what belongs to it, `adresregel2` begins with the postcode. */
const livesAt =
  ({ postcode, huisnummer }: Wijze<'adres'>) =>
  ({ adressering }: BrpPersoon): boolean => {
    const found = adressering?.adresregel2?.match(/^\d{4} ?[A-Z]{2}/)?.[0]
    const numbers = adressering?.adresregel1?.match(/\d+/g)
    return (
      (found === undefined || toPostcode(found) === toPostcode(postcode)) &&
      numbers?.includes(String(huisnummer)) !== false
    )
  }

const byAdres = (zoek: Wijze<'adres'>): BrpZoekvraag => {
  const { wijze: _, postcode, ...rest } = zoek
  return {
    vraag: { type: 'ZoekMetPostcodeEnHuisnummer', postcode: toPostcode(postcode), ...rest },
    max: 30,
    isOpAdres: true,
    fits: persoon => livesAt(zoek)(persoon) && bornOn(zoek.geboortedatum)(persoon)
  }
}

export const brpWijzen = ['burgerservicenummer', 'geslachtsnaamGeboortedatum', 'adres'] as const
type BrpZoek = Wijze<(typeof brpWijzen)[number]>

export const isBrpZoek = (zoek: Zoek): zoek is BrpZoek => brpWijzen.some(wijze => wijze === zoek.wijze)

/** A search as the BRP is asked it; undefined when nobody can be the answer. */
export const toBrpZoekvraag = (zoek: BrpZoek): BrpZoekvraag | undefined => {
  switch (zoek.wijze) {
    case 'burgerservicenummer':
      return byNummer(zoek)
    case 'geslachtsnaamGeboortedatum':
      return byNaam(zoek)
    case 'adres':
      return byAdres(zoek)
  }
}
