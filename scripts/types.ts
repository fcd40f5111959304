// Makes the TypeScript types of our OpenAPI documents; with --check it only says which ones are out of date.
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'

const documents = 'openapi/**/*.openapi.yaml'
const generated = 'openapi/**/*.generated.ts'

const targetOf = (document: string): string => document.replace(/\.openapi\.yaml$/, '.generated.ts')

const generate = async (document: string): Promise<string> => {
  const types = astToString(await openapiTS(pathToFileURL(resolve(document)), { immutable: true }))
  return `// Made from ${basename(document)} by \`npm run types\`; do not edit.\n${types}`
}

const current = (target: string): Promise<string> => readFile(target, 'utf8').catch(() => '')

const isStale = async (document: string): Promise<boolean> =>
  (await current(targetOf(document))) !== (await generate(document))

const list = (pattern: string): string[] => globSync(pattern).sort()

const check = async (found: readonly string[]): Promise<void> => {
  const targets = found.map(targetOf)
  const staleness = await Promise.all(found.map(isStale))
  const stale = targets.filter((_, index) => staleness[index])
  const orphans = list(generated).filter(file => !targets.includes(file))
  if (stale.length + orphans.length === 0) return
  const lines = [...stale, ...orphans.map(file => `${file} (its document is gone)`)]
  console.error(`Not current, run \`npm run types\`:\n${lines.join('\n')}`)
  process.exitCode = 1
}

const write = async (found: readonly string[]): Promise<void> => {
  for (const document of found) {
    await writeFile(targetOf(document), await generate(document))
    console.log(targetOf(document))
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const found = list(documents)
if (found.length === 0) {
  console.error(`No document matches ${documents}`)
  process.exitCode = 1
} else {
  await (values.check ? check(found) : write(found))
}
