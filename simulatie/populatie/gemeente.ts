import type { VerblijfadresBinnenland, Waardetabel } from './brp-persoon.ts'

/** A municipality that does not exist: its code is not in use, its postcodes have a letter that PostNL never gives. */
export const gemeente = { code: '9999', omschrijving: 'Voorbeeldstad' } as const satisfies Waardetabel

const firsts =
  'Kastanje Linde Eiken Beuken Wilgen Iepen Tulpen Rozen Anjer Lelie Merel Zwaluw Leeuwerik Reiger Kievit Ooievaar ' +
  'Molen Kerk School Station Haven Markt Dorps Brink Veld Heide Polder Dijk Wethouder Burgemeester Vondel Rembrandt ' +
  'Vermeer Huygens Beatrix Wilhelmina Juliana Oranje Zuider Noorder'
const straten = ['straat', 'laan', 'weg', 'plein', 'hof', 'kade', 'pad', 'singel'].flatMap(last =>
  firsts.split(' ').map(first => `${first}${last}`)
)

const numbersPerVisit = 97
const perStreetPostcode = 50

export type Adres = Required<
  Pick<VerblijfadresBinnenland, 'officieleStraatnaam' | 'korteStraatnaam' | 'huisnummer' | 'postcode' | 'woonplaats'>
> & { readonly adresseerbaarObjectIdentificatie: string; readonly nummeraanduidingIdentificatie: string }

const letters = 'ABCDEGHJKLMNPRSTVWXZ'

// Street and half-hundred of house numbers decide the postcode; its first letter is one that no real postcode has.
const toPostcode = (straat: number, huisnummer: number): string => {
  const part = Math.floor(huisnummer / perStreetPostcode)
  const area = 9_100 + ((straat + 7 * Math.floor(part / letters.length)) % 800)
  return `${area}Q${letters[part % letters.length]}`
}

/** The address of a place (slot): every slot has another one, the first hundreds lie in a handful of streets. */
export const adresAt = (slot: number): Adres => {
  const visit = Math.floor(slot / numbersPerVisit)
  const straat = visit % straten.length
  const huisnummer = 1 + (slot % numbersPerVisit) + numbersPerVisit * Math.floor(visit / straten.length)
  const naam = straten[straat] ?? ''
  const id = String(slot + 1).padStart(10, '0')
  return {
    officieleStraatnaam: naam,
    korteStraatnaam: naam,
    huisnummer,
    postcode: toPostcode(straat, huisnummer),
    woonplaats: gemeente.omschrijving,
    adresseerbaarObjectIdentificatie: `${gemeente.code}01${id}`,
    nummeraanduidingIdentificatie: `${gemeente.code}20${id}`
  }
}
