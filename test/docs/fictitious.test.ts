import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { passesElfproef } from '../../src/klantbeeld/klant.ts'

const text = /\.(ts|mjs|md|ya?ml|json)$/
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean)
const files = tracked.filter(file => text.test(file) && file !== 'package-lock.json')

/** Outside that range, and of nobody: each with what it is. */
const others = new Map([
  ['920000009', 'RSIN of the simulated municipality'],
  ['890000402', 'RSIN of the simulation'],
  ['890000207', 'RSIN of the simulation'],
  ['493012345', 'part of a phone number'],
  ['992340597', 'RSIN in the test environment of the KVK'],
  ['857587973', 'RSIN in the test environment of the KVK'],
  ['000009921', 'in the test environment of the BRP'],
  ['123456782', 'the usual example of a BSN']
])

t.test('every number in the project that could be a BSN lies in the range for tests', async t => {
  let seen = 0
  for (const file of files) {
    for (const [nummer] of readFileSync(file, 'utf8').matchAll(/(?<![\w.-])\d{9}(?![\w.-])/g)) {
      if (!passesElfproef(nummer) || others.has(nummer)) continue
      seen += 1
      t.match(nummer, /^9999/, file)
    }
  }
  t.ok(seen > 100, `${seen} looked at`)
})
