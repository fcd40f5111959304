import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { createSealer, type KeyRing } from '../../src/cache/seal.ts'

const key = (bytes = 32) => createSecretKey(randomBytes(bytes))
const ring = (huidig: string, ...sleutels: [string, KeyObject][]): KeyRing => ({ huidig, sleutels: new Map(sleutels) })
const old: [string, KeyObject] = ['2026-01', key()]
const sealer = createSealer(ring('2026-01', old))
const small = '{"naam":"Jansen"}'
const large = JSON.stringify(Array.from({ length: 200 }, (_, i) => ({ zaak: i, status: 'In behandeling' })))

t.test('what was sealed opens in its own context, short and long', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 400 }), fc.string(), (text, times, context) => {
      const plain = text.repeat(times)
      return sealer.open(sealer.seal(plain, context), context) === plain
    })
  )
})

t.test('a value above 1 KB is compressed before it is sealed', async t => {
  t.ok(sealer.seal(large, 'x').length < large.length / 3)
})

t.test('the same text sealed twice gives different bytes, which hold none of it (E.67)', async t => {
  const [one, other] = [sealer.seal(small, 'x'), sealer.seal(small, 'x')]
  t.notOk(one.equals(other))
  t.notOk(one.includes('Jansen'))
})

t.test('a value copied to another place does not open', async t => {
  t.equal(sealer.open(sealer.seal(small, 'key 1'), 'key 2'), undefined)
})

for (const [name, plain] of [
  ['plain', small],
  ['compressed', large]
] as const) {
  t.test(`a ${name} value with any byte changed, or cut off anywhere, does not open`, async t => {
    const sealed = sealer.seal(plain, 'x')
    const opened = [...sealed.keys()].filter(at => {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      return sealer.open(changed, 'x') !== undefined || sealer.open(sealed.subarray(0, at), 'x') !== undefined
    })
    t.same(opened, [])
  })
}

t.test('bytes that were never sealed do not open, and do not throw', async () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), bytes => sealer.open(Buffer.from(bytes), '') === undefined))
})

t.test('after a rotation old values open, new ones use the new key', async t => {
  const next: [string, KeyObject] = ['2026-07', key()]
  const rotated = createSealer(ring('2026-07', next, old))
  t.equal(rotated.open(sealer.seal(small, 'x'), 'x'), small)
  t.equal(sealer.open(rotated.seal(small, 'x'), 'x'), undefined, 'an unknown key id is a miss')
  t.equal(createSealer(ring('2026-07', next)).open(rotated.seal(small, 'x'), 'x'), small)
})

t.test('the same key id with another key does not open', async t => {
  t.equal(createSealer(ring('2026-01', ['2026-01', key()])).open(sealer.seal(small, 'x'), 'x'), undefined)
})

t.test('a key ring that cannot work is refused at once, without the key in the message', async t => {
  t.throws(() => createSealer(ring('weg', old)), /'weg' is not in the key ring/)
  t.throws(() => createSealer(ring('kort', ['kort', key(16)])), /'kort' is not 32 bytes/)
  t.throws(() => createSealer(ring('é'.repeat(128), ['é'.repeat(128), key()])), /longer than 255 bytes/)
})
