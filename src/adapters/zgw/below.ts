const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** In lower case; undefined for anything else, which then goes into no address. */
export const toUuid = (text: string): string | undefined => (uuidForm.test(text) ? text.toLowerCase() : undefined)

/** Whether an address is one of this API. */
export const liesBelow = (base: string, address: string): boolean => {
  const url = URL.parse(address)
  const { origin, pathname } = new URL(base)
  return url !== null && url.origin === origin && url.pathname.startsWith(`${pathname.replace(/\/$/, '')}/`)
}

/**
 * The uuid in the address of a resource, if that address lies at `<base>/<resource>/`. An address comes from a source
 * and may point anywhere: only this uuid is ever used, behind the configured base. A query (`?versie=`) is left out.
 */
export const uuidBelow = (base: string, resource: string, address: string | null | undefined): string | undefined => {
  // Nearly all of them are just that, and there are hundreds in a view.
  const plain = `${base}/${resource}/`
  const own = address?.startsWith(plain) ? toUuid(address.slice(plain.length)) : undefined
  if (own !== undefined) return own
  const url = URL.parse(address ?? '')
  const { origin, pathname } = new URL(base)
  if (url === null || url.origin !== origin || url.username !== '' || url.password !== '') return undefined
  const prefix = `${pathname.replace(/\/$/, '')}/${resource}/`
  if (!url.pathname.startsWith(prefix)) return undefined
  return toUuid(url.pathname.slice(prefix.length))
}
