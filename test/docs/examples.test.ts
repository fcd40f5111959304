import { globSync, readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { z } from 'zod'
import { bronnenSchema } from '../../src/adapters/schema.ts'
import { registerSchema } from '../../src/doelbinding/register.ts'
import { bekendeVelden } from '../../src/wiring/contract.ts'

/** The files of the configuration that a page may show whole, by the key that they begin with. */
const schemas = {
  bronnen: z.strictObject({ bronnen: bronnenSchema }),
  verwerkingsactiviteiten: registerSchema(bekendeVelden)
} as const

/** What is read from the environment has some value there. */
const filledIn = (text: string): string => text.replace(/\$\{\w+\}/g, 'waarde')

const faultsOf = (soort: keyof typeof schemas, text: string): string[] => {
  const { error } = schemas[soort].safeParse(parse(filledIn(text)))
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

const examples = globSync('docs/**/*.md').flatMap(page =>
  [...readFileSync(page, 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = ''], i) => {
    const soort = Object.keys(schemas).find(key => new RegExp(`^${key}:`, 'm').test(text))
    return soort === undefined ? [] : [{ page, nummer: i + 1, text, soort: soort as keyof typeof schemas }]
  })
)

for (const { page, nummer, text, soort } of examples) {
  t.test(`${page}, example ${nummer}: the service starts with these ${soort}`, async t => {
    t.same(faultsOf(soort, text), [])
  })
}

t.test('there are examples of both, and a wrong key in one is found', async t => {
  for (const soort of Object.keys(schemas))
    t.ok(
      examples.some(one => one.soort === soort),
      soort
    )
  const first = examples.find(({ soort }) => soort === 'bronnen')
  t.match(faultsOf('bronnen', `${first?.text}\n    tijdslimeitMs: 3\n`), [/Unrecognized key/])
})
