import t from 'tap'
import { toTally } from '../../scripts/tap-tally.ts'

const rows = [
  ['alleen geslaagd', '# { total: 8, pass: 8 }', { passed: 8, failed: 0, skipped: 0 }],
  ['overgeslagen en todo', '# { total: 8, pass: 5, todo: 1, skip: 2 }', { passed: 5, failed: 0, skipped: 3 }],
  ['alles mislukt', '# { total: 2, pass: 0, fail: 2 }', { passed: 0, failed: 2, skipped: 0 }]
] as const

for (const [name, line, expected] of rows) {
  t.test(`the totals are those of tap: ${name}`, async t => {
    t.same(toTally(`ok 1 - iets\n\n${line}\n# time=587.556ms`), expected)
  })
}

t.test('a line that a test printed inside its own output is not the total', async t => {
  const output = '    # { total: 1, pass: 900 }\n# { total: 2, pass: 1, fail: 1 }\n'
  t.same(toTally(output), { passed: 1, failed: 1, skipped: 0 })
})

t.test('output that stops halfway has no totals', async t => {
  t.equal(toTally('TAP version 14\n1..4\nok 1 - iets\n'), undefined)
})
