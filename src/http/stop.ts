import type { FastifyInstance } from 'fastify'

/**
 * A stop waits for the answers that are under way, and not for their connections: callers keep those open for minutes.
 */
export const releaseConnectionsOnStop = (app: FastifyInstance): void => {
  let isStopping = false
  app.addHook('preClose', async () => {
    isStopping = true
  })
  // So that a caller does not put his next question on a connection that goes away.
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStopping) reply.header('connection', 'close')
    done(null, payload)
  })
  // A stream has sent its headers long before; its connection is idle only after this hook.
  app.addHook('onResponse', (_request, _reply, done) => {
    if (isStopping) setImmediate(() => app.server.closeIdleConnections())
    done()
  })
}
