import { existsSync, readFileSync } from 'node:fs'
import { Ajv, type ErrorObject } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const upstream = new URL('../../../shared/upstream/', import.meta.url)

export const skip = !existsSync(upstream) && 'no official documents beside the project'

const read = (file: string): string => readFileSync(new URL(file, upstream), 'utf8')

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type more; what an official schema does not name is refused. */
const convert = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(convert)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest
}

type Errors = ErrorObject[] | null | undefined

const createAjv = (): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
  addFormats.default(ajv)
  ajv.addFormat('urn', /^urn:/)
  return ajv
}

/** What an official OpenAPI document has against an answer; null when nothing. */
export const createValidator = (file: string, schema: string): ((body: unknown) => Errors) => {
  const ajv = createAjv()
  ajv.addSchema({ $id: 'doc', components: convert(parse(read(file)).components) as object })
  const validate = ajv.getSchema(`doc#/components/schemas/${schema}`)
  if (!validate) throw new Error(`no schema ${schema} in ${file}`)
  return body => (validate(body) ? null : validate.errors)
}

/** What a published object type has against the data of an object. */
export const createTypeValidator = (file: string): ((data: unknown) => Errors) => {
  const validate = createAjv().compile(JSON.parse(read(`objecttypes/${file}`)))
  return data => (validate(data) ? null : validate.errors)
}

export const readRecordings = (file: string) => JSON.parse(read(`recordings/${file}`))
