import type { Onderdeel } from '../klantbeeld/onderdelen.ts'
import type { Velden } from '../klantbeeld/velden.ts'
import { type BekendeVelden, interneVelden } from './velden.ts'

const parentsOf = (pad: string): string[] => {
  const parts = pad.split('.')
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'))
}

/** The fields of an onderdeel that hold no further fields, interne velden and the BRP's aliases included. */
export const listSingleFields = (bekend: BekendeVelden, onderdeel: Onderdeel): string[] => {
  const paden = [...bekend[onderdeel].paden]
  const groups = new Set(paden.flatMap(parentsOf))
  return paden.filter(pad => !groups.has(pad))
}

export const isBelow = (veld: string, group: string): boolean => veld === group || veld.startsWith(`${group}.`)

/** The path that shows a field: the field itself, or a group that holds it. */
export const grantOf = ({ paden }: Velden, veld: string): string | undefined => paden.find(pad => isBelow(veld, pad))

/** The BRP's `…Binnenland` names are the plain group, for an address in the Netherlands only. */
export const plainName = (veld: string): string => veld.replace(/^(verblijfplaats|adressering)Binnenland/, '$1')

/** Whether a field is shown, be it by its own name or, for an alias, by the plain one that says more. */
export const isShown = (velden: Velden, veld: string): boolean =>
  grantOf(velden, veld) !== undefined || grantOf(velden, plainName(veld)) !== undefined

export const isIntern = (onderdeel: Onderdeel, veld: string): boolean =>
  interneVelden[onderdeel].some(intern => isBelow(veld, intern))
