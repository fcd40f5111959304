const quote = 0x22
const backslash = 0x5c
const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b
const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d

/** The index of the quote that ends a string which starts after `from`; the end of the text when there is none. */
const endOfString = (text: string, from: number): number => {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    if (code === backslash) at++
  }
  return text.length
}

/** Whether JSON text has more than `max` arrays and objects within each other. Reads it once and keeps nothing. */
export const isNestedDeeperThan = (text: string, max: number): boolean => {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) at = endOfString(text, at)
    else if (isClosing(code)) depth--
    else if (isOpening(code) && ++depth > max) return true
  }
  return false
}
