import type { FastifyReply } from 'fastify'

/** Ends when the caller leaves before the answer is whole: of the answer, since a request closes once its body is read. */
export const leftSignal = (reply: FastifyReply): AbortSignal => {
  const left = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort()
  })
  return left.signal
}
