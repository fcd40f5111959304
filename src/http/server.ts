import type { Writable } from 'node:stream'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { passesElfproef } from '../klantbeeld/klant.ts'
import type { Contract } from './contract.ts'
import { handleErrors, sendProblem } from './errors.ts'
import { standardHeaders, stripInternalHeaders } from './headers.ts'
import { logOptions } from './log.ts'
import { createBuildSerializer } from './serialization.ts'
import { createBuildValidator } from './validation.ts'

export type ServerOptions = {
  readonly contract: Contract
  readonly maxBytes: number
  /** Where log lines go; absent is standard output. */
  readonly logTo?: Writable
}

/** A klantreferentie in an address is about 400 characters. */
const maxParamLength = 2_000

/**
 * Fastify with its defaults set to the API Design Rules: nothing coerced or dropped, all faults at once, JSON only,
 * the standard headers before anything can fail.
 */
export const createServer = ({ contract, maxBytes, logTo }: ServerOptions): FastifyInstance => {
  const headers = standardHeaders(contract.version)
  const app = Fastify({
    bodyLimit: maxBytes,
    routerOptions: { maxParamLength },
    schemaController: {
      compilersFactory: { buildValidator: createBuildValidator(), buildSerializer: createBuildSerializer() }
    },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request would only add a number of its own to the trace id that our lines have.
    childLoggerFactory: logger => logger,
    // An address that cannot be decoded meets no hook and no other handler.
    frameworkErrors: (_error, _request, reply) => {
      sendProblem(reply.headers(headers), 'niet-gevonden')
    },
    logger: logOptions(logTo),
    ajv: {
      customOptions: {
        allErrors: true,
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: true,
        discriminator: true,
        keywords: ['components', 'example'],
        formats: { elfproef: passesElfproef }
      }
    }
  })
  app.addSchema(contract.sharedSchema)

  // Only JSON comes in; Fastify would take text/plain too. Its own parser refuses __proto__ tricks.
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson)

  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    stripInternalHeaders(request.headers)
    // ADR /core/no-trailing-slash; the router takes it for an empty parameter.
    const isOperation = request.routeOptions.url?.startsWith('/v1/') === true
    if (isOperation && request.url.split('?', 1)[0]?.endsWith('/')) reply.callNotFound()
    else done()
  })
  handleErrors(app, contract)
  return app
}
