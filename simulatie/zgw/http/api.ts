import type { FastifyError, FastifyInstance } from 'fastify'
import { type ApiNaam, paden } from '../urls.ts'
import { type Fout, notFound, parseError, permissionDenied, sendFout, unsupportedMediaType } from './fout.ts'

const versies: Readonly<Record<ApiNaam, string>> = {
  zaken: '1.5.1',
  catalogi: '1.3.1',
  documenten: '1.4.2',
  besluiten: '1.1.0'
}

type CheckJwt = (authorization: string | undefined) => Promise<Fout | undefined>

/**
 * One of the four APIs: its version on every answer, the token check before all else. The client may read only, so
 * every other method is refused as Open Zaak refuses a missing scope.
 */
export const registerApi = (
  server: FastifyInstance,
  naam: ApiNaam,
  { checkJwt, routes }: { checkJwt: CheckJwt; routes: (api: FastifyInstance) => void }
): void => {
  server.register(
    async api => {
      api.addHook('onRequest', async (_request, reply) => {
        reply.header('API-version', versies[naam])
      })
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
