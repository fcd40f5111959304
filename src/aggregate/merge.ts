import type { Contactmoment, Document, Items, Onderdeel, Zaak } from '../klantbeeld/onderdelen.ts'
import { onderdelen } from '../klantbeeld/onderdelen.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { BronVerslag, Samengevoegd, SamengevoegdOnderdeel, Uitkomst } from '../klantbeeld/samengevoegd.ts'

const toVerslag = ({ bron, resultaat }: Uitkomst): BronVerslag => {
  if (!isGelukt(resultaat)) return { bron, status: resultaat.status }
  const { status, opgehaaldOp, uitCache } = resultaat
  return { bron, status, opgehaaldOp, uitCache }
}

type Identified = { readonly bron: string; readonly id: string }

/** The same zaak through two rollen, or on two pages while data moved, is one zaak. */
const dedupe = <T extends Identified>(items: readonly T[]): T[] => [
  ...new Map(items.map(item => [`${item.bron} ${item.id}`, item])).values()
]

const text = (value: string | undefined): string => value ?? ''

/** Newest first; the id decides between equals, so that the order never depends on who answered first. */
const newestFirst =
  <T extends Identified>(moment: (item: T) => string | undefined) =>
  (a: T, b: T): number =>
    text(moment(b)).localeCompare(text(moment(a))) || `${a.bron} ${a.id}`.localeCompare(`${b.bron} ${b.id}`)

const arrange: { readonly [O in Onderdeel]: (items: readonly Items[O][]) => readonly Items[O][] } = {
  persoon: items => items.slice(0, 1),
  contactgegevens: items => dedupe(items).sort(newestFirst(() => undefined)),
  zaken: items => dedupe<Zaak>(items).sort(newestFirst(zaak => zaak.startdatum)),
  documenten: items => dedupe<Document>(items).sort(newestFirst(document => document.creatiedatum)),
  contactmomenten: items => dedupe<Contactmoment>(items).sort(newestFirst(contact => contact.plaatsgevondenOp))
}

const mergeOnderdeel = <O extends Onderdeel>(
  onderdeel: O,
  uitkomsten: readonly Uitkomst[]
): SamengevoegdOnderdeel<Items[O]> => {
  const own = uitkomsten.filter((uitkomst): uitkomst is Uitkomst<O> => uitkomst.onderdeel === onderdeel)
  const lijsten = own.map(({ resultaat }) => resultaat).filter(isGelukt)
  return {
    bronnen: own.map(toVerslag).sort((a, b) => a.bron.localeCompare(b.bron)),
    items: arrange[onderdeel](lijsten.flatMap(({ gegevens }) => gegevens.items)),
    afgekapt: lijsten.some(({ gegevens }) => gegevens.afgekapt)
  }
}

/** All outcomes of all bronnen to one answer per planned onderdeel; failures stay visible beside what was found. */
export const merge = (planned: readonly Onderdeel[], uitkomsten: readonly Uitkomst[]): Samengevoegd =>
  Object.fromEntries(
    onderdelen
      .filter(onderdeel => planned.includes(onderdeel))
      .map(onderdeel => [onderdeel, mergeOnderdeel(onderdeel, uitkomsten)])
  )
