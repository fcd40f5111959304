import type { FastifyInstance } from 'fastify'
import type { LogboekToestand } from '../logboek/store.ts'

type Deps = {
  readonly cache: () => { readonly soort: string; readonly bereikbaar: boolean }
  readonly logboek: () => LogboekToestand
  /** Tries whether the logboek can be written again, so that a recovery shows when nobody calls. */
  readonly probeLogboek: () => Promise<unknown>
}

/**
 * `/health/live`: the process answers. `/health/ready`: it can do its work, which needs the logboek; a cache that is
 * gone makes it slower, not unready, and a source that is gone is told in each answer.
 */
export const healthRoutes = (app: FastifyInstance, { cache, logboek, probeLogboek }: Deps): void => {
  app.get('/health/live', async () => ({ status: 'ok' }))

  app.get('/health/ready', async (_request, reply) => {
    await probeLogboek()
    const { schrijfbaar, reden } = logboek()
    const { soort, bereikbaar } = cache()
    return reply.code(schrijfbaar ? 200 : 503).send({
      status: schrijfbaar ? 'ok' : 'nietBeschikbaar',
      logboek: { status: schrijfbaar ? 'ok' : 'nietSchrijfbaar', ...(reden && { reden }) },
      cache: { soort, status: bereikbaar ? 'ok' : 'nietBereikbaar' }
    })
  })
}
