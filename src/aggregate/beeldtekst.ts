/** A finished answer in bytes, but for the id of the verwerking: each consultation has one of its own. */
export type Beeldtekst = { readonly voor: Buffer; readonly na: Buffer }

/**
 * Makes of an answer what may be repeated: then everything in it comes from memory. The two names are looked for with
 * their quotes, which a value within a text has only behind a backslash. Undefined when the id does not stand in it.
 */
export const toBeeldtekst = (json: string, verwerkingId: string): Beeldtekst | undefined => {
  const name = '"verwerkingId":"'
  const at = json.lastIndexOf(`${name}${verwerkingId}"`)
  if (at < 0) return undefined
  const cut = at + name.length
  const kept = (text: string) => Buffer.from(text.replaceAll('"uitCache":false', '"uitCache":true'))
  return { voor: kept(json.slice(0, cut)), na: kept(json.slice(cut + verwerkingId.length)) }
}

/** The answer for one consultation. */
export const withVerwerking = ({ voor, na }: Beeldtekst, verwerkingId: string): Buffer => {
  const bytes = Buffer.allocUnsafe(voor.length + verwerkingId.length + na.length)
  voor.copy(bytes)
  bytes.write(verwerkingId, voor.length, 'latin1')
  na.copy(bytes, voor.length + verwerkingId.length)
  return bytes
}
