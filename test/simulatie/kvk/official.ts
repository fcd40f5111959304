import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

const upstream = new URL('../../../../shared/upstream/', import.meta.url)
const recordings = new URL('recordings/kvk.json', upstream)

export const skip = !existsSync(recordings) && 'no official documents and recordings beside the project'

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

// The documents say `links`, an array; live answers have the object `_links` instead, and a vestigingsprofiel of 1.5
// the statutaire naam too. Nothing else may be added.
const live = { _links: { type: 'object' }, statutaireNaam: { type: 'string' } }

const convert = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(convert)
  if (!isSchema(value)) return value
  const converted = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  if (!isSchema(converted.properties) || converted.type !== 'object') return converted
  const { links: _, ...properties } = converted.properties
  return { ...converted, properties: { ...live, ...properties }, additionalProperties: false }
}

const documents = {
  zoeken: 'kvk-zoeken-2.0.0.openapi.yaml',
  basisprofiel: 'kvk-basisprofiel-1.5.0.openapi.yaml',
  vestigingsprofiel: 'kvk-vestigingsprofiel-1.4.openapi.yaml'
} as const

/** What a document has against an answer; null when nothing. */
export const createValidator = (document: keyof typeof documents, schema: string) => {
  const { components } = parse(readFileSync(new URL(documents[document], upstream), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { int32: true, int64: true, double: true } })
  ajv.addSchema({ $id: 'doc', components: convert(components) })
  return (body: unknown) => {
    const validate = ajv.getSchema(`doc#/components/schemas/${schema}`)
    if (!validate) throw new Error(`no schema ${schema}`)
    return validate(body) ? null : validate.errors
  }
}

type Recording = {
  readonly request: { readonly url: string }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: Record<string, unknown>
  }
}

export const readRecordings = (): readonly Recording[] => JSON.parse(readFileSync(recordings, 'utf8'))

/** Every place in a body with the type that stands there: `adressen[].huisnummer number`. */
export const shapeOf = (value: unknown, place = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(one => shapeOf(one, `${place}[]`))
  if (!isSchema(value)) return [`${place} ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${place}.${key}`))
}
