import { type Document, forms, jsonSchema, type Operation, operationAt, resolve, type Schema } from './openapi.ts'

type Side = { readonly document: Document; readonly schemas: readonly Schema[] }

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

const spread = (document: Document, schemas: readonly Schema[]): Side => ({
  document,
  schemas: schemas.flatMap(schema => forms(document, schema))
})

const typesOf = ({ schemas }: Side) => new Set(schemas.flatMap(schema => list(schema.type)))
const enumOf = ({ schemas }: Side) => schemas.flatMap(schema => schema.enum ?? [])
const propertyOf = (name: string, { document, schemas }: Side): Side =>
  spread(
    document,
    schemas.flatMap(schema => schema.properties?.[name] ?? [])
  )
const itemsOf = ({ document, schemas }: Side): Side =>
  spread(
    document,
    schemas.flatMap(schema => schema.items ?? [])
  )

/** Whether what we name exists there with a type that can be ours; nothing is said of what we do not name. */
const compare = (ours: Side, official: Side, at: string): string[] => {
  if (official.schemas.length === 0) return [`${at}: not in the official document`]
  const types = typesOf(official)
  const wrongType = [...typesOf(ours)].filter(type => types.size > 0 && !types.has(type))
  const values = enumOf(official)
  const wrongValue = enumOf(ours).filter(value => values.length > 0 && !values.includes(value))
  const names = [...new Set(ours.schemas.flatMap(schema => Object.keys(schema.properties ?? {})))]
  const hasItems = ours.schemas.some(schema => schema.items !== undefined)
  return [
    ...wrongType.map(type => `${at}: ${type}, officially ${[...types].join(' or ')}`),
    ...wrongValue.map(value => `${at}: value ${String(value)} does not exist`),
    ...names.flatMap(name => compare(propertyOf(name, ours), propertyOf(name, official), `${at}.${name}`)),
    ...(hasItems ? compare(itemsOf(ours), itemsOf(official), `${at}[]`) : [])
  ]
}

type Pair = { readonly ours: Document; readonly official: Document }

const compareSchemas = ({ ours, official }: Pair, mine: Schema | undefined, theirs: Schema | undefined, at: string) =>
  mine === undefined ? [] : compare(spread(ours, [mine]), spread(official, theirs === undefined ? [] : [theirs]), at)

const compareParameters = (pair: Pair, mine: Operation, theirs: Operation, at: string): string[] => {
  const known = theirs.parameters ?? []
  const sent = mine.parameters ?? []
  const isSame = (a: { name: string; in: string }) => (b: { name: string; in: string }) =>
    a.name === b.name && a.in === b.in
  // OpenAPI 3: a declaration of these is to be ignored; the client sets them.
  const isOfClient = ({ name }: { name: string }) => /^(accept|content-type|authorization)$/i.test(name)
  return [
    ...sent.flatMap(parameter =>
      compareSchemas(
        pair,
        parameter.schema,
        known.find(isSame(parameter))?.schema,
        `${at} ${parameter.in} ${parameter.name}`
      )
    ),
    ...known
      .filter(parameter => parameter.required && !isOfClient(parameter) && !sent.some(isSame(parameter)))
      .map(parameter => `${at} ${parameter.in} ${parameter.name}: required and not sent`)
  ]
}

/** What every choice of the schema demands; what one choice demands more is for the server to say. */
const requiredOf = (document: Document, schema: Schema | undefined): string[] => {
  if (schema === undefined) return []
  const { oneOf: _one, anyOf: _any, discriminator: _choice, ...rest } = resolve(document, schema)
  return forms(document, rest).flatMap(form => form.required ?? [])
}

const compareOperation = (pair: Pair, mine: Operation, theirs: Operation, at: string): string[] => {
  const [body, officialBody] = [jsonSchema(mine.requestBody), jsonSchema(theirs.requestBody)]
  const sent = new Set(requiredOf(pair.ours, body))
  return [
    ...compareParameters(pair, mine, theirs, at),
    ...compareSchemas(pair, body, officialBody, `${at} body`),
    ...requiredOf(pair.official, body && officialBody)
      .filter(name => !sent.has(name))
      .map(name => `${at} body.${name}: required and not sent`),
    ...compareSchemas(pair, jsonSchema(mine.responses['200']), jsonSchema(theirs.responses['200']), `${at} answer`)
  ]
}

const methods = ['get', 'post'] as const

/** Where our document asks or reads what the official one does not have. */
export const compareDocuments = (pair: Pair): string[] =>
  Object.keys(pair.ours.paths).flatMap(path =>
    methods.flatMap(method => {
      const mine = operationAt(pair.ours, path, method)
      if (mine === undefined) return []
      const theirs = operationAt(pair.official, path, method)
      const at = `${method.toUpperCase()} ${path}`
      return theirs ? compareOperation(pair, mine, theirs, at) : [`${at}: not in the official document`]
    })
  )
