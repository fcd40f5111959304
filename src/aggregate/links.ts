import type { Bericht, Contactmoment, Document, Taak, Zaak } from '../klantbeeld/onderdelen.ts'
import type { Samengevoegd } from '../klantbeeld/samengevoegd.ts'
import { type Velden, wants } from '../klantbeeld/velden.ts'

type Linked = Document | Contactmoment | Taak | Bericht

const onlyShown = <T extends Linked>(item: T, shown: ReadonlySet<string>): T =>
  item.zaken === undefined ? item : { ...item, zaken: item.zaken.filter(id => shown.has(id)) }

const idsPerZaak = (items: readonly Linked[]): ReadonlyMap<string, string[]> => {
  const ids = new Map<string, string[]>()
  for (const { id, zaken = [] } of items) {
    // Two bronnen may bring the same document.
    for (const zaak of zaken) ids.set(zaak, [...new Set([...(ids.get(zaak) ?? []), id])])
  }
  return ids
}

const ifAny = <K extends string>(key: K, ids: readonly string[] | undefined) =>
  ids === undefined || ids.length === 0 ? {} : { [key]: ids }

const relatedShown = (zaak: Zaak, shown: ReadonlySet<string>): Zaak => {
  // Whatever the adapter says of them: links to documents and contacts are made here, from what is shown.
  const { hoofdzaak, deelzaken, documenten: _d, contactmomenten: _c, ...rest } = zaak
  return {
    ...rest,
    ...(hoofdzaak !== undefined && shown.has(hoofdzaak) && { hoofdzaak }),
    ...ifAny(
      'deelzaken',
      deelzaken?.filter(id => shown.has(id))
    )
  }
}

/**
 * Ties zaak, document and klantcontact together by id, after minimising: a link to something that is not shown would
 * tell that it exists. The fields of a zaak that hold links are made only when the doel names them.
 */
export const link = (shown: Samengevoegd, ofZaken: Velden | undefined): Samengevoegd => {
  const named = (pad: 'documenten' | 'contactmomenten') => ofZaken !== undefined && wants(ofZaken, pad)
  const { zaken, documenten, contactmomenten, taken, berichten } = shown
  const zaakIds = new Set((zaken?.items ?? []).map(zaak => zaak.id))
  const documentIds = idsPerZaak(documenten?.items ?? [])
  const contactIds = idsPerZaak(contactmomenten?.items ?? [])
  return {
    ...shown,
    ...(zaken && {
      zaken: {
        ...zaken,
        items: zaken.items.map(zaak => ({
          ...relatedShown(zaak, zaakIds),
          ...(named('documenten') && ifAny('documenten', documentIds.get(zaak.id))),
          ...(named('contactmomenten') && ifAny('contactmomenten', contactIds.get(zaak.id)))
        }))
      }
    }),
    ...(documenten && {
      documenten: { ...documenten, items: documenten.items.map(item => onlyShown(item, zaakIds)) }
    }),
    ...(contactmomenten && {
      contactmomenten: { ...contactmomenten, items: contactmomenten.items.map(item => onlyShown(item, zaakIds)) }
    }),
    ...(taken && { taken: { ...taken, items: taken.items.map(item => onlyShown(item, zaakIds)) } }),
    ...(berichten && { berichten: { ...berichten, items: berichten.items.map(item => onlyShown(item, zaakIds)) } })
  }
}
