import { isSelected, isUnlimited, type Kenmerk, type Selectie, type Type } from '../klantbeeld/selectie.ts'
import type { Verschil } from './verschil.ts'

/** Stands for every name or domein that neither list mentions; no register can hold it. */
const ander = '\u0000'

const kenmerken = (selectie: Selectie): readonly Kenmerk[] =>
  'alleen' in selectie ? selectie.alleen : selectie.behalve

/** One type for each way in which the two lists can tell types apart. */
const representatives = (lists: readonly Selectie[]) => {
  const named = lists.flatMap(kenmerken)
  const namen = [...new Set([...named.filter(one => typeof one === 'string'), ander])]
  const domeinen = [
    ...new Set([...named.flatMap(one => (typeof one === 'string' ? [] : [one.domein])), ander, undefined])
  ]
  return { namen, domeinen }
}

const naamLabel = (naam: string | undefined): string => {
  if (naam === undefined) return 'typen zonder naam'
  return naam === ander ? 'alle andere typen' : naam
}

const domeinLabel = (domein: string | undefined): string => {
  if (domein === undefined) return 'domein onbekend'
  return domein === ander ? 'elk ander domein' : `domein ${domein}`
}

type Shows = (type: Type) => boolean
type Universe = { readonly namen: readonly (string | undefined)[]; readonly domeinen: readonly (string | undefined)[] }

/** The types that one list shows and the other does not: by name alone where the domein makes no difference. */
const describe = ({ namen, domeinen }: Universe, isMore: Shows): string[] =>
  namen.flatMap(naam => {
    const found = domeinen.filter(domein => isMore({ naam, domein }))
    if (found.length === domeinen.length) return [naamLabel(naam)]
    return found.map(domein => `${naamLabel(naam)} (${domeinLabel(domein)})`)
  })

const compare = (wat: string, universe: Universe, { before, after }: { before: Shows; after: Shows }): Verschil[] => {
  const added = describe(universe, type => after(type) && !before(type))
  const gone = describe(universe, type => before(type) && !after(type))
  return [
    ...(added.length > 0 ? [{ richting: 'ruimer', wat, detail: `erbij: ${added.join(', ')}` } as const] : []),
    ...(gone.length > 0 ? [{ richting: 'nauwer', wat, detail: `weg: ${gone.join(', ')}` } as const] : [])
  ]
}

/** By the rule itself, on every kind of zaaktype that the two lists tell apart. */
export const compareZaaktypen = (before: Selectie, after: Selectie): Verschil[] =>
  compare('zaaktypen', representatives([before, after]), {
    before: type => isSelected(type, before),
    after: type => isSelected(type, after)
  })

/** Whether a zaaktype of this name can be shown by both lists, in whatever domein. */
export const isInBoth = (naam: string, before: Selectie, after: Selectie): boolean =>
  representatives([before, after]).domeinen.some(
    domein => isSelected({ naam, domein }, before) && isSelected({ naam, domein }, after)
  )

// As in the second pass: without a limit the type of a document is not looked at, known or not.
const showsDocument =
  (selectie: Selectie): Shows =>
  type =>
    isUnlimited(selectie) || isSelected(type, selectie)

export const compareInformatieobjecttypen = (before: Selectie, after: Selectie): Verschil[] => {
  const { namen, domeinen } = representatives([before, after])
  const universe = { namen: [...namen, undefined], domeinen }
  return compare('informatieobjecttypen', universe, { before: showsDocument(before), after: showsDocument(after) })
}
