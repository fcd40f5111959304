import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto'

/** Key to seal with; `id` stands in the seal, so that keys can rotate. */
export type Zegelsleutel = { readonly id: string; readonly sleutel: KeyObject }
export type Zegelring = { readonly huidig: string; readonly sleutels: ReadonlyMap<string, KeyObject> }

/** Keys for sealing alone, out of a ring with another use (HKDF, RFC 5869). */
export const toZegelring = ({ huidig, sleutels }: Zegelring): Zegelring => ({
  huidig,
  sleutels: new Map(
    [...sleutels].map(([id, sleutel]) => [
      id,
      createSecretKey(Buffer.from(hkdfSync('sha256', sleutel.export(), '', 'klantbeeld logboekzegel', 32)))
    ])
  )
})

export const currentKey = ({ huidig, sleutels }: Zegelring): Zegelsleutel | undefined => {
  const sleutel = sleutels.get(huidig)
  return sleutel && { id: huidig, sleutel }
}

/** A point of a chain: its end after a commit, or what was pruned up to. */
export type Punt = {
  readonly soort: 'einde' | 'gesnoeid'
  readonly schrijver: string
  readonly klasse: string
  readonly volgnummer: number
  readonly hash: string
}

const mac = (sleutel: KeyObject, { soort, schrijver, klasse, volgnummer, hash }: Punt): Buffer =>
  createHmac('sha256', sleutel)
    .update(JSON.stringify([soort, schrijver, klasse, volgnummer, hash]))
    .digest()

/**
 * `kid:` + HMAC: who can write the store but has no key cannot rewrite a chain up to its end, or prune it. Without a
 * key the seal is empty.
 */
export const seal = (punt: Punt, key: Zegelsleutel | undefined): string =>
  key === undefined ? '' : `${key.id}:${mac(key.sleutel, punt).toString('base64url')}`

/** `onbekend`: made with a key that the ring does not hold, so that nothing can be said. */
export const checkSeal = (punt: Punt, zegel: string, ring: Zegelring): 'ok' | 'ongeldig' | 'onbekend' => {
  const colon = zegel.indexOf(':')
  const sleutel = ring.sleutels.get(zegel.slice(0, Math.max(colon, 0)))
  if (sleutel === undefined) return colon > 0 ? 'onbekend' : 'ongeldig'
  const given = Buffer.from(zegel.slice(colon + 1), 'base64url')
  const wanted = mac(sleutel, punt)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? 'ok' : 'ongeldig'
}
