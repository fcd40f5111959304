import { isDeepStrictEqual } from 'node:util'
import type { Actor, Klantrol } from '../klantbeeld/actor.ts'
import type { Klant } from '../klantbeeld/klant.ts'
import { type Claims, readValues } from './claim-path.ts'
import { claimsOf, type Lezing, readMachtiging, readNamens } from './namens.ts'
import type { Namens } from './namens-schema.ts'
import { readNumbers, toTokenklant } from './nummers.ts'
import { type Refusal, refuse } from './reden.ts'
import type { KlantUitgever } from './schema.ts'

type Identity = {
  readonly ok: true
  readonly klant: Klant
  readonly rol: Klantrol
  /** Who acts, where that is not the subject of the token. */
  readonly id?: string
  readonly mandaat?: NonNullable<Actor['mandaat']>
}

type Gelezen = { readonly namens: Namens; readonly lezing: Lezing | Refusal }

const isBelow = (path: readonly string[], above: readonly string[]): boolean =>
  above.every((name, i) => path[i] === name)

/** A sign that someone acts for another, of which this issuer does not say how to read it. */
const hasUnexplained = (claims: Claims, { claims: paths, namens }: KlantUitgever): boolean => {
  const explained = namens.flatMap(claimsOf)
  return paths.vertegenwoordiging.some(
    sign => readValues(claims, sign).length > 0 && !explained.some(path => isBelow(path, sign))
  )
}

const readSelf = (claims: Claims, { claims: paths }: KlantUitgever): Identity | Refusal => {
  const found = readNumbers(claims, paths, 'elders-gelijk')
  if (!found.ok) return found
  const klant = toTokenklant(claims, found.nummers)
  return klant.ok ? { ...klant, rol: 'zelf' } : klant
}

const toVertegenwoordiger = (
  claims: Claims,
  { claims: paths }: KlantUitgever,
  { namens, lezing }: { readonly namens: Namens; readonly lezing: Lezing }
): Identity | Refusal => {
  const restriction = readNumbers(claims, { vestigingsnummer: paths.vestigingsnummer }, 'elders-gelijk')
  if (!restriction.ok) return restriction
  const klant = toTokenklant(claims, { ...restriction.nummers, ...lezing.nummers })
  if (!klant.ok) return klant
  const machtiging = readMachtiging(claims, namens)
  if (machtiging === undefined) return refuse('vertegenwoordiging')
  return { ...klant, ...machtiging, ...(lezing.id !== undefined && { id: lezing.id }) }
}

/**
 * The klant that a token stands for: who logged in, or whom he represents. Refused rather than guessed: a number that is
 * malformed, two numbers or two conventions that disagree, and a sign of representation that the issuer's configuration
 * does not explain.
 */
export const readIdentity = (claims: Claims, uitgever: KlantUitgever): Identity | Refusal => {
  if (hasUnexplained(claims, uitgever)) return refuse('vertegenwoordiging')
  const found = uitgever.namens.flatMap((namens): Gelezen[] => {
    const lezing = readNamens(claims, namens, uitgever.claims)
    return lezing === undefined ? [] : [{ namens, lezing }]
  })
  const outcomes: (Identity | Refusal)[] = found.map(({ namens, lezing }) =>
    lezing.ok ? toVertegenwoordiger(claims, uitgever, { namens, lezing }) : lezing
  )
  const [first, ...others] = outcomes
  if (first === undefined) return readSelf(claims, uitgever)
  const broken = outcomes.find(outcome => !outcome.ok)
  if (broken !== undefined) return broken
  return others.every(other => isDeepStrictEqual(other, first)) ? first : refuse('identiteit-tegenstrijdig')
}
