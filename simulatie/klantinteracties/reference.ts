type Path =
  | 'actoren'
  | 'betrokkenen'
  | 'digitaleadressen'
  | 'internetaken'
  | 'klantcontacten'
  | 'onderwerpobjecten'
  | 'partij-identificatoren'
  | 'partijen'
type HasUuid = { readonly uuid: string }

/** A link as this API writes it. */
export const ref = (base: string, path: Path, { uuid }: HasUuid) => ({ uuid, url: `${base}/${path}/${uuid}` })
export const refs = (base: string, path: Path, rows: readonly HasUuid[]) => rows.map(row => ref(base, path, row))
export const refOrNull = (base: string, path: Path, row: HasUuid | undefined) => (row ? ref(base, path, row) : null)
