import { Readable } from 'node:stream'
import fc from 'fast-check'
import t from 'tap'
import { type Bereik, sliceBytes, toBereik } from '../../src/http/byte-range.ts'

t.test('one range of bytes in the forms of RFC 9110; any other form is as if none was asked', async t => {
  for (const [header, size, expected] of [
    ['bytes=0-0', 10, { start: 0, end: 0 }],
    ['bytes=0-9', 10, { start: 0, end: 9 }],
    ['bytes=2-5', 10, { start: 2, end: 5 }],
    ['bytes=2-', 10, { start: 2, end: 9 }],
    ['bytes=-3', 10, { start: 7, end: 9 }],
    ['bytes=0-99', 10, { start: 0, end: 9 }],
    ['bytes=-99', 10, { start: 0, end: 9 }],
    ['bytes=9-', 10, { start: 9, end: 9 }],
    ['bytes=10-', 10, 'buiten'],
    ['bytes=10-20', 10, 'buiten'],
    ['bytes=0-0', 0, 'buiten'],
    ['bytes=-0', 10, 'buiten'],
    ['bytes=0-1,4-5', 10, undefined],
    ['bytes=5-2', 10, 'buiten'],
    ['items=0-5', 10, undefined],
    ['bytes', 10, undefined],
    ['', 10, undefined],
    [undefined, 10, undefined],
    ['bytes=0-5', undefined, undefined]
  ] as const) {
    t.same(toBereik(header, size), expected, `${header} of ${size}`)
  }
})

t.test('for any header a range lies within what there is', async t => {
  const number = fc.oneof(fc.nat(), fc.constantFrom('', '-1', '1e9', '0x5', '99999999999999999999'))
  const headers = fc.oneof(
    fc.tuple(number, number).map(([from, to]) => `bytes=${from}-${to}`),
    fc.string().map(text => `bytes=${text}`),
    fc.string()
  )
  fc.assert(
    fc.property(headers, fc.nat(1_000), (header, size) => {
      const bereik = toBereik(header, size)
      if (bereik === undefined || bereik === 'buiten') return true
      const { start, end } = bereik
      return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end < size
    })
  )
  t.pass()
})

const collect = async (body: Readable, bereik: Bereik): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of sliceBytes(body, bereik)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

t.test('however the bytes come in, the slice is those of the range, and the rest is not read', async () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 1, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(chunks, fc.nat(), fc.nat(), async (parts, a, b) => {
      const whole = Buffer.concat(parts)
      fc.pre(whole.length > 0)
      const [start, end] = [a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number]
      const body = Readable.from(parts.map(part => Buffer.from(part)))
      const slice = await collect(body, { start, end })
      return slice.equals(whole.subarray(start, end + 1)) && body.destroyed
    })
  )
})

t.test('a source is read no further than the last byte of the range', async t => {
  let given = 0
  const long = new Readable({
    highWaterMark: 0,
    read() {
      given += 1
      this.push(given > 100 ? null : Buffer.alloc(10, given))
    }
  })
  t.equal((await collect(long, { start: 5, end: 14 })).length, 10)
  t.ok(long.destroyed)
  t.ok(given <= 4, `${given} chunks of ten bytes`)
})

t.test('what breaks halfway breaks the slice; a slice that nobody wants any more lets go', async t => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('abc')
      throw new Error('source broke')
    })()
  )
  await t.rejects(collect(broken, { start: 0, end: 9 }), /source broke/)
  for (const readFirst of [true, false]) {
    const body = Readable.from([Buffer.from('abc'), Buffer.from('def')])
    const slice = Readable.from(sliceBytes(body, { start: 0, end: 5 }))
    if (readFirst) await slice[Symbol.asyncIterator]().next()
    slice.destroy()
    await new Promise(resolve => setImmediate(resolve))
    t.ok(body.destroyed, readFirst ? 'halfway' : 'before the first byte')
  }
  const silent = new Readable({ read: () => {} })
  const waiting = Readable.from(sliceBytes(silent, { start: 0, end: 5 }))
  waiting.read()
  waiting.destroy()
  await new Promise(resolve => setImmediate(resolve))
  t.ok(silent.destroyed, 'while waiting for a byte')
})
