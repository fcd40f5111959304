const highestPrefix = 99_999_999

/**
 * The ninth digit that makes eight digits pass the eleven test: their weighted sum (9..2) modulo eleven.
 * Undefined when that is ten: no number starts with these eight digits.
 */
export const checkDigit = (prefix: number): number | undefined => {
  let sum = 0
  let rest = prefix
  for (let weight = 2; weight <= 9; weight++) {
    sum += weight * (rest % 10)
    rest = Math.floor(rest / 10)
  }
  const digit = sum % 11
  return digit === 10 ? undefined : digit
}

/**
 * BSN of a place in the population, from 999999990 downwards (the range for fictitious persons). One in eleven
 * places has no valid number and is nobody.
 */
export const toBsn = (index: number): string | undefined => {
  const prefix = highestPrefix - index
  const digit = checkDigit(prefix)
  return digit === undefined ? undefined : `${prefix}${digit}`
}

/** Place in the population of a BSN; undefined for a text that no `toBsn` gave. */
export const fromBsn = (burgerservicenummer: string): number | undefined => {
  if (!/^\d{9}$/.test(burgerservicenummer)) return undefined
  const index = highestPrefix - Number(burgerservicenummer.slice(0, 8))
  return toBsn(index) === burgerservicenummer ? index : undefined
}

/** The place after the last of `count` existing numbers, counted from place 0. */
export const endOfPopulatie = (count: number): number => {
  let index = 0
  for (let found = 0; found < count; index++) if (checkDigit(highestPrefix - index) !== undefined) found += 1
  return index
}
