import type { Klant, Nummers } from '../klantbeeld/klant.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { Uitkomst } from '../klantbeeld/samengevoegd.ts'

const ownNummers = (klant: Klant): Nummers => {
  if (klant.soort === 'natuurlijkPersoon') return {}
  if (klant.soort === 'nietNatuurlijkPersoon' && 'rsin' in klant) return { rsin: klant.rsin }
  return klant.kvkNummer === undefined ? {} : { kvkNummer: klant.kvkNummer }
}

const isOfBedrijf = (uitkomst: Uitkomst): uitkomst is Uitkomst<'bedrijf'> => uitkomst.onderdeel === 'bedrijf'

/**
 * What the Handelsregister knows of a company under its other numbers, beside those that the caller gave; these go
 * before. A register that failed is told, since what is filed under a number that we do not know is not found.
 */
export const toNummers = (klant: Klant, uitkomsten: readonly Uitkomst[]): Nummers => {
  const resultaten = uitkomsten.filter(isOfBedrijf).map(({ resultaat }) => resultaat)
  const [bedrijf] = resultaten.filter(isGelukt).flatMap(({ gegevens }) => gegevens.items)
  return {
    ...(bedrijf?.kvkNummer !== undefined && { kvkNummer: bedrijf.kvkNummer }),
    ...(bedrijf?.rsin !== undefined && { rsin: bedrijf.rsin }),
    ...ownNummers(klant),
    ...(!resultaten.every(isGelukt) && { gedeeltelijk: true })
  }
}
