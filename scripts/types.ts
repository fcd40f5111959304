// Makes of our OpenAPI documents the TypeScript types, and the same in JSON: reading YAML is a fifth of a start. With
// --check it only says which ones are out of date.
import { globSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import openapiTS, { astToString, type OpenAPITSOptions } from 'openapi-typescript'
import { parse } from 'yaml'

const documents = 'openapi/**/*.openapi.yaml'
const generated = '{openapi,client}/**/*.generated.{ts,json}'

/** Who asks may leave out what has a default; and openapi-fetch loses arrays that are readonly. */
const forClients: OpenAPITSOptions = { immutable: false, defaultNonNullable: false }

type Target = { readonly file: string; readonly generate: () => Promise<string> }

const toTypes = async (document: string, options: OpenAPITSOptions = { immutable: true }): Promise<string> => {
  const types = astToString(await openapiTS(pathToFileURL(resolve(document)), options))
  return `// Made from ${basename(document)} by \`npm run types\`; do not edit.\n${types}`
}

const toJson = async (document: string): Promise<string> =>
  `${JSON.stringify(parse(await readFile(document, 'utf8')), undefined, 1)}\n`

const targetsOf = (document: string): Target[] => {
  const at = (end: string) => document.replace(/\.openapi\.yaml$/, end)
  const types = { file: at('.generated.ts'), generate: () => toTypes(document) }
  // Only our own contract is read when the service runs, and has clients.
  if (dirname(document) !== 'openapi') return [types]
  return [
    types,
    { file: at('.generated.json'), generate: () => toJson(document) },
    { file: 'client/src/contract.generated.ts', generate: () => toTypes(document, forClients) }
  ]
}

const current = (target: string): Promise<string> => readFile(target, 'utf8').catch(() => '')

const isStale = async ({ file, generate }: Target): Promise<boolean> => (await current(file)) !== (await generate())

const list = (pattern: string): string[] => globSync(pattern, { exclude: ['**/node_modules/**'] }).sort()

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
    await mkdir(dirname(file), { recursive: true })
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
