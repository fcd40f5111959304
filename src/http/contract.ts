import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

const operationSchema = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  requestBody: z.looseObject({ content: z.record(z.string(), z.unknown()) }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: z.record(z.string(), z.unknown()).optional() }))
})

const documentSchema = z.looseObject({
  info: z.looseObject({ version: z.string() }),
  servers: z.array(z.looseObject({ url: z.url() })).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  paths: z.record(z.string(), z.partialRecord(z.enum(methods), operationSchema)),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) })
})

/** One operation of the contract, as Fastify wants it. */
export type Operation = {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path with the major version in front, such as `/v1/doelen`. */
  readonly url: string
  /** Media types of a successful answer. */
  readonly produces: readonly string[]
  /** Scopes that a token needs; absent when the operation is public. */
  readonly scopes: readonly string[] | undefined
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

const requestSchemas = ({ requestBody }: RawOperation) => {
  const body = schemaOfContent(requestBody?.content, 'application/json')
  // No operation has query parameters yet, so any of them is a mistake: refused, not dropped.
  const querystring = { type: 'object', additionalProperties: false }
  return body === undefined ? { querystring } : { querystring, body }
}

const toOperation = (
  method: (typeof methods)[number],
  url: string,
  raw: RawOperation,
  fallback: RawOperation['security']
) => {
  const json = schemaOfContent(raw.responses['200']?.content, 'application/json')
  const security = raw.security ?? fallback ?? []
  return {
    id: raw.operationId,
    method: method.toUpperCase() as Operation['method'],
    url,
    produces: Object.keys(raw.responses['200']?.content ?? {}),
    scopes: security.length === 0 ? undefined : security.flatMap(requirement => Object.values(requirement).flat()),
    schema: { ...requestSchemas(raw), ...(json !== undefined && { response: { 200: json } }) }
  }
}

/** Reads the OpenAPI document, the one truth about routes, validation and answers. A broken document is a bug: throws. */
export const loadContract = (file: URL): Contract => {
  const yaml = readFileSync(file, 'utf8')
  const document = documentSchema.parse(parse(yaml))
  const base = new URL(document.servers[0]?.url ?? '').pathname
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const raw = item[method]
      return raw === undefined ? [] : [toOperation(method, `${base}${path}`, raw, document.security)]
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
