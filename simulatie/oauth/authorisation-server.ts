import { type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { jwtVerify } from 'jose'
import { createSimulator, type Simulator } from '../server/simulator.ts'

type Client = { readonly clientId: string; readonly clientSecret?: string; readonly publicKey?: KeyObject }
type Form = Readonly<Record<string, string>>

export type AuthorisationServer = {
  /** `POST /token` (RFC 6749 §4.4); slow or broken on request like any simulated source. */
  readonly simulator: Simulator
  /** What the next answers say besides, or instead: a member set to undefined is absent. */
  readonly answer: Record<string, unknown>
  /** Whether an Authorization header holds a token that is in force. */
  readonly isValid: (authorization: string | undefined) => boolean
  /** Makes every token so far worthless, as a restart would. */
  readonly revoke: () => void
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

const decode = (text = ''): string => new URLSearchParams(`v=${text}`).get('v') ?? ''

/** Client id and secret: from a Basic header, else from the form. */
const credentialsOf = ({ headers, body }: FastifyRequest): readonly [string, string] => {
  const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? []
  if (encoded === undefined) return [(body as Form).client_id ?? '', (body as Form).client_secret ?? '']
  const [id, secret] = Buffer.from(encoded, 'base64').toString().split(':')
  return [decode(id), decode(secret)]
}

const isProvenByKey = async (form: Form, { clientId, publicKey }: Client, audience: string): Promise<boolean> => {
  if (publicKey === undefined || form.client_assertion === undefined) return false
  const options = { issuer: clientId, subject: clientId, audience, requiredClaims: ['jti', 'exp', 'iat'] }
  return jwtVerify(form.client_assertion, publicKey, options).then(
    () => true,
    () => false
  )
}

/** An authorisation server with one client, for the sources that want OAuth 2.0 client credentials. */
export const createAuthorisationServer = (client: Client): AuthorisationServer => {
  const simulator = createSimulator('oauth')
  const tokens = new Set<string>()
  const answer: Record<string, unknown> = {}

  const isKnown = async (request: FastifyRequest): Promise<boolean> => {
    const [id, secret] = credentialsOf(request)
    if (client.clientSecret !== undefined) return id === client.clientId && same(secret, client.clientSecret)
    return isProvenByKey(request.body as Form, client, `http://${request.host}${request.url}`)
  }

  simulator.server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body))
  )
  simulator.server.post('/token', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    if ((request.body as Form).grant_type !== 'client_credentials' || !(await isKnown(request))) {
      return reply.code(400).send({ error: 'invalid_client' })
    }
    const token = randomUUID()
    tokens.add(token)
    return { access_token: token, token_type: 'Bearer', expires_in: 300, ...answer }
  })

  return {
    simulator,
    answer,
    isValid: (authorization = '') => tokens.has(authorization.replace(/^Bearer /, '')),
    revoke: () => tokens.clear()
  }
}
