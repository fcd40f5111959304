/** A kind of zaak or document: by its name, or all of one domein (`Catalogus.domein`, Catalogi API 1.3). */
export type Kenmerk = string | { readonly domein: string }

/** An allow-list or a deny-list of types. */
export type Selectie = { readonly alleen: readonly Kenmerk[] } | { readonly behalve: readonly Kenmerk[] }

/** What is known of a type: a zaaktype by `identificatie`, an informatieobjecttype by `omschrijving`. */
export type Type = { readonly naam: string | undefined; readonly domein: string | undefined }

const matches =
  ({ naam, domein }: Type) =>
  (kenmerk: Kenmerk): boolean =>
    typeof kenmerk === 'string' ? kenmerk === naam : kenmerk.domein === domein

/** A deny-list that denies nothing: then nothing need be known of a type. */
export const isUnlimited = (selectie: Selectie): boolean => 'behalve' in selectie && selectie.behalve.length === 0

/** A type of which what the list looks at is unknown is not selected, by either kind of list: default deny. */
export const isSelected = (type: Type, selectie: Selectie): boolean => {
  const list = 'alleen' in selectie ? selectie.alleen : selectie.behalve
  if (type.naam === undefined) return false
  if ('alleen' in selectie) return list.some(matches(type))
  const looksAtDomein = list.some(kenmerk => typeof kenmerk !== 'string')
  return !(looksAtDomein && type.domein === undefined) && !list.some(matches(type))
}
