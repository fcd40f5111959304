import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'

/** Nothing inline and nothing from elsewhere; `blob:` is a document that is opened in a tab of its own. */
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** The built viewer at `/`. Registered by the demo only, when `viewer: true`. */
export const viewerPagina =
  (root: string): FastifyPluginAsync =>
  async app => {
    app.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', csp)
    })
    await app.register(fastifyStatic, { root, wildcard: false, cacheControl: false })
  }
