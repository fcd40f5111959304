import { createSecretKey, type KeyObject } from 'node:crypto'

const keyBytes = 32

/** Keys by id. New seals and pseudonyms use `huidig`; the others only open what was made with them. */
export type Sleutelring = { readonly huidig: string; readonly sleutels: ReadonlyMap<string, KeyObject> }

const readKey = (text: string): Buffer | undefined => {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes ? bytes : undefined
}

/**
 * Reads `id:BASE64,id:BASE64`: 32 bytes each, base64 or base64url, the first is current. A fault names the place of an
 * entry and never its text, which may be a key.
 */
export const parseSleutelring = (text: string): Sleutelring | { readonly fout: string } => {
  const sleutels = new Map<string, KeyObject>()
  for (const [i, entry] of text.split(',').entries()) {
    const [, id, value] = /^([a-z][a-z0-9-]{0,31}):(.*)$/.exec(entry.trim()) ?? []
    if (id === undefined || value === undefined)
      return { fout: `key ${i + 1}: expected id:BASE64, id of a-z, 0-9 and -` }
    if (sleutels.has(id)) return { fout: `key ${i + 1}: id used twice` }
    const key = readKey(value)
    if (key === undefined) return { fout: `key ${i + 1}: expected ${keyBytes} bytes in base64` }
    sleutels.set(id, createSecretKey(key))
  }
  const [huidig] = sleutels.keys()
  return huidig === undefined ? { fout: 'no key' } : { huidig, sleutels }
}
