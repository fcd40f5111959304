import { type Klant, passesElfproef } from '../../klantbeeld/klant.ts'
import { present } from '../../klantbeeld/present.ts'
import type { GevondenKlant, Kandidaatveld, Zoekplan } from '../../klantbeeld/zoek.ts'
import { isIdentifiedBy, toCodes } from './identificator.ts'
import type { OkAdres, OkIdentificator, OkPartij } from './partij-schema.ts'

const readings = (nummer: string): readonly Klant[] => {
  if (/^\d{8}$/.test(nummer)) return [{ soort: 'nietNatuurlijkPersoon', kvkNummer: nummer }]
  if (/^\d{12}$/.test(nummer)) return [{ soort: 'vestiging', vestigingsnummer: nummer }]
  if (!passesElfproef(nummer)) return []
  return [
    { soort: 'natuurlijkPersoon', burgerservicenummer: nummer },
    { soort: 'nietNatuurlijkPersoon', rsin: nummer }
  ]
}

/** The number, by the kind that its codes say. */
const toKlant = (identificator: OkIdentificator): readonly Klant[] =>
  readings(identificator.partijIdentificator?.objectId ?? '').filter(klant =>
    isIdentifiedBy(identificator, toCodes(klant))
  )

const rank = (klant: Klant): number => {
  if (klant.soort === 'natuurlijkPersoon') return 0
  if (klant.soort === 'vestiging') return 1
  return 'kvkNummer' in klant ? 2 : 3
}

/** Who the partij is by its own numbers, the narrowest first; nobody when two of one kind contradict each other. */
export const klantOf = ({ partijIdentificatoren }: Pick<OkPartij, 'partijIdentificatoren'>): Klant | undefined => {
  const found = (partijIdentificatoren ?? []).flatMap(toKlant).sort((a, b) => rank(a) - rank(b))
  const [best, ...others] = found
  const isContradicted = others.some(
    other => best && rank(other) === rank(best) && toCodes(other).objectId !== toCodes(best).objectId
  )
  return isContradicted ? undefined : best
}

const toRegel = (adres: OkAdres | null | undefined): string | undefined => {
  if (!adres) return undefined
  const { straatnaam, huisnummer, huisnummertoevoeging, postcode, stad } = adres
  const join = (...parts: readonly unknown[]) => parts.filter(part => part !== '' && part != null).join(' ')
  const lines = [join(straatnaam, huisnummer, huisnummertoevoeging), join(postcode, stad)]
  const free = [adres.adresregel1, adres.adresregel2, adres.adresregel3].map(regel => join(regel))
  return [...lines, ...free].filter(regel => regel !== '').join(', ')
}

/** The minimum to confirm who it is, and of that only what the plan names. */
export const toGevondenKlant = (partij: OkPartij, klant: Klant, { velden }: Zoekplan): GevondenKlant => {
  const isGeheim = partij.indicatieGeheimhouding === true
  const told: { readonly [V in Kandidaatveld]?: string | null | undefined } = {
    naam: partij.partijIdentificatie?.volledigeNaam || partij.partijIdentificatie?.naam,
    // Where somebody lives who asked for secrecy is not told to who has only a phone number.
    adres: isGeheim ? undefined : toRegel(partij.bezoekadres) || toRegel(partij.correspondentieadres),
    ...('kvkNummer' in klant && { kvkNummer: klant.kvkNummer }),
    ...('vestigingsnummer' in klant && { vestigingsnummer: klant.vestigingsnummer })
  }
  return {
    klant,
    ...present(Object.fromEntries(velden.map(veld => [veld, told[veld]]))),
    ...(isGeheim && { geheimhouding: true })
  }
}
