/**
 * Identifiers that can be read back: a UUID version 8 (RFC 9562 §5.8) that holds what the thing is and whose,
 * so that a million residents' zaken need no table. Layout of the 122 free bits:
 * kind (16) · owner (32, of which the top bit says company) · number (32) · child (32), then 10 bits zero.
 */
export type UuidParts = {
  /** What it is, 1..4095: each simulator gives its kinds a number of their own (see `soorten`). */
  readonly kind: number
  /** Index of the owner in the population, 0..2^31-1. */
  readonly owner: number
  readonly isBedrijf: boolean
  readonly number: number
  readonly child: number
}

const mask32 = 0xffffffffn

export const toUuid = ({ kind, owner, isBedrijf, number, child }: UuidParts): string => {
  const who = BigInt(owner) | (isBedrijf ? 0x80000000n : 0n)
  // 16 bits kind + 32 bits owner | version nibble 8 + 12 bits of number | variant 10 + 20 bits of number + 32 child + 10 zero
  const high = (BigInt(kind) << 32n) | who
  const middle = BigInt(number) >> 20n
  const low = ((BigInt(number) & 0xfffffn) << 42n) | (BigInt(child) << 10n)
  const value = (high << 80n) | (8n << 76n) | (middle << 64n) | (2n << 62n) | low
  const hex = value.toString(16).padStart(32, '0')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The parts of a UUID made by `toUuid`; undefined for any other text. */
export const fromUuid = (uuid: string): UuidParts | undefined => {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)) return undefined
  const value = BigInt(`0x${uuid.replaceAll('-', '')}`)
  const high = value >> 80n
  const middle = (value >> 64n) & 0xfffn
  const low = value & ((1n << 62n) - 1n)
  const who = high & mask32
  const parts = {
    kind: Number(high >> 32n),
    owner: Number(who & 0x7fffffffn),
    isBedrijf: (who & 0x80000000n) !== 0n,
    number: Number((middle << 20n) | (low >> 42n)),
    child: Number((low >> 10n) & mask32)
  }
  return toUuid(parts) === uuid ? parts : undefined
}

/** One number per kind of thing, over all simulators. */
export const soorten = {
  zaak: 1,
  status: 2,
  resultaat: 3,
  rol: 4,
  zaakinformatieobject: 5,
  document: 6,
  besluit: 7,
  besluitinformatieobject: 8,
  zaakeigenschap: 9,
  partij: 20,
  partijIdentificator: 21,
  digitaalAdres: 22,
  klantcontact: 23,
  betrokkene: 24,
  onderwerpobject: 25,
  interneTaak: 26,
  actor: 27,
  actorKlantcontact: 28,
  objecttaak: 40,
  objectbericht: 41,
  vtbTaak: 42,
  vtbBericht: 43
} as const
