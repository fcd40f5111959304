import { readFileSync } from 'node:fs'
import { z } from 'zod'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const parameterSchema = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: z.unknown()
})
const parameterRef = z.object({ $ref: z.string() })

const operationSchema = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
  parameters: z.array(z.union([parameterRef, parameterSchema])).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() }))
})

const documentSchema = z.looseObject({
  info: z.looseObject({ version: z.string() }),
  servers: z.array(z.looseObject({ url: z.url() })).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operationSchema)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    parameters: z.record(z.string(), parameterSchema)
  })
})

/** One operation of the contract, as Fastify wants it. */
export type Operation = {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path with the major version in front and parameters as Fastify has them, such as `/v1/zaken/:id`. */
  readonly url: string
  /** Media types of a successful answer. */
  readonly produces: readonly string[]
  /** Names of the headers that a caller may send, in lower case. */
  readonly headers: readonly string[]
  /** A token needs all scopes of one of these; absent when the operation is public. */
  readonly scopes: readonly (readonly string[])[] | undefined
  /** Request and response schemas by reference into the contract. */
  readonly schema: Readonly<Record<string, unknown>>
}

export type Contract = {
  readonly version: string
  /** The document as written: what is served. */
  readonly yaml: string
  readonly document: z.infer<typeof documentSchema>
  readonly operations: ReadonlyMap<string, Operation>
  /** `components` under the id that the operations refer to, for Fastify's `addSchema`. */
  readonly sharedSchema: { readonly $id: string; readonly components: unknown }
}

const sharedId = 'klantbeeld'

/**
 * OpenAPI's `discriminator.mapping` means nothing to Ajv, which reads the constant of each branch instead; and `$ref`s
 * of the document become refs into the shared schema.
 */
const toFastify = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(toFastify)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'discriminator') return [key, { propertyName: value.propertyName }]
      if (key === '$ref') return [key, String(value).replace(/^#/, `${sharedId}#`)]
      return [key, toFastify(value)]
    })
  )
}

const schemaOfContent = (content: Record<string, unknown> | undefined, mediaType: string): unknown => {
  const entry = content?.[mediaType] as { schema?: unknown } | undefined
  return entry?.schema === undefined ? undefined : toFastify(entry.schema)
}

type RawOperation = z.infer<typeof operationSchema>

type Parameter = z.infer<typeof parameterSchema>
type Parameters = Readonly<Record<string, Parameter>>

const resolve = (parameter: NonNullable<RawOperation['parameters']>[number], known: Parameters): Parameter => {
  if (!('$ref' in parameter)) return parameter as Parameter
  const found = known[String(parameter.$ref).replace('#/components/parameters/', '')]
  if (found === undefined) throw new Error(`the contract has no parameter ${String(parameter.$ref)}`)
  return found
}

/** An unknown parameter is a mistake: refused, not dropped. */
const toObjectSchema = (parameters: readonly Parameter[]) => ({
  type: 'object',
  additionalProperties: false,
  required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, toFastify(schema)]))
})

const requestSchemas = ({ requestBody }: RawOperation, all: readonly Parameter[]) => {
  const body = schemaOfContent(requestBody?.content, 'application/json')
  const inPath = all.filter(parameter => parameter.in === 'path')
  return {
    querystring: toObjectSchema(all.filter(parameter => parameter.in === 'query')),
    ...(inPath.length > 0 && { params: toObjectSchema(inPath) }),
    ...(body !== undefined && { body })
  }
}

type Document = z.infer<typeof documentSchema>

const successOf = ({ responses }: RawOperation): readonly [status: string, content: Record<string, unknown>] => {
  const [status = '200', response] = Object.entries(responses).find(([code]) => code.startsWith('2')) ?? []
  // What has nothing to say when it succeeds still answers in JSON when it does not.
  return [status, response?.content ?? { 'application/json': {} }]
}

const toOperation = (
  { method, path }: { readonly method: (typeof methods)[number]; readonly path: string },
  raw: RawOperation,
  { security: fallback, components, servers }: Document
): Operation => {
  const [status, content] = successOf(raw)
  const json = schemaOfContent(content, 'application/json')
  const security = raw.security ?? fallback
  const base = new URL(servers[0]?.url ?? '').pathname
  const parameters = (raw.parameters ?? []).map(parameter => resolve(parameter, components.parameters))
  return {
    id: raw.operationId,
    method: method.toUpperCase() as Operation['method'],
    url: `${base}${path.replace(/\{([^}]+)\}/g, ':$1')}`,
    produces: Object.keys(content),
    headers: parameters.filter(parameter => parameter.in === 'header').map(({ name }) => name.toLowerCase()),
    scopes: security.length === 0 ? undefined : security.map(requirement => Object.values(requirement).flat()),
    schema: { ...requestSchemas(raw, parameters), ...(json !== undefined && { response: { [status]: json } }) }
  }
}

/**
 * Reads the OpenAPI document, the one truth about routes, validation and answers. A broken document is a bug: throws.
 * It is written in YAML and read in JSON, which `npm run types` makes of it: that is a hundred times quicker.
 */
export const loadContract = (folder: URL): Contract => {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
  const yaml = read('klantbeeld.openapi.yaml')
  const document = documentSchema.parse(JSON.parse(read('klantbeeld.generated.json')))
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const raw = item[method]
      return raw === undefined ? [] : [toOperation({ method, path }, raw, document)]
    })
  )
  return {
    version: document.info.version,
    yaml,
    document,
    operations: new Map(operations.map(operation => [operation.id, operation])),
    sharedSchema: { $id: sharedId, components: toFastify(document.components) }
  }
}

/** An operation by its id; asking for one that the contract lacks is a bug. */
export const operationOf = ({ operations }: Contract, id: string): Operation => {
  const operation = operations.get(id)
  if (operation === undefined) throw new Error(`the contract has no operation ${id}`)
  return operation
}
