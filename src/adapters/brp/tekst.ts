const apostrophes = /[\u2018\u2019\u02bc`\u00b4]/g
const hyphens = /[\u2010-\u2015]/g
const marks = /\p{M}/gu

const withoutMarks = (text: string): string => text.normalize('NFD').replace(marks, '')

// Patterns of `geslachtsnaam`, `voornamen` and `voorvoegsel` in a question (BRP Personen 2.7).
const naam = /[a-zA-Z0-9À-ž .'-]/
const voorvoegsel = /[a-zA-Z ']/

const spell =
  (known: RegExp) =>
  (text: string): string | undefined => {
    const typed = text.normalize('NFC').replace(apostrophes, "'").replace(hyphens, '-').trim()
    const spelt = Array.from(typed, letter => (known.test(letter) ? letter : withoutMarks(letter))).join('')
    return spelt !== '' && Array.from(spelt).every(letter => known.test(letter)) ? spelt : undefined
  }

/**
 * A name as the BRP can be asked for it, whatever keyboard it was typed on: a letter beyond its pattern loses its
 * marks. Undefined: nobody in the BRP has such a name, and asking it would be refused.
 */
export const toBrpNaam = spell(naam)
/** As {@link toBrpNaam}, for the shorter pattern of a voorvoegsel. */
export const toBrpVoorvoegsel = spell(voorvoegsel)

const fold = (text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Case, marks and punctuation apart. Where a letter such as `ø` is left, the BRP's own comparison is trusted. */
export const isPartOf = (part: string, whole: string): boolean => {
  const [wanted, found] = [fold(part), fold(whole)]
  return found.includes(wanted) || /[^a-z0-9]/.test(wanted + found)
}
