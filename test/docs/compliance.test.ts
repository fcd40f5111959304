import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { readRows, toEvidence } from '../../scripts/docs/compliance.ts'

const rows = readRows()
const checks = readFileSync('scripts/check.ts', 'utf8')

t.test('all 128 requirements are answered, in order', async t => {
  t.same(
    rows.map(({ nr }) => nr),
    Array.from({ length: 128 }, (_, i) => i + 1)
  )
})

for (const { nr, eis, status, evidence, note } of rows) {
  t.test(`${nr}: ${eis}`, async t => {
    if (status === 'pass') t.ok(evidence.length > 0, 'what passes is shown by something')
    else t.ok(note, 'what does not apply, or is a gap, says why')
    for (const text of evidence) {
      const found = toEvidence(text)
      if (found.kind === 'check') {
        t.ok(checks.includes(found.name) || /NLGov (adr-spectral.*\.yaml)/.test(found.name), text)
        continue
      }
      t.ok(existsSync(found.file), text)
      if (found.kind !== 'test') continue
      t.ok(found.title.length > 10, `${text}: names a test`)
      t.ok(readFileSync(found.file, 'utf8').includes(found.title), text)
    }
  })
}
