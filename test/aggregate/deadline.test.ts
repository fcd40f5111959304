import t from 'tap'
import { readTijdslimiet } from '../../src/aggregate/deadline.ts'

const asked: readonly [string, number | undefined][] = [
  ['1000', 1_000],
  ['2500', 2_500],
  ['200', 200],
  ['2501', undefined],
  ['60000', undefined],
  ['199', undefined],
  ['0', undefined],
  [' 1000 ', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['9'.repeat(400), undefined],
  ['snel', undefined],
  ['', undefined]
]
for (const [header, ms] of asked) {
  t.test(`of a caller who asks for "${header.slice(0, 20)}" is read: ${ms}`, async t => {
    t.equal(readTijdslimiet(header, { minimumMs: 200, totaalMs: 2_500 }), ms)
  })
}
