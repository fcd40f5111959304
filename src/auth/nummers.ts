import { type Klant, passesElfproef } from '../klantbeeld/klant.ts'
import { type Claims, readTexts, readValues } from './claim-path.ts'
import { type Refusal, refuse } from './reden.ts'

type Path = readonly string[]
type Kind = { readonly fits: (text: string) => boolean; readonly known: readonly Path[] }

const vestigingsrestrictie = ['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr']

// Where issuers are known to put a number, whatever the config says: two conventions in one token must agree.
const kinds = {
  burgerservicenummer: { fits: passesElfproef, known: [['bsn'], ['burgerservicenummer'], ['aanvrager', 'bsn']] },
  kvkNummer: {
    fits: text => /^\d{8}$/.test(text),
    known: [['kvk'], ['kvkNummer'], ['aanvrager', 'kvk'], ['urn:etoegang:core:LegalSubjectID']]
  },
  rsin: { fits: passesElfproef, known: [['rsin']] },
  vestigingsnummer: { fits: text => /^\d{12}$/.test(text), known: [vestigingsrestrictie] }
} satisfies Record<string, Kind>
export type Nummersoort = keyof typeof kinds

/** The numbers of one klant in a token, as far as it has them. */
export type Tokennummers = { readonly [K in Nummersoort]?: string }
export type Nummerpaden = { readonly [K in Nummersoort]?: Path | undefined }

/** Whether a text can be a number of this kind. */
export const fits = (soort: Nummersoort, text: string): boolean => kinds[soort].fits(text)

/** Whether other places in the token, where issuers are known to put this number, must hold the same. */
export type Vergelijking = 'elders-gelijk' | 'alleen-hier'

const readNumber = (
  claims: Claims,
  { soort, path }: { readonly soort: Nummersoort; readonly path: Path | undefined },
  vergelijking: Vergelijking
): { readonly ok: true; readonly nummer: string | undefined } | Refusal => {
  if (path === undefined) return { ok: true, nummer: undefined }
  const kind: Kind = kinds[soort]
  const values = readValues(claims, path)
  const numbers = values.filter(value => typeof value === 'string').filter(kind.fits)
  if (numbers.length < values.length) return refuse('identiteit-ongeldig')
  if (numbers.length === 0) return { ok: true, nummer: undefined }
  const elsewhere = vergelijking === 'alleen-hier' ? [] : kind.known.flatMap(known => readTexts(claims, known))
  const disagree = new Set([...numbers, ...elsewhere.filter(kind.fits)]).size > 1
  return disagree ? refuse('identiteit-tegenstrijdig') : { ok: true, nummer: numbers[0] }
}

const soorten = [
  'burgerservicenummer',
  'kvkNummer',
  'rsin',
  'vestigingsnummer'
] as const satisfies readonly Nummersoort[]

/** The numbers at these paths. Refused rather than guessed: one that is malformed, and two that disagree. */
export const readNumbers = (
  claims: Claims,
  paths: Nummerpaden,
  vergelijking: Vergelijking
): { readonly ok: true; readonly nummers: Tokennummers } | Refusal => {
  const nummers: { [K in Nummersoort]?: string } = {}
  for (const soort of soorten) {
    const found = readNumber(claims, { soort, path: paths[soort] }, vergelijking)
    if (!found.ok) return found
    if (found.nummer !== undefined) nummers[soort] = found.nummer
  }
  return { ok: true, nummers }
}

/**
 * The klant whom these numbers stand for. A restriction to one vestiging (eHerkenning) narrows and never widens: with
 * it the klant is that vestiging, and where it cannot be read, or stands beside a person, nobody.
 */
export const toTokenklant = (
  claims: Claims,
  { burgerservicenummer, kvkNummer, rsin, vestigingsnummer }: Tokennummers
): { readonly ok: true; readonly klant: Klant } | Refusal => {
  const isRestricted = readValues(claims, vestigingsrestrictie).length > 0
  if (isRestricted && vestigingsnummer === undefined) return refuse('identiteit-tegenstrijdig')
  if (burgerservicenummer !== undefined) {
    const isCompany = kvkNummer !== undefined || rsin !== undefined || vestigingsnummer !== undefined
    if (isCompany) return refuse('identiteit-tegenstrijdig')
    return { ok: true, klant: { soort: 'natuurlijkPersoon', burgerservicenummer } }
  }
  if (vestigingsnummer !== undefined) {
    return { ok: true, klant: { soort: 'vestiging', vestigingsnummer, ...(kvkNummer !== undefined && { kvkNummer }) } }
  }
  if (kvkNummer !== undefined) return { ok: true, klant: { soort: 'nietNatuurlijkPersoon', kvkNummer } }
  if (rsin !== undefined) return { ok: true, klant: { soort: 'nietNatuurlijkPersoon', rsin } }
  return refuse('identiteit-ontbreekt')
}
