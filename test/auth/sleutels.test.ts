import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { parseSleutelring } from '../../src/auth/sleutels.ts'

const old = randomBytes(32)
const current = randomBytes(32)
const text = (key: Buffer) => key.toString('base64')

t.test('the first key is current, the others stay readable', async t => {
  const ring = parseSleutelring(`k2026a:${text(current)}, k2025b:${old.toString('base64url')}`)
  if ('fout' in ring) return t.fail(ring.fout)
  t.equal(ring.huidig, 'k2026a')
  t.strictSame([...ring.sleutels.keys()], ['k2026a', 'k2025b'])
  t.strictSame(ring.sleutels.get('k2026a')?.export(), current)
  t.strictSame(ring.sleutels.get('k2025b')?.export(), old)
})

const faults: readonly (readonly [string, string, RegExp])[] = [
  ['nothing', '', /^key 1: expected id/],
  ['a key without id', text(old), /^key 1: expected id/],
  ['an id with capitals', `K1:${text(old)}`, /^key 1: expected id/],
  ['a key of 31 bytes', `a:${text(old.subarray(1))}`, /^key 1: expected 32 bytes/],
  ['a key that is not base64', `a:${'*'.repeat(43)}`, /^key 1: expected 32 bytes/],
  ['an id used twice', `a:${text(old)},a:${text(current)}`, /^key 2: id used twice/],
  ['a comma too many', `a:${text(old)},`, /^key 2: expected id/]
]

for (const [title, value, fault] of faults) {
  t.test(`${title} is a fault that says where`, async t => {
    const ring = parseSleutelring(value)
    t.match('fout' in ring && ring.fout, fault)
  })
}

t.test('a fault never repeats what it read', async t => {
  const secret = fc.string({ unit: fc.constantFrom(...'QWXZ0123456789'), minLength: 8 })
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1 }), fc.constantFrom(',', ':', ',a:'), (parts, glue) => {
      const ring = parseSleutelring(parts.join(glue))
      return 'fout' in ring && parts.every(part => !ring.fout.includes(part))
    })
  )
  t.pass()
})
