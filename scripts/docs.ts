// Makes the pages of docs/ that follow from code and data; with --check it only says which ones are out of date.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readRows, toCompliancePage } from './docs/compliance.ts'
import { toMappingPage } from './docs/mapping.ts'

const pages = {
  'docs/compliance.md': () => toCompliancePage(readRows()),
  'docs/mapping.md': toMappingPage
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const stale: string[] = []
for (const [file, make] of Object.entries(pages)) {
  const wanted = make()
  if ((await readFile(file, 'utf8').catch(() => '')) === wanted) continue
  stale.push(file)
  if (!values.check) await writeFile(file, wanted)
}
if (values.check && stale.length > 0) {
  console.error(`Not current, run \`npm run types\`:\n${stale.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(stale.join('\n') || 'the pages are current')
}
