// Makes the JSON Schemas beside the example configuration, for editors; with --check says which are out of date.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { bronnenSchema } from '../src/adapters/schema.ts'
import { dienstSchema } from '../src/config/schema.ts'
import { registerSchema } from '../src/doelbinding/register.ts'
import { bekendeVelden } from '../src/wiring/contract.ts'

const schemas = {
  'config/klantbeeld.schema.json': dienstSchema,
  'config/bronnen.schema.json': z.strictObject({ bronnen: bronnenSchema }),
  'config/doelbinding.schema.json': registerSchema(bekendeVelden)
}

// As a person writes it: before defaults and transforms.
const generate = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }), null, 2)}\n`

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const stale: string[] = []
for (const [file, schema] of Object.entries(schemas)) {
  const wanted = generate(schema)
  if ((await readFile(file, 'utf8').catch(() => '')) === wanted) continue
  stale.push(file)
  if (!values.check) await writeFile(file, wanted)
}
if (values.check && stale.length > 0) {
  console.error(`Not current, run \`npm run types\`:\n${stale.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(stale.join('\n') || 'config schemas are current')
}
