import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { operationAt, parseDocument, readUpstream, resolve, type Schema } from './openapi.ts'

/** One call as a simulated source received it. */
export type Vraag = {
  readonly method: string
  readonly route: string
  readonly url: string
  readonly body: unknown
}

const asTemplate = (path: string): string => path.replaceAll(/:\w+|\{\w+\}/g, '{}')

const toPointer = (parts: readonly string[]): string =>
  parts.map(part => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')

const keysOf = (body: unknown): string[] => (typeof body === 'object' && body !== null ? Object.keys(body) : [])

/**
 * What an official document has against a call: a path, a query parameter or a member of the body that it does not
 * name, or a body of another form. `prefix` is what stands before its paths.
 */
export const openVragencontrole = (file: string, prefix: string) => {
  const document = parseDocument(readUpstream(file))
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ ...document, $id: 'official' })
  const paths = new Map(Object.keys(document.paths).map(path => [asTemplate(path), path]))

  const faultsOfBody = (path: string, method: string, body: unknown): string[] => {
    const content = operationAt(document, path, method)?.requestBody?.content ?? {}
    const [type] = Object.keys(content).filter(name => name.startsWith('application/json'))
    const schema: Schema | undefined = type === undefined ? undefined : content[type]?.schema
    if (type === undefined || schema === undefined) return ['a body that the document does not have']
    const known = Object.keys(resolve(document, schema).properties ?? {})
    const pointer = toPointer(['paths', path, method, 'requestBody', 'content', type, 'schema'])
    const validate = ajv.compile({ $ref: `official#/${pointer}` })
    const isRight = validate(body)
    return [
      ...keysOf(body)
        .filter(key => !known.includes(key))
        .map(key => `body.${key}`),
      ...(isRight ? [] : (validate.errors ?? []).map(error => `body${error.instancePath} ${error.message}`))
    ]
  }

  return ({ method, route, url, body }: Vraag): readonly string[] => {
    const path = paths.get(asTemplate(route.slice(prefix.length)))
    const operation = path === undefined ? undefined : operationAt(document, path, method.toLowerCase())
    if (path === undefined || operation === undefined) return [`${method} ${route}`]
    const known = (operation.parameters ?? []).filter(one => one.in === 'query').map(({ name }) => name)
    const sent = [...new URL(url, 'http://source').searchParams.keys()]
    return [
      ...sent.filter(name => !known.includes(name)).map(name => `query ${name}`),
      ...(body === undefined || body === null ? [] : faultsOfBody(path, method.toLowerCase(), body))
    ].map(fault => `${method} ${path}: ${fault}`)
  }
}
