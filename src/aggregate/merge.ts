import type { Bericht, Contactmoment, Document, Items, Onderdeel, Taak, Zaak } from '../klantbeeld/onderdelen.ts'
import { onderdelen } from '../klantbeeld/onderdelen.ts'
import { isGelukt } from '../klantbeeld/resultaat.ts'
import type { BronVerslag, Samengevoegd, SamengevoegdOnderdeel, Uitkomst } from '../klantbeeld/samengevoegd.ts'
import { byZaaknummer, mergeZaken, relink } from './zelfde-zaak.ts'

const toVerslag = ({ bron, resultaat }: Uitkomst): BronVerslag => {
  if (!isGelukt(resultaat)) return { bron, status: resultaat.status }
  const { status, opgehaaldOp, uitCache } = resultaat
  return { bron, status, opgehaaldOp, uitCache }
}

type Identified = { readonly bron: string; readonly id: string }

const keyOf = ({ bron, id }: Identified): string => `${bron} ${id}`

const dedupe = <T extends Identified>(items: readonly T[]): T[] => [
  ...new Map(items.map(item => [keyOf(item), item])).values()
]

/** A document that two registers of zaken lead to belongs to the zaken of both. */
const mergeDocumenten = (items: readonly Document[]): Document[] => {
  const once = new Map<string, Document>()
  for (const item of items) {
    const zaken = [...new Set([...(once.get(keyOf(item))?.zaken ?? []), ...(item.zaken ?? [])])]
    once.set(keyOf(item), { ...item, zaken })
  }
  return [...once.values()]
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

/** Newest first; the id decides between equals, so that the order never depends on who answered first. */
const newestFirst =
  <T extends Identified>(moment: (item: T) => string | undefined) =>
  (a: T, b: T): number =>
    compare(moment(b) ?? '', moment(a) ?? '') || compare(keyOf(a), keyOf(b))

const epochOf = (moment: string | undefined): number =>
  moment === undefined ? Number.POSITIVE_INFINITY : Date.parse(moment)

/** What is still to be done first, the nearest deadline before all; then the rest, the latest deadline first. */
const mostUrgentFirst = (a: Taak, b: Taak): number => {
  const [isOpen, isOtherOpen] = [a.status === 'open', b.status === 'open']
  if (isOpen !== isOtherOpen) return isOpen ? -1 : 1
  const [own, other] = [epochOf(a.deadline), epochOf(b.deadline)]
  const order = own === other ? 0 : own - other
  return (isOpen ? order : -order) || compare(keyOf(a), keyOf(b))
}

const arrange: { readonly [O in Onderdeel]: (items: readonly Items[O][]) => readonly Items[O][] } = {
  persoon: items => items.slice(0, 1),
  bedrijf: items => items.slice(0, 1),
  contactgegevens: items => dedupe(items).sort(newestFirst(() => undefined)),
  zaken: items => [...items].sort(newestFirst<Zaak>(zaak => zaak.startdatum)),
  documenten: items => mergeDocumenten(items).sort(newestFirst(document => document.creatiedatum)),
  contactmomenten: items => dedupe<Contactmoment>(items).sort(newestFirst(contact => contact.plaatsgevondenOp)),
  taken: items => dedupe<Taak>(items).sort(mostUrgentFirst),
  berichten: items => dedupe<Bericht>(items).sort(newestFirst(bericht => bericht.publicatiedatum))
}

type Lijsten = { readonly [O in Onderdeel]?: readonly Items[O][] }

const itemsOf = <O extends Onderdeel>(onderdeel: O, uitkomsten: readonly Uitkomst[]): readonly Items[O][] =>
  uitkomsten
    .filter((uitkomst): uitkomst is Uitkomst<O> => uitkomst.onderdeel === onderdeel)
    .map(({ resultaat }) => resultaat)
    .filter(isGelukt)
    .flatMap(({ gegevens }) => gegevens.items)

/** Everything that was found, with each zaak once and all that points to a copy of it pointing to that one. */
const toLijsten = (uitkomsten: readonly Uitkomst[]): Lijsten => {
  const { zaken, sameAs } = mergeZaken(itemsOf('zaken', uitkomsten))
  const named = new Map([...byZaaknummer(zaken), ...sameAs])
  return {
    persoon: itemsOf('persoon', uitkomsten),
    bedrijf: itemsOf('bedrijf', uitkomsten),
    contactgegevens: itemsOf('contactgegevens', uitkomsten),
    zaken,
    documenten: itemsOf('documenten', uitkomsten).map(item => relink(item, sameAs)),
    contactmomenten: itemsOf('contactmomenten', uitkomsten).map(item => relink(item, sameAs)),
    taken: itemsOf('taken', uitkomsten).map(item => relink(item, named)),
    berichten: itemsOf('berichten', uitkomsten).map(item => relink(item, named))
  }
}

const mergeOnderdeel = <O extends Onderdeel>(
  onderdeel: O,
  uitkomsten: readonly Uitkomst[],
  lijsten: Lijsten
): SamengevoegdOnderdeel<Items[O]> => {
  const own = uitkomsten.filter(uitkomst => uitkomst.onderdeel === onderdeel)
  return {
    bronnen: own.map(toVerslag).sort((a, b) => compare(a.bron, b.bron)),
    items: arrange[onderdeel](lijsten[onderdeel] ?? []),
    afgekapt: own.some(({ resultaat }) => isGelukt(resultaat) && resultaat.gegevens.afgekapt)
  }
}

/** All outcomes of all bronnen to one answer per planned onderdeel; failures stay visible beside what was found. */
export const merge = (planned: readonly Onderdeel[], uitkomsten: readonly Uitkomst[]): Samengevoegd => {
  const inOrder = [...uitkomsten].sort((a, b) => compare(a.bron, b.bron))
  const lijsten = toLijsten(inOrder)
  return Object.fromEntries(
    onderdelen
      .filter(onderdeel => planned.includes(onderdeel))
      .map(onderdeel => [onderdeel, mergeOnderdeel(onderdeel, inOrder, lijsten)])
  )
}
