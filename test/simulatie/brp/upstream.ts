import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import type { BrpPersoonAnyGezag } from '../../../simulatie/populatie/gezag-versie.ts'

const folder = new URL('../../../../shared/upstream/', import.meta.url)

/** Options for a test that needs the official documents and recordings: skipped, with the reason, without them. */
export const needsUpstream = existsSync(folder) ? {} : { skip: 'no ../shared/upstream here' }

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

export const readTestpersonen = (): readonly BrpPersoonAnyGezag[] => JSON.parse(read('brp-testdata/personen.json'))

/** The paths of a list of fields, without its heading. */
export const readPaths = (file: string): readonly string[] =>
  read(`brp-reference/${file}`)
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && line !== 'pad')

export type Recording = {
  readonly request: { readonly body: { readonly burgerservicenummer: readonly string[] } }
  readonly response: { readonly status: number; readonly body: { readonly personen: readonly unknown[] } }
}

export const readRecordings = (): readonly Recording[] => JSON.parse(read('recordings/brp.json'))

type Schema = { [key: string]: unknown }
type Discriminated = Schema & { discriminator: { propertyName: string; mapping: Record<string, string> } }

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isDiscriminated = (schema: Schema): schema is Discriminated => isSchema(schema.discriminator)

const mapDeep = (value: unknown, change: (schema: Schema) => Schema): unknown => {
  if (Array.isArray(value)) return value.map(item => mapDeep(item, change))
  if (!isSchema(value)) return value
  return change(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapDeep(member, change)])))
}

const basis = (ref: string): string => ref.replace('#/components/schemas/', '#/components/schemas/Basis.')

const parts = ({ allOf }: Schema): Schema[] => (Array.isArray(allOf) ? allOf.filter(isSchema) : [])

/** Everywhere a schema is used as a part of another, its plain form is meant; elsewhere the choice by `type`. */
const useBasis = (schema: Schema): Schema =>
  'allOf' in schema
    ? {
        ...schema,
        allOf: parts(schema).map(part => (typeof part.$ref === 'string' ? { $ref: basis(part.$ref) } : part))
      }
    : schema

const choices = ({ discriminator }: Discriminated): Schema[] =>
  Object.entries(discriminator.mapping).map(([value, ref]) => ({
    if: { properties: { [discriminator.propertyName]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: keyword of JSON Schema
    then: { $ref: basis(ref) }
  }))

const close = (name: string, schema: Schema): Schema => {
  const own = { $ref: `#/components/schemas/Basis.${name}` }
  const isObject = isSchema(schema.properties) || 'allOf' in schema
  if (!isDiscriminated(schema)) return isObject ? { ...own, unevaluatedProperties: false } : own
  const { propertyName, mapping } = schema.discriminator
  const known = { properties: { [propertyName]: { enum: Object.keys(mapping) } } }
  return { allOf: [own, known, ...choices(schema)], unevaluatedProperties: false }
}

type Patterns = 'all but table values' | 'none'

// The descriptions of table values hold signs that the document's pattern forbids, as they do in the real BRP; the
// official test persons break other patterns too.
const withoutPattern = (schema: Schema, patterns: Patterns): Schema => {
  const { pattern, ...rest } = schema
  if (typeof pattern !== 'string') return schema
  return patterns === 'none' || pattern.includes('\\(\\),') ? rest : schema
}

type Document = { components: { schemas: Record<string, Schema> } }

/** The official document with its choices by `type` as JSON Schema, and no room for members that it does not name. */
const closed = (document: Document, patterns: Patterns): Schema => {
  const schemas = Object.entries(document.components.schemas)
  const plain = schemas.map(([name, { discriminator: _, ...schema }]) => [
    `Basis.${name}`,
    mapDeep(schema, part => withoutPattern(useBasis(part), patterns))
  ])
  return {
    components: {
      schemas: Object.fromEntries([...plain, ...schemas.map(([name, schema]) => [name, close(name, schema)])])
    }
  }
}

/** Checks against a schema of the official 2.7.0 document; the answer is the list of faults. */
export const createBrpValidator = (name: string, patterns: Patterns = 'all but table values') => {
  // `\'` in its patterns is an error under the u flag.
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false, validateFormats: false })
  ajv.addSchema(closed(parse(read('brp-personen-2.7.0.openapi.yaml')), patterns), 'brp')
  const validate: ValidateFunction = ajv.compile({ $ref: `brp#/components/schemas/${name}` })
  return (value: unknown): readonly string[] =>
    validate(value) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
}
