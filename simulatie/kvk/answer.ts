import type { FastifyReply, FastifyRequest } from 'fastify'

const mediaTypes = ['application/hal+json', 'application/json', 'application/*', '*/*']

export const acceptedTypes = ({ headers: { accept = '*/*' } }: FastifyRequest): readonly string[] =>
  accept
    .split(',')
    .map(part => part.split(';')[0]?.trim().toLowerCase() ?? '')
    .filter(type => mediaTypes.includes(type))

/** HAL, unless only plain JSON is accepted. */
export const answer = (reply: FastifyReply, body: unknown, versie: string): FastifyReply => {
  const types = acceptedTypes(reply.request)
  const isPlain = types.length > 0 && types.every(type => type === 'application/json')
  return reply
    .header('api-version', versie)
    .type(isPlain ? 'application/json' : 'application/hal+json')
    .send(Buffer.from(JSON.stringify(body))) // a text would get a charset, which the KVK does not send
}

export const prefix = '/api'

/** Links carry the host name of the request. */
export const toBase = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}${prefix}`

export const paramsOf = ({ url }: FastifyRequest): URLSearchParams => new URL(url, 'http://localhost').searchParams
