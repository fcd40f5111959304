import AjvCompiler, { type BuildCompilerFromPool } from '@fastify/ajv-compiler'

type Options = Extract<NonNullable<Parameters<BuildCompilerFromPool>[1]>, { mode?: never }>

const isBody = (route: unknown): boolean =>
  typeof route === 'object' && route !== null && 'httpPart' in route && route.httpPart === 'body'

/**
 * A body is JSON and says itself what is a number; an address is all text, and only there text may become a number
 * or a boolean.
 */
export const buildValidator: BuildCompilerFromPool = (schemas, options) => {
  const create = AjvCompiler()
  const forBody = create(schemas, options)
  const { customOptions } = (options ?? {}) as Options
  const forAddress = create(schemas, {
    ...(options as Options),
    customOptions: { ...customOptions, coerceTypes: true }
  })
  return route => (isBody(route) ? forBody(route) : forAddress(route))
}
