import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly discriminator?: { readonly mapping?: Readonly<Record<string, string>> }
}
type Parameter = {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}
type Content = { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
export type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}
type PathItem = { readonly parameters?: readonly Parameter[] } & { readonly [method: string]: unknown }
export type Document = {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, PathItem>>
}

const upstream = new URL('../../../shared/upstream/', import.meta.url)

/** Options for a test that needs the official documents and recordings: skipped, with the reason, where they are not. */
export const needsUpstream = existsSync(upstream) ? {} : { skip: 'no ../shared/upstream here' }

export const readUpstream = (file: string): string => readFileSync(new URL(file, upstream), 'utf8')

export const parseDocument = (text: string): Document => parse(text)

const target = (document: Document, ref: string): unknown =>
  ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[decodeURIComponent(key)], document)

/** The schema that a reference within the document stands for. */
export const resolve = (document: Document, schema: Schema): Schema =>
  schema.$ref?.startsWith('#') ? resolve(document, target(document, schema.$ref) as Schema) : schema

/** Every form that a schema may take: itself, what it is made of, and what its discriminator leads to. */
export const forms = (document: Document, schema: Schema, seen: Set<Schema> = new Set()): readonly Schema[] => {
  if (seen.has(schema)) return []
  seen.add(schema)
  // Other files are parts that we do not read.
  if (schema.$ref !== undefined) {
    return schema.$ref.startsWith('#') ? forms(document, target(document, schema.$ref) as Schema, seen) : []
  }
  const chosen = Object.values(schema.discriminator?.mapping ?? {}).map(($ref): Schema => ({ $ref }))
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...chosen]
  return [schema, ...parts.flatMap(part => forms(document, part, seen))]
}

/** With the parameters of the path itself; undefined when the document has no such operation. */
export const operationAt = (document: Document, path: string, method: string): Operation | undefined => {
  const item = document.paths[path]
  const operation = item?.[method] as Operation | undefined
  if (operation === undefined) return undefined
  const parameters = [...(item?.parameters ?? []), ...(operation.parameters ?? [])].map(parameter =>
    parameter.$ref === undefined ? parameter : (target(document, parameter.$ref) as Parameter)
  )
  return { ...operation, parameters }
}

/** The schema of a JSON body, whatever charset it is declared with. */
export const jsonSchema = (content: Content | undefined): Schema | undefined =>
  Object.entries(content?.content ?? {}).find(([type]) => type.startsWith('application/json'))?.[1].schema
