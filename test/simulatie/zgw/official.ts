import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'

const folder = new URL('../../../../shared/upstream/', import.meta.url)

/** Options for a test that needs the official documents and recordings: skipped, with the reason, without them. */
export const needsUpstream = existsSync(folder) ? {} : { skip: 'no ../shared/upstream here' }

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

type Schema = { readonly [key: string]: unknown }
type Parameter = { readonly name?: string; readonly in?: string }
type Document = {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Open Zaak sends what its document does not declare (seen in recordings): an empty text for anything unset whatever
// its format, and null for these members.
const undeclaredNulls = ['beginObject', 'eindeObject', 'zaakobjecttype']

const isRestrictedText = (schema: Schema): boolean =>
  schema.type === 'string' && ['format', 'pattern', 'minLength'].some(key => key in schema)

const toChoice = ({ propertyName, mapping }: Schema): Schema[] =>
  Object.entries(isSchema(mapping) ? mapping : {}).map(([value, ref]) => ({
    if: { properties: { [String(propertyName)]: { const: value } } },
    // biome-ignore lint/suspicious/noThenProperty: keyword of JSON Schema
    then: { $ref: ref }
  }))

const isOwnParent = ({ allOf, properties }: Schema): boolean => allOf === undefined && properties !== undefined

const convert = (schema: Schema): Schema => {
  const { nullable, discriminator, oneOf, ...rest } = schema
  // in the documents of VNG the children refer back to the schema that chooses among them: an endless round
  const plain =
    isSchema(discriminator) && !isOwnParent(schema)
      ? { ...rest, allOf: toChoice(discriminator) }
      : { ...rest, ...(oneOf !== undefined && { oneOf }) }
  const relaxed = isRestrictedText(plain) ? { anyOf: [{ const: '' }, plain] } : plain
  return nullable === true ? { anyOf: [{ type: 'null' }, relaxed] } : relaxed
}

const walkProperties = (properties: Schema): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      undeclaredNulls.includes(name) ? { anyOf: [{ type: 'null' }, walk(schema)] } : walk(schema)
    ])
  )

// OpenAPI 3.0 to JSON Schema; under `properties` every key is a name, not a keyword.
const walk = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(walk)
  if (!isSchema(value)) return value
  const inner = Object.entries(value).map(([key, member]) => {
    if (key === 'properties' && isSchema(member)) return [key, walkProperties(member)] as const
    return [key, key === 'discriminator' ? member : walk(member)] as const
  })
  return convert(Object.fromEntries(inner))
}

const files = {
  openZaak: {
    zaken: 'openzaak-zaken-1.5.1.openapi.yaml',
    catalogi: 'openzaak-catalogi-1.3.1.openapi.yaml',
    documenten: 'openzaak-documenten-1.4.2.openapi.yaml',
    besluiten: 'openzaak-besluiten-1.1.0.openapi.yaml'
  },
  vng: {
    zaken: 'vng-zaken-1.5.1.openapi.yaml',
    catalogi: 'vng-catalogi-1.3.1.openapi.yaml',
    documenten: 'vng-documenten-1.5.0.openapi.yaml',
    besluiten: 'vng-besluiten-1.1.0.openapi.yaml'
  }
} as const
export type Api = keyof typeof files.openZaak

const toSchemas = ({ components: { schemas } }: Document): Schema => ({
  components: { schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, walk(schema)])) }
})

const namesIn = (schema: unknown, schemas: Document['components']['schemas']): string[] => {
  if (!isSchema(schema)) return []
  const ref = typeof schema.$ref === 'string' ? schemas[schema.$ref.split('/').at(-1) ?? ''] : undefined
  const parts = Array.isArray(schema.allOf) ? schema.allOf : []
  const own = isSchema(schema.properties) ? Object.keys(schema.properties) : []
  return [...own, ...namesIn(ref, schemas), ...parts.flatMap(part => namesIn(part, schemas))]
}

/** The official documents: faults of a value against a schema, and the members that a schema names. */
export const openOfficial = (publisher: keyof typeof files = 'openZaak') => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  const documents = new Map<Api, Document>()
  for (const api of ['zaken', 'catalogi', 'documenten', 'besluiten'] as const) {
    const document: Document = parse(read(files[publisher][api]))
    documents.set(api, document)
    ajv.addSchema({ $id: `http://upstream.test/${files[publisher][api]}`, ...toSchemas(document) })
  }
  return {
    faults: (api: Api, schema: string, value: unknown): string[] => {
      const $ref = `http://upstream.test/${files[publisher][api]}#/components/schemas/${schema}`
      const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref })
      return validate(value) ? [] : (validate.errors ?? []).map(error => `${error.instancePath} ${error.message}`)
    },
    /** Query parameters of a list. */
    parameters: (api: Api, pad: string): string[] =>
      (documents.get(api)?.paths[pad]?.get?.parameters ?? []).flatMap(({ name, in: place }) =>
        place === 'query' && name !== undefined ? name : []
      ),
    members: (api: Api, schema: string): string[] => {
      const schemas = documents.get(api)?.components.schemas ?? {}
      return [...new Set(namesIn(schemas[schema], schemas))].toSorted()
    }
  }
}

/** Stands in where the documents are absent; its tests are skipped. */
export const noOfficial: ReturnType<typeof openOfficial> = { faults: () => [], parameters: () => [], members: () => [] }

/** One real call of Open Zaak. */
export type Recording = {
  readonly request: { readonly method: string; readonly url: string }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
  }
}

export const readRecordings = (api: 'zaken' | 'catalogi' | 'documenten'): readonly Recording[] =>
  JSON.parse(read(`recordings/openzaak-${api}.json`))
