import AjvCompiler, { type BuildCompilerFromPool } from '@fastify/ajv-compiler'

type Options = Extract<NonNullable<Parameters<BuildCompilerFromPool>[1]>, { mode?: never }>
type Schemas = Parameters<BuildCompilerFromPool>[0]

const isBody = (route: unknown): boolean =>
  typeof route === 'object' && route !== null && 'httpPart' in route && route.httpPart === 'body'

const isSame = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([id, schema]) => schema === b[id])

/**
 * A body is JSON and says itself what is a number; an address is all text, and only there text may become a number
 * or a boolean. One compiler for all scopes of a server that share its schemas: the pool of ajv-compiler finds that out
 * by writing the whole contract down for each of them.
 */
export const createBuildValidator = (): BuildCompilerFromPool => {
  const create = AjvCompiler()
  let known: { readonly schemas: Schemas; readonly compile: ReturnType<BuildCompilerFromPool> } | undefined

  const build: BuildCompilerFromPool = (schemas, options) => {
    const forBody = create(schemas, options)
    const { customOptions } = (options ?? {}) as Options
    const forAddress = create(schemas, {
      ...(options as Options),
      customOptions: { ...customOptions, coerceTypes: true }
    })
    return route => (isBody(route) ? forBody(route) : forAddress(route))
  }

  return (schemas, options) => {
    if (known === undefined || !isSame(known.schemas ?? {}, schemas ?? {})) {
      known = { schemas, compile: build(schemas, options) }
    }
    return known.compile
  }
}
