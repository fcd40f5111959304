import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'

type Node = { readonly [key: string]: unknown }

const contract: Node = parse(readFileSync(new URL('../../openapi/klantbeeld.openapi.yaml', import.meta.url), 'utf8'))

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const follow = (ref: string): unknown =>
  ref
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (isNode(node) ? node[name] : undefined), contract)

/** Every closed list of values below a node, by the schema and path where it stands. */
const closedIn = (node: unknown, path: string, seen: Set<string>): string[] => {
  if (!isNode(node)) return []
  const { $ref, enum: closed, example: _, examples: _s, ...rest } = node
  if (typeof $ref === 'string') {
    if (seen.has($ref)) return []
    seen.add($ref)
    return closedIn(follow($ref), $ref.split('/').at(-1) ?? '', seen)
  }
  const below = Object.entries(rest).flatMap(([key, value]) => closedIn(value, `${path}.${key}`, seen))
  return closed === undefined ? below : [path, ...below]
}

/** Of a standard that we do not set ourselves, or of HTTP. */
const ofOthers = ['ProcessingActivity.properties.status', 'Access-Control-Allow-Origin.schema']

t.test('A.9: what an answer may say is never a closed list, so that a value can be added', async t => {
  const seen = new Set<string>()
  const paths = Object.entries(contract.paths as Node).flatMap(([path, methods]) =>
    Object.entries(methods as Node).flatMap(([method, operation]) =>
      closedIn((operation as Node).responses, `${method} ${path}`, seen)
    )
  )
  t.ok(seen.size > 50, 'the schemas of answers were walked')
  t.same(paths.sort(), ofOthers.sort())
})
