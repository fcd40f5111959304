import { createToeval } from './toeval.ts'

export type Bereikbaarheid = { readonly email: string; readonly telefoonnummer: string }

const toMailbox = (naam: string): string =>
  naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('.')

/** Mail on a domain that is held for examples, and a mobile number like the one of every example, 06 1234 5678. */
export const toBereikbaarheid = (naam: string, seed: number, index: number): Bereikbaarheid => ({
  email: `${toMailbox(naam) || 'inwoner'}.${index}@example.nl`,
  telefoonnummer: `061234${String(createToeval(seed, 'telefoon', index).integer(0, 9_999)).padStart(4, '0')}`
})
