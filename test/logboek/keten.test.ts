import fc from 'fast-check'
import t from 'tap'
import { controleerKeten, GENESIS, linkHash, type Schakel } from '../../src/logboek/keten.ts'
import { inhoud } from './voorbeeld.ts'

const chain = (length: number): Schakel[] => {
  let vorige = GENESIS.hash
  return Array.from({ length }, (_, i) => {
    const hash = linkHash(vorige, inhoud(i))
    const row = { ...inhoud(i), volgnummer: i + 1, hash }
    vorige = hash
    return row
  })
}

const anchor = (rows: readonly Schakel[], index: number) => {
  const { volgnummer, hash } = rows[index] ?? GENESIS
  return { volgnummer, hash }
}

const changes = [
  row => ({ ...row, regel: `${row.regel} ` }),
  row => ({ ...row, stroom: 'audit' }),
  row => ({ ...row, tijdstip: row.tijdstip + 1 }),
  row => ({ ...row, traceId: row.traceId.replace(/.$/, 'x') }),
  row => ({ ...row, volgnummer: row.volgnummer + 1 }),
  row => ({ ...row, hash: linkHash('', row) }),
  // The rewritten row is sound by itself: what follows, or the anchor, gives it away.
  (row, vorige) => ({ ...row, regel: '{}', hash: linkHash(vorige, { ...row, regel: '{}' }) })
] satisfies ((row: Schakel, vorige: string) => Schakel)[]

const position = fc
  .integer({ min: 1, max: 30 })
  .chain(length => fc.tuple(fc.constant(chain(length)), fc.nat(length - 1)))

t.test('an untouched chain is sound, and ends where it ends', async t => {
  for (const length of [0, 1, 5]) {
    const rows = chain(length)
    t.same(controleerKeten(rows), { ok: true, einde: anchor(rows, length - 1) })
    t.same(controleerKeten(rows, { einde: anchor(rows, length - 1) }), { ok: true, einde: anchor(rows, length - 1) })
  }
})

t.test('a change of any column of any line is found at that line or the next', async t => {
  fc.assert(
    fc.property(position, fc.constantFrom(...changes), ([rows, index], change) => {
      const mutated = rows.map((row, i) => (i === index ? change(row, anchor(rows, i - 1).hash) : row))
      const result = controleerKeten(mutated, { einde: anchor(rows, rows.length - 1) })
      return !result.ok && [index + 1, index + 2].includes(result.volgnummer)
    })
  )
  t.pass()
})

t.test('a missing line is found, the last one by its anchor', async t => {
  fc.assert(
    fc.property(position, ([rows, index]) => {
      const result = controleerKeten(rows.toSpliced(index, 1), { einde: anchor(rows, rows.length - 1) })
      return !result.ok && result.volgnummer === index + 1 && result.reden === 'ontbreekt'
    })
  )
  t.pass()
})

t.test('two lines that swapped places, also with their numbers, are found', async t => {
  fc.assert(
    fc.property(position, fc.nat(29), fc.boolean(), ([rows, first], other, renumber) => {
      const second = other % rows.length
      const swapped = rows.map((row, i) => {
        const source = rows[i === first ? second : i === second ? first : i] ?? row
        return renumber ? { ...source, volgnummer: row.volgnummer } : source
      })
      return first === second || !controleerKeten(swapped).ok
    })
  )
  t.pass()
})

t.test('a line that was put in is found', async t => {
  const rows = chain(3)
  t.match(controleerKeten(rows.flatMap(row => [row, row])), { ok: false, volgnummer: 2 })
})

t.test('after pruning, the chain is sound from the anchor on and not without it', async t => {
  const rows = chain(5)
  t.match(controleerKeten(rows.slice(2), { begin: anchor(rows, 1) }), { ok: true })
  t.same(controleerKeten(rows.slice(2)), { ok: false, volgnummer: 1, reden: 'ontbreekt' })
})

t.test('a chain rewritten up to its end differs from an anchor kept elsewhere', async t => {
  const rows = chain(4)
  t.match(controleerKeten(rows, { einde: { volgnummer: 2, hash: linkHash('', inhoud(1)) } }), {
    ok: false,
    volgnummer: 2
  })
})
