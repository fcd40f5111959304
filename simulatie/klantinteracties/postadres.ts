import type { PostadresRow } from './rows.ts'

/** An unset group is an object with empty values, though the document calls it nullable. */
export const toPostadres = (adres?: PostadresRow) => ({
  nummeraanduidingId: '',
  straatnaam: adres?.straatnaam ?? '',
  huisnummer: adres?.huisnummer ?? null,
  huisnummertoevoeging: '',
  postcode: adres?.postcode ?? '',
  stad: adres?.stad ?? '',
  adresregel1: '',
  adresregel2: '',
  adresregel3: '',
  land: ''
})
