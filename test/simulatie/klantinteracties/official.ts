import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'
import type { Answer } from './start.ts'

const folder = new URL('../../../../shared/upstream/', import.meta.url)
const documentFile = new URL('openklant-klantinteracties-0.9.0.openapi.yaml', folder)
const recordingsFile = new URL('recordings/openklant.json', folder)

export const isAbsent = !existsSync(documentFile) || !existsSync(recordingsFile)

type Schema = { readonly [key: string]: unknown }
type Parameter = { readonly name: string; readonly in: string; readonly schema: Schema }
type Document = {
  readonly paths: Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>
  readonly components: { readonly schemas: Record<string, Schema> }
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

// The product sends "" for an unset string, though the document gives it a pattern, a format or a minimum length.
const allowEmpty = (schema: Schema): Schema =>
  schema.type === 'string' &&
  schema.readOnly !== true &&
  (schema.pattern || schema.minLength || schema.format === 'uri')
    ? { anyOf: [{ const: '' }, schema] }
    : schema

// A discriminator says which of the alternatives counts; without it a person passes for an organisation as well.
const toChoice = (property: string, mapping: Schema): Schema => ({
  required: [property],
  properties: { [property]: { enum: Object.keys(mapping) } },
  allOf: Object.entries(mapping).map(([value, $ref]) => ({
    if: { properties: { [property]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
    then: { $ref }
  }))
})

/** OpenAPI 3.0 to JSON Schema: `nullable` and `discriminator` become choices. */
const convert = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(convert)
  if (!isSchema(value)) return value
  const { discriminator } = value
  if (isSchema(discriminator) && isSchema(discriminator.mapping)) {
    return toChoice(String(discriminator.propertyName), discriminator.mapping)
  }
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  const schema = allowEmpty(rest)
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema
}

type Recording = {
  readonly request: { readonly url: string }
  readonly response: { readonly body: Answer['body'] }
}

export const readRecordings = (): readonly Recording[] => JSON.parse(readFileSync(recordingsFile, 'utf8'))

export const readOfficial = () => {
  const document: Document = parse(readFileSync(documentFile, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'doc', components: convert(document.components) })

  const nameOf = ($ref: string): string => $ref.split('/').at(-1) ?? ''
  const propertiesOf = (schema: unknown, kind: string): readonly string[] => {
    if (!isSchema(schema)) return []
    if (typeof schema.$ref === 'string') return propertiesOf(document.components.schemas[nameOf(schema.$ref)], kind)
    if (isSchema(schema.discriminator) && isSchema(schema.discriminator.mapping)) {
      return propertiesOf({ $ref: schema.discriminator.mapping[kind] }, kind)
    }
    const all = Array.isArray(schema.allOf) ? schema.allOf.flatMap(part => propertiesOf(part, kind)) : []
    return [...all, ...(isSchema(schema.properties) ? Object.keys(schema.properties) : [])]
  }

  const parametersOf = (path: string): readonly Parameter[] =>
    (document.paths[path]?.get?.parameters ?? []).filter(parameter => parameter.in === 'query')

  return {
    /** What the document has against a body; null when nothing. */
    errorsOf: (schemaName: string, body: unknown) => {
      const validate = ajv.getSchema(`doc#/components/schemas/${schemaName}`)
      if (!validate) throw new Error(`no schema ${schemaName}`)
      return validate(body) ? null : validate.errors
    },
    /** Every property the document gives a resource; `kind` chooses among the polymorphic ones. */
    propertiesOf: (schemaName: string, kind: unknown) =>
      propertiesOf({ $ref: schemaName }, String(kind)).filter(name => name !== '_expand'),
    parametersOf,
    /** The `expand` parameter with all that it can name, as comma list. */
    expandOf: (path: string): string => {
      const items = parametersOf(path).find(({ name }) => name === 'expand')?.schema.items
      return isSchema(items) && Array.isArray(items.enum) ? `expand=${items.enum.join(',')}` : ''
    }
  }
}
