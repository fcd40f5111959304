import type { Zaak } from '../klantbeeld/onderdelen.ts'

/** What makes a zaak the same in two registers: its uuid, or its number with the organisation that gave it out (ZGW). */
const keysOf = ({ id, bronorganisatie, identificatie }: Zaak): string[] => [
  `id ${id}`,
  ...(bronorganisatie === undefined || identificatie === undefined
    ? []
    : [`nr ${JSON.stringify([bronorganisatie, identificatie])}`])
]

/** Id of a copy that was left out to the id of the zaak that stands for it. */
export type SameAs = ReadonlyMap<string, string>

const standsFor = (ids: readonly string[], sameAs: SameAs): string[] => [
  ...new Set(ids.map(id => sameAs.get(id) ?? id))
]

/** A hoofdzaak or deelzaak that was left out as a copy is the one that stands for it. */
const relinkZaak =
  (sameAs: SameAs) =>
  (zaak: Zaak): Zaak => {
    const { hoofdzaak, deelzaken } = zaak
    return {
      ...zaak,
      ...(hoofdzaak !== undefined && { hoofdzaak: sameAs.get(hoofdzaak) ?? hoofdzaak }),
      ...(deelzaken && { deelzaken: standsFor(deelzaken, sameAs) })
    }
  }

/** The same zaak through two rollen, on two pages or in two registers is one zaak: the first that is met. */
export const mergeZaken = (items: readonly Zaak[]): { readonly zaken: readonly Zaak[]; readonly sameAs: SameAs } => {
  const known = new Map<string, Zaak>()
  const sameAs = new Map<string, string>()
  const zaken: Zaak[] = []
  for (const zaak of items) {
    const keys = keysOf(zaak)
    const first = keys.map(key => known.get(key)).find(one => one !== undefined)
    for (const key of keys) known.set(key, first ?? zaak)
    if (first === undefined) zaken.push(zaak)
    else if (first.id !== zaak.id) sameAs.set(zaak.id, first.id)
  }
  return { zaken: sameAs.size === 0 ? zaken : zaken.map(relinkZaak(sameAs)), sameAs }
}

/** Points to the zaak that stands for the copies. */
export const relink = <T extends { readonly zaken?: readonly string[] }>(item: T, sameAs: SameAs): T =>
  item.zaken === undefined || sameAs.size === 0 ? item : { ...item, zaken: standsFor(item.zaken, sameAs) }

/** Zaaknummers to ids, for what names a zaak by its number; not one that two organisations gave out. */
export const byZaaknummer = (zaken: readonly Zaak[]): SameAs => {
  const numbered = zaken.flatMap(({ id, identificatie }) =>
    identificatie === undefined ? [] : [[identificatie, id] as const]
  )
  const perNumber = Map.groupBy(numbered, ([identificatie]) => identificatie)
  return new Map([...perNumber.values()].flatMap(same => (same.length === 1 ? same : [])))
}
