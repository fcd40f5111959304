// Makes of our OpenAPI documents the TypeScript types, and the same in JSON: reading YAML is a fifth of a start. With
// --check it only says which ones are out of date.
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

const documents = 'openapi/**/*.openapi.yaml'
const generated = 'openapi/**/*.generated.{ts,json}'

type Target = { readonly file: string; readonly generate: () => Promise<string> }

const toTypes = async (document: string): Promise<string> => {
  const types = astToString(await openapiTS(pathToFileURL(resolve(document)), { immutable: true }))
  return `// Made from ${basename(document)} by \`npm run types\`; do not edit.\n${types}`
}

const toJson = async (document: string): Promise<string> =>
  `${JSON.stringify(parse(await readFile(document, 'utf8')), undefined, 1)}\n`

const targetsOf = (document: string): Target[] => {
  const at = (end: string) => document.replace(/\.openapi\.yaml$/, end)
  const types = { file: at('.generated.ts'), generate: () => toTypes(document) }
  // Only our own contract is read when the service runs.
  const isRead = dirname(document) === 'openapi'
  return isRead ? [types, { file: at('.generated.json'), generate: () => toJson(document) }] : [types]
}

const current = (target: string): Promise<string> => readFile(target, 'utf8').catch(() => '')

const isStale = async ({ file, generate }: Target): Promise<boolean> => (await current(file)) !== (await generate())

const list = (pattern: string): string[] => globSync(pattern).sort()

const check = async (targets: readonly Target[]): Promise<void> => {
  const files = targets.map(({ file }) => file)
  const staleness = await Promise.all(targets.map(isStale))
  const stale = files.filter((_, index) => staleness[index])
  const orphans = list(generated).filter(file => !files.includes(file))
  if (stale.length + orphans.length === 0) return
  const lines = [...stale, ...orphans.map(file => `${file} (its document is gone)`)]
  console.error(`Not current, run \`npm run types\`:\n${lines.join('\n')}`)
  process.exitCode = 1
}

const write = async (targets: readonly Target[]): Promise<void> => {
  for (const { file, generate } of targets) {
    await writeFile(file, await generate())
    console.log(file)
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const found = list(documents).flatMap(targetsOf)
if (found.length === 0) {
  console.error(`No document matches ${documents}`)
  process.exitCode = 1
} else {
  await (values.check ? check(found) : write(found))
}
