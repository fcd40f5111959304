import type { Zoek } from '../../klantbeeld/zoek.ts'

/** What a klantregister can be searched on besides a number. */
export type AdresZoek = Extract<Zoek, { wijze: 'telefoonnummer' | 'email' }>
export type Query = { readonly adres: string } | { readonly adres__icontains: string }

/** Enough to find few, and the same in every spelling: `06-12345678`, `020-1234567`, `+31612345678`. */
const lastDigits = 6

/** With country code and nothing between the digits, the Netherlands where none is named; undefined: no phone number. */
export const toTelefoonnummer = (text: string): string | undefined => {
  const bare = text.replaceAll('(0)', '').replace(/[\s().\-/]/g, '')
  if (!/^\+?\d{8,20}$/.test(bare)) return undefined
  const [, international] = /^(?:\+|00)(\d+)$/.exec(bare) ?? []
  if (international !== undefined) return `+${international.replace(/^310/, '31')}`
  return bare.startsWith('0') ? `+31${bare.slice(1)}` : `+${bare}`
}

/** The very address, however it is spelled: a source that looks for a part of it finds others too. */
export const isSameAdres = (zoek: AdresZoek, found: string): boolean => {
  if (zoek.wijze === 'email') return zoek.email.trim().toLowerCase() === found.trim().toLowerCase()
  const asked = toTelefoonnummer(zoek.telefoonnummer)
  return asked !== undefined && asked === toTelefoonnummer(found)
}

const spellings = (zoek: AdresZoek): readonly string[] => {
  if (zoek.wijze === 'email') return [zoek.email, zoek.email.toLowerCase()]
  const number = toTelefoonnummer(zoek.telefoonnummer)
  if (number === undefined) return []
  const digits = number.slice(1)
  return [number, digits.startsWith('31') ? `0${digits.slice(2)}` : `00${digits}`]
}

/** A part where the source can look for one: fewer digits in an address, and more spellings found by one call. */
export const toQueries = (zoek: AdresZoek, deeladres: boolean): readonly Query[] => {
  if (!deeladres) return [...new Set(spellings(zoek))].map(adres => ({ adres }))
  if (zoek.wijze === 'email') return [{ adres__icontains: zoek.email }]
  const number = toTelefoonnummer(zoek.telefoonnummer)
  return number === undefined ? [] : [{ adres__icontains: number.slice(-lastDigits) }]
}

/** Whether the source heeded the question. */
export const answers = (query: Query, found: string): boolean =>
  'adres' in query
    ? found.toLowerCase() === query.adres.toLowerCase()
    : found.toLowerCase().includes(query.adres__icontains.toLowerCase())
