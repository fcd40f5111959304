import type { FastifyError, FastifyInstance } from 'fastify'
import type { Dialect } from '../dialect.ts'
import { type ApiNaam, paden } from '../urls.ts'
import {
  type Fout,
  notFound,
  parseError,
  permissionDenied,
  problemJson,
  sendFout,
  unsupportedMediaType
} from './fout.ts'

type CheckJwt = (authorization: string | undefined) => Promise<Fout | undefined>

/**
 * One of the four APIs: its version on every answer, the token check before all else. The client may read only, so
 * every other method is refused as Open Zaak refuses a missing scope.
 */
export const registerApi = (
  server: FastifyInstance,
  naam: ApiNaam,
  { dialect, checkJwt, routes }: { dialect: Dialect; checkJwt: CheckJwt; routes: (api: FastifyInstance) => void }
): void => {
  const { versies, errors } = dialect
  server.register(
    async api => {
      api.addHook('onRequest', async (_request, reply) => {
        if (versies) reply.header('API-version', versies[naam])
      })
      if (errors !== 'byAccept') {
        const type = errors === 'problem' ? problemJson : 'application/json'
        api.addHook('onSend', async (_request, reply) => {
          const isFout = reply.statusCode >= 400 && String(reply.getHeader('content-type')).includes('json')
          if (isFout) reply.type(type)
        })
      }
      api.removeContentTypeParser('text/plain')
      // in preHandler, after the one of the simulator: refused calls are counted too
      api.addHook('preHandler', async (request, reply) => {
        const refusal = await checkJwt(request.headers.authorization)
        if (refusal) return sendFout(request, reply, refusal)
      })
      api.setErrorHandler<FastifyError>((error, request, reply) => {
        if ((error.statusCode ?? 500) >= 500) throw error
        return sendFout(request, reply, error.statusCode === 415 ? unsupportedMediaType : parseError)
      })
      api.setNotFoundHandler((request, reply) => sendFout(request, reply, notFound()))
      routes(api)
      api.route({
        method: ['POST', 'PUT', 'PATCH', 'DELETE'],
        url: '/*',
        handler: (request, reply) => sendFout(request, reply, permissionDenied())
      })
    },
    { prefix: paden[naam] }
  )
}
