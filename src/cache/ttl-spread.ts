import type { CacheSleutel } from './port.ts'

const widest = 0.1

/**
 * Up to a tenth off, so that what was kept at one moment does not end at one moment. The name of a value is an HMAC,
 * which is as good as a die, and makes the replicas throw the same.
 */
export const spreadTtl = (ttlS: number, { naam }: Pick<CacheSleutel, 'naam'>): number => {
  const thrown = Buffer.from(naam.slice(0, 4), 'base64url').readUIntBE(0, 3) / 0x1000000
  return ttlS * (1 - widest * thrown)
}
