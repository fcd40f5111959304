import { z } from 'zod'

const isUsable = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && url.username === '' && url.password === '' && url.hash === ''
}

const own = ['grant_type', 'scope', 'client_id', 'client_secret', 'client_assertion', 'client_assertion_type']

const privateKeyJwtSchema = z
  .strictObject({
    sleutel: z.string().min(1).describe('Path of a PEM file (PKCS #8) with the private key.'),
    alg: z
      .enum(['PS256', 'RS256', 'ES256', 'EdDSA'])
      .default('PS256')
      .describe('Signature algorithm; must fit the key. PS256 is what the NL GOV profile prefers.'),
    kid: z.string().min(1).optional().describe('Id of the key, where the server knows more than one.')
  })
  .describe('Sign in with a signed JWT (RFC 7523) instead of a secret.')
export type PrivateKeyJwt = z.output<typeof privateKeyJwtSchema>

/** OAuth 2.0 client credentials, as RvIG and most gateways want it. */
export const clientCredentialsSchema = z
  .strictObject({
    type: z
      .literal('oauth2-client-credentials')
      .describe('OAuth 2.0 client credentials; the token is kept and reused.'),
    tokenUrl: z
      .url({ protocol: /^https?$/, error: 'expected a http or https URL' })
      .refine(isUsable, 'a token URL has no user, password or fragment')
      .describe('Token endpoint. Called with the TLS settings and limits of the bron itself.'),
    clientId: z.string().min(1).describe('Client id at the authorisation server.'),
    clientSecret: z.string().min(1).optional().describe('Client secret; keep it in the environment.'),
    clientSecretIn: z
      .enum(['body', 'basic'])
      .default('body')
      .describe('Where the secret goes: in the form (RvIG, Keycloak, Entra) or in a Basic header.'),
    privateKeyJwt: privateKeyJwtSchema.optional(),
    scope: z
      .string()
      .regex(/^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'scopes are separated by single spaces')
      .optional()
      .describe('Scopes to ask for, separated by spaces. At RvIG: afnemersindicatie-OIN.'),
    parameters: z
      .record(
        z.string().refine(name => !own.includes(name), 'this parameter is set by the service itself'),
        z.string()
      )
      .default({})
      .describe('Further form parameters, such as audience, resource or (RvIG) resourceServer.')
  })
  .refine(({ clientSecret, privateKeyJwt }) => (clientSecret === undefined) !== (privateKeyJwt === undefined), {
    error: 'give either clientSecret or privateKeyJwt'
  })
export type ClientCredentials = z.output<typeof clientCredentialsSchema>
