import { type Klant, passesElfproef } from '../klantbeeld/klant.ts'
import { type Claims, readTexts, readValues } from './claim-path.ts'
import { type Refusal, refuse } from './reden.ts'
import type { KlantUitgever } from './schema.ts'

type Path = readonly string[]
type Kind = { readonly fits: (text: string) => boolean; readonly known: readonly Path[] }

// Where issuers are known to put a number, whatever the config says: two conventions in one token must agree.
const kinds = {
  burgerservicenummer: { fits: passesElfproef, known: [['bsn'], ['burgerservicenummer'], ['aanvrager', 'bsn']] },
  kvkNummer: {
    fits: text => /^\d{8}$/.test(text),
    known: [['kvk'], ['kvkNummer'], ['aanvrager', 'kvk'], ['urn:etoegang:core:LegalSubjectID']]
  },
  rsin: { fits: passesElfproef, known: [['rsin']] },
  vestigingsnummer: {
    fits: text => /^\d{12}$/.test(text),
    known: [['urn:etoegang:1.9:ServiceRestriction:Vestigingsnr']]
  }
} satisfies Record<string, Kind>

type Found = { readonly ok: true; readonly nummer: string | undefined }

const findNumber = (claims: Claims, kind: Kind, path: Path | undefined): Found | Refusal => {
  if (path === undefined) return { ok: true, nummer: undefined }
  const values = readValues(claims, path)
  const numbers = values.filter(value => typeof value === 'string').filter(kind.fits)
  if (numbers.length < values.length) return refuse('identiteit-ongeldig')
  if (numbers.length === 0) return { ok: true, nummer: undefined }
  const elsewhere = kind.known.flatMap(known => readTexts(claims, known)).filter(kind.fits)
  const disagree = new Set([...numbers, ...elsewhere]).size > 1
  return disagree ? refuse('identiteit-tegenstrijdig') : { ok: true, nummer: numbers[0] }
}

type Identity = { readonly ok: true; readonly klant: Klant }
type Numbers = { readonly [K in keyof typeof kinds]: string | undefined }

const toKlant = ({ burgerservicenummer, kvkNummer, rsin, vestigingsnummer }: Numbers): Identity | Refusal => {
  const isCompany = kvkNummer !== undefined || rsin !== undefined || vestigingsnummer !== undefined
  if (burgerservicenummer !== undefined) {
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

/**
 * The klant that a token stands for. Refused rather than guessed: a number that is malformed, two numbers that
 * disagree, and any sign of representation. A vestiging restriction (eHerkenning) narrows and never widens.
 */
export const readIdentity = (claims: Claims, paths: KlantUitgever['claims']): Identity | Refusal => {
  if (paths.vertegenwoordiging.some(path => readValues(claims, path).length > 0)) return refuse('vertegenwoordiging')
  const burgerservicenummer = findNumber(claims, kinds.burgerservicenummer, paths.burgerservicenummer)
  if (!burgerservicenummer.ok) return burgerservicenummer
  const kvkNummer = findNumber(claims, kinds.kvkNummer, paths.kvkNummer)
  if (!kvkNummer.ok) return kvkNummer
  const rsin = findNumber(claims, kinds.rsin, paths.rsin)
  if (!rsin.ok) return rsin
  const vestigingsnummer = findNumber(claims, kinds.vestigingsnummer, paths.vestigingsnummer)
  if (!vestigingsnummer.ok) return vestigingsnummer
  const isRestricted = kinds.vestigingsnummer.known.some(path => readValues(claims, path).length > 0)
  if (isRestricted && vestigingsnummer.nummer === undefined) return refuse('identiteit-tegenstrijdig')
  return toKlant({
    burgerservicenummer: burgerservicenummer.nummer,
    kvkNummer: kvkNummer.nummer,
    rsin: rsin.nummer,
    vestigingsnummer: vestigingsnummer.nummer
  })
}
