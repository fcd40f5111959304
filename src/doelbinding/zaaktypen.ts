import type { Register, Verwerkingsactiviteit } from './register.ts'

/** Identificaties of zaaktypen that a doel names, in a list or with a start date. */
const namedBy = ({ onderdelen: { zaken } }: Verwerkingsactiviteit): string[] => {
  if (zaken === undefined) return []
  const { zaaktypen, vanaf = {} } = zaken
  const list = 'alleen' in zaaktypen ? zaaktypen.alleen : zaaktypen.behalve
  return [...list.filter(kenmerk => typeof kenmerk === 'string'), ...Object.keys(vanaf)]
}

/** A zaaktype that no bron knows, with the doelen that name it. */
export type OnbekendZaaktype = { readonly zaaktype: string; readonly doelen: readonly string[] }

/**
 * The zaaktypen of the register that occur in no bron: mostly a slip of the pen, and in a `behalve` one that shows too
 * much. `perBron` has the zaaktypen of each bron, undefined where they could not be read: then nothing can be said.
 */
export const unknownZaaktypen = (
  register: Register,
  perBron: readonly (readonly string[] | undefined)[]
): OnbekendZaaktype[] => {
  if (perBron.length === 0 || perBron.includes(undefined)) return []
  const known = new Set(perBron.flatMap(zaaktypen => zaaktypen ?? []))
  const doelen = new Map<string, Set<string>>()
  for (const [doel, activiteit] of Object.entries(register.verwerkingsactiviteiten)) {
    for (const zaaktype of namedBy(activiteit)) {
      if (!known.has(zaaktype)) doelen.set(zaaktype, (doelen.get(zaaktype) ?? new Set()).add(doel))
    }
  }
  return [...doelen].map(([zaaktype, names]) => ({ zaaktype, doelen: [...names] }))
}
