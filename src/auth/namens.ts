import type { Klantrol } from '../klantbeeld/actor.ts'
import { type Claims, readText, readTexts, readValues } from './claim-path.ts'
import type { Namens } from './namens-schema.ts'
import { fits, type Nummerpaden, type Nummersoort, readNumbers, type Tokennummers } from './nummers.ts'
import { type Refusal, refuse } from './reden.ts'

type Path = readonly string[]

/** What one convention says: for whom, and who acts where that is not the subject of the token. */
export type Lezing = { readonly ok: true; readonly nummers: Tokennummers; readonly id?: string }
type Uitkomst = Lezing | Refusal | undefined

const isPresent = (claims: Claims, path: Path): boolean => readValues(claims, path).length > 0

// `urn:nl-eid-gdi:1.0:id:BSN` and its like (OIDC NL GOV).
const soortOf = (type: string | undefined): Nummersoort | undefined => {
  switch (type?.split(':').at(-1)?.toLowerCase()) {
    case 'bsn':
      return 'burgerservicenummer'
    case 'kvknr':
      return 'kvkNummer'
    case 'rsin':
      return 'rsin'
    default:
      return undefined
  }
}

const maxChain = 5

/** The deepest of a chain is the one who is served; a chain without end serves nobody. */
const readRepresents = (claims: Claims, path: Path = ['represents']): Uitkomst => {
  if (!isPresent(claims, path)) return undefined
  if (path.length > maxChain) return refuse('vertegenwoordiging')
  const deeper = readRepresents(claims, [...path, 'represents'])
  if (deeper !== undefined) return deeper
  const soort = soortOf(readText(claims, [...path, 'sub_id_type']))
  const nummer = readText(claims, [...path, 'sub'])
  if (soort === undefined || nummer === undefined) return refuse('vertegenwoordiging')
  return fits(soort, nummer) ? { ok: true, nummers: { [soort]: nummer } } : refuse('identiteit-ongeldig')
}

// Logius: 00000001 and an RSIN, or 00000003 and a KVK number, filled up with zeros to twenty digits.
const readOin = (text: string | undefined): Tokennummers | undefined => {
  const rsin = /^00000001(\d{9})000$/.exec(text ?? '')?.[1]
  if (rsin !== undefined && fits('rsin', rsin)) return { rsin }
  const kvkNummer = /^00000003(\d{8})0000$/.exec(text ?? '')?.[1]
  return kvkNummer === undefined ? undefined : { kvkNummer }
}

const readAct = (claims: Claims, toNumbers: () => ReturnType<typeof readNumbers>): Uitkomst => {
  if (!isPresent(claims, ['act'])) return undefined
  const id = readText(claims, ['act', 'sub'])
  if (id === undefined) return refuse('vertegenwoordiging')
  const found = toNumbers()
  return found.ok ? { ok: true, nummers: found.nummers, id } : found
}

const readFsc = (claims: Claims): ReturnType<typeof readNumbers> => {
  const nummers = readOin(readText(claims, ['sub']))
  return nummers === undefined ? refuse('identiteit-ongeldig') : { ok: true, nummers }
}

type Paden = Pick<Extract<Namens, { vorm: 'paden' }>, 'handelende' | 'vertegenwoordigde'>

/** NL Portal writes the klant as aanvrager, whether someone acts for him or not. */
const nlPortal: Paden = {
  handelende: {
    burgerservicenummer: ['gemachtigde', 'bsn'],
    kvkNummer: ['gemachtigde', 'kvk'],
    id: ['gemachtigde', 'sub']
  },
  vertegenwoordigde: { burgerservicenummer: ['aanvrager', 'bsn'], kvkNummer: ['aanvrager', 'kvk'] }
}

const isAnyOf = (claims: Claims, paths: Readonly<Record<string, Path | undefined>>): boolean =>
  Object.values(paths).some(path => path !== undefined && isPresent(claims, path))

const readPaden = (claims: Claims, { handelende, vertegenwoordigde }: Paden): Uitkomst => {
  const { id: _, ...own } = handelende
  const acting = readNumbers(claims, own, 'alleen-hier')
  if (!acting.ok) return acting
  if (!isAnyOf(claims, handelende)) return refuse('vertegenwoordiging')
  const represented = readNumbers(claims, vertegenwoordigde, 'alleen-hier')
  return represented.ok ? { ok: true, nummers: represented.nummers } : represented
}

/** What a convention makes of the token; undefined when by that convention nobody acts for another. */
export const readNamens = (claims: Claims, namens: Namens, eigen: Nummerpaden): Uitkomst => {
  switch (namens.vorm) {
    case 'oidc-nlgov':
      return readRepresents(claims)
    case 'rfc8693':
      return readAct(claims, () => readNumbers(claims, eigen, 'elders-gelijk'))
    case 'fsc':
      return readAct(claims, () => readFsc(claims))
    case 'nl-portal':
      return isPresent(claims, ['gemachtigde']) ? readPaden(claims, nlPortal) : undefined
    case 'paden':
      return isAnyOf(claims, namens.vertegenwoordigde) ? readPaden(claims, namens) : undefined
  }
}

/** The claims that a convention reads: a sign of representation elsewhere is not explained by it. */
export const claimsOf = (namens: Namens): readonly Path[] => {
  switch (namens.vorm) {
    case 'oidc-nlgov':
      return [['represents']]
    case 'rfc8693':
    case 'fsc':
      return [['act']]
    case 'nl-portal':
      return [['gemachtigde']]
    case 'paden':
      return [...Object.values(namens.handelende), ...Object.values(namens.vertegenwoordigde)].filter(
        path => path !== undefined
      )
  }
}

const wettelijk = ['bewindvoerder', 'curator', 'mentor', 'ouder'] as const satisfies readonly Klantrol[]

const toDienst = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  const { id, uuid } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return [id, uuid].filter(one => typeof one === 'string')
}

/** In what role someone acts, and for which services; undefined for a role that nobody knows. */
export const readMachtiging = (
  claims: Claims,
  { diensten, rol }: Pick<Namens, 'diensten' | 'rol'>
): { readonly rol: Klantrol; readonly mandaat?: { readonly diensten: readonly string[] } } | undefined => {
  const covered = readValues(claims, diensten).flatMap(toDienst)
  if (!isPresent(claims, rol)) return { rol: 'gemachtigde', mandaat: { diensten: covered } }
  const [named, ...others] = readTexts(claims, rol)
  const known = wettelijk.find(one => one === named)
  if (known === undefined || others.length > 0) return undefined
  return { rol: known, ...(covered.length > 0 && { mandaat: { diensten: covered } }) }
}
