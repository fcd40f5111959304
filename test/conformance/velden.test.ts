import t from 'tap'
import { toFields } from '../../src/adapters/brp/fields.ts'
import { listVelden } from '../../src/doelbinding/velden.ts'
import { loadContract } from '../../src/http/contract.ts'
import { needsUpstream, readUpstream } from './openapi.ts'

const contract = loadContract(new URL('../../openapi/klantbeeld.openapi.yaml', import.meta.url))

const readPaths = (file: string): string[] =>
  readUpstream(`brp-reference/${file}.csv`)
    .split(/\r?\n/)
    .map(line => line.trim())

t.test('the BRP accepts every field of persoon that a register may name', needsUpstream, async t => {
  const accepted = new Set(['fields-persoon', 'fields-persoon-all-paths'].flatMap(readPaths))
  const { persoon } = listVelden(contract.document.components.schemas)
  t.ok(persoon.paden.size > 100)
  for (const paths of [[...persoon.paden], persoon.alle]) {
    t.strictSame(
      toFields(paths).filter(path => !accepted.has(path)),
      []
    )
  }
})

t.test('what the BRP sends unasked is never asked', needsUpstream, async t => {
  const asked = toFields(['naam', 'rni.deelnemer', 'naam.inOnderzoek', 'opschortingBijhouding', 'verificatie.datum'])
  t.strictSame(asked, ['burgerservicenummer', 'naam'])
})
