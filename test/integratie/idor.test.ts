import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { testMetId } from './idor/met-id.ts'
import { startIdor } from './idor/opstelling.ts'
import { eigenrijen, filterrijen, idrijen, toevoegrij } from './idor/rijen.ts'
import { testZonderId } from './idor/zonder-id.ts'

// Every route of the klant perspective × every kind of identifier × whose it is.

// So many questions: on a busy machine more than the usual time.
t.setTimeout(600_000)

const idor = await startIdor()
t.teardown(idor.close)

type Parameter = { readonly name?: string; readonly in?: string; readonly $ref?: string }
type Operation = { readonly parameters?: readonly Parameter[] }
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

const contract: Contract = parse(
  readFileSync(new URL('../../openapi/klantbeeld.openapi.yaml', import.meta.url), 'utf8')
)
const ofKlant = /^\/(mijn|taken|context)(\/|$)/
const operations = Object.entries(contract.paths)
  .filter(([path]) => ofKlant.test(path))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ route: `${method.toUpperCase()} ${path}`, operation }))
  )
const resolve = ({ $ref, ...own }: Parameter): Parameter =>
  $ref === undefined ? own : (contract.components.parameters[$ref.split('/').at(-1) ?? ''] ?? {})
const namesOf = ({ parameters = [] }: Operation, place: string): readonly string[] =>
  parameters.map(resolve).flatMap(({ name, in: where }) => (where === place && name !== undefined ? [name] : []))

t.test(
  'every route of the klant perspective in the contract has a row, and no row is of a route that is not there',
  async t => {
    const rows = [...idrijen, ...filterrijen, ...eigenrijen, toevoegrij].map(({ route }) => route)
    t.same([...new Set(rows)].sort(), operations.map(({ route }) => route).sort())
  }
)

t.test('every identifier in an address, and every zaak that a list is narrowed to, has a row', async t => {
  for (const { route, operation } of operations) {
    if (namesOf(operation, 'path').length > 0)
      t.ok(
        idrijen.some(rij => rij.route === route),
        route
      )
    if (namesOf(operation, 'query').includes('zaak'))
      t.ok(
        filterrijen.some(rij => rij.route === route),
        route
      )
  }
})

testZonderId(idor)
testMetId(idor)

t.test('the matrix as it came out', async t => {
  for (const line of idor.verslag.lines()) t.comment(line)
  const blank = idor.verslag.blank(idrijen.map(({ route }) => route))
  t.same(blank, [], 'of a route with an identifier nothing was passed over')
})
