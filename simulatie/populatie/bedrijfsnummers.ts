import { checkDigit } from './bsn.ts'

/**
 * Numbers of the company at a place in the population, each readable back to that place. All lie where the
 * Handelsregister has issued none: KVK numbers from 99999999 downwards, RSINs from 890000000, vestigingsnummers
 * from 000090000000, ten to a company.
 */
const highestKvkNummer = 99_999_999
const lowestRsinPrefix = 89_000_000
const lowestVestiging = 90_000_000
const vestigingenPerBedrijf = 10

export const maxBedrijven = 1_000_000

export const toKvkNummer = (index: number): string => String(highestKvkNummer - index)

export const fromKvkNummer = (kvkNummer: string): number | undefined => {
  const index = highestKvkNummer - Number(kvkNummer)
  return /^\d{8}$/.test(kvkNummer) && index < maxBedrijven ? index : undefined
}

/** Each company has two prefixes: of two neighbours at least one has a check digit. */
export const toRsin = (index: number): string => {
  const prefix = lowestRsinPrefix + 2 * index
  const digit = checkDigit(prefix)
  return digit === undefined ? `${prefix + 1}${checkDigit(prefix + 1)}` : `${prefix}${digit}`
}

export const fromRsin = (rsin: string): number | undefined => {
  if (!/^\d{9}$/.test(rsin)) return undefined
  const index = Math.floor((Number(rsin.slice(0, 8)) - lowestRsinPrefix) / 2)
  return index >= 0 && index < maxBedrijven && toRsin(index) === rsin ? index : undefined
}

export const toVestigingsnummer = (index: number, volgnummer: number): string =>
  String(lowestVestiging + index * vestigingenPerBedrijf + volgnummer).padStart(12, '0')

/** Place of the company; whether it has this vestiging is for the caller to check. */
export const fromVestigingsnummer = (vestigingsnummer: string): number | undefined => {
  if (!/^\d{12}$/.test(vestigingsnummer)) return undefined
  const index = Math.floor((Number(vestigingsnummer) - lowestVestiging) / vestigingenPerBedrijf)
  return index >= 0 && index < maxBedrijven ? index : undefined
}
