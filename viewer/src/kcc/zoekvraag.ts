import type { Schemas } from '../beeld.ts'

export const wijzen = [
  { value: 'burgerservicenummer', label: 'BSN' },
  { value: 'geslachtsnaamGeboortedatum', label: 'Naam en geboortedatum' },
  { value: 'adres', label: 'Postcode en huisnummer' },
  { value: 'telefoonnummer', label: 'Telefoonnummer' },
  { value: 'email', label: 'E-mailadres' },
  { value: 'kvkNummer', label: 'KVK-nummer' }
] as const

export type Wijze = (typeof wijzen)[number]['value']

/** What is typed. Never in the address of the page. */
export type Invoer = {
  readonly wijze: Wijze
  readonly nummer: string
  readonly tekst: string
  readonly geboortedatum: string
  readonly postcode: string
  readonly huisnummer: string
}

export const leegInvoer: Invoer = {
  wijze: 'burgerservicenummer',
  nummer: '',
  tekst: '',
  geboortedatum: '',
  postcode: '',
  huisnummer: ''
}

/** A number names its klant: there is nothing to choose from. */
export const isDirect = ({ wijze }: Invoer): boolean => wijze === 'burgerservicenummer' || wijze === 'kvkNummer'

export const toZoek = ({ wijze, nummer, tekst, geboortedatum, postcode, huisnummer }: Invoer): Schemas['Zoek'] => {
  switch (wijze) {
    case 'burgerservicenummer':
      return { wijze, burgerservicenummer: nummer }
    case 'kvkNummer':
      return { wijze, kvkNummer: nummer }
    case 'telefoonnummer':
      return { wijze, telefoonnummer: tekst.trim() }
    case 'email':
      return { wijze, email: tekst.trim() }
    case 'geslachtsnaamGeboortedatum':
      return { wijze, geslachtsnaam: tekst.trim(), geboortedatum }
    case 'adres':
      return { wijze, postcode: postcode.replace(' ', '').toUpperCase(), huisnummer: Number(huisnummer) }
  }
}
