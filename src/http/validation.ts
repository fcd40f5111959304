import AjvCompiler, { type BuildCompilerFromPool } from '@fastify/ajv-compiler'

type Options = Extract<NonNullable<Parameters<BuildCompilerFromPool>[1]>, { mode?: never }>

const isBody = (route: unknown): boolean =>
  typeof route === 'object' && route !== null && 'httpPart' in route && route.httpPart === 'body'

/**
 * A body is JSON and says itself what is a number; an address is all text, and only there text may become a number
 * or a boolean. One pool for all scopes of a server: without it each of them compiles the whole contract.
 */
export const createBuildValidator = (): BuildCompilerFromPool => {
  const create = AjvCompiler()
  return (schemas, options) => {
    const forBody = create(schemas, options)
    const { customOptions } = (options ?? {}) as Options
    const forAddress = create(schemas, {
      ...(options as Options),
      customOptions: { ...customOptions, coerceTypes: true }
    })
    return route => (isBody(route) ? forBody(route) : forAddress(route))
  }
}
