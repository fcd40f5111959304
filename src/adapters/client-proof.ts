import { createPrivateKey, type KeyObject, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { SignJWT } from 'jose'
import type { Headers } from './authentication.ts'
import type { ClientCredentials, PrivateKeyJwt } from './oauth-schema.ts'

/** How a client proves itself at a token endpoint: by a header, or by parameters in the form. */
type Proof = { readonly headers?: Headers; readonly parameters: Readonly<Record<string, string>> }

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'
const assertionLifetimeS = 60

const keyTypes = { PS256: 'rsa', RS256: 'rsa', ES256: 'ec', EdDSA: 'ed25519' } as const satisfies Record<
  PrivateKeyJwt['alg'],
  KeyObject['asymmetricKeyType']
>

const readKey = ({ sleutel, alg }: PrivateKeyJwt): KeyObject => {
  const key = createPrivateKey(readFileSync(sleutel))
  if (key.asymmetricKeyType === keyTypes[alg]) return key
  throw new Error(`privateKeyJwt: ${alg} needs a key of type ${keyTypes[alg]}`)
}

/** RFC 7523: a fresh assertion for each request, for this token endpoint only. */
const privateKeyJwt = (own: PrivateKeyJwt, { clientId, tokenUrl }: ClientCredentials, now: () => Date) => {
  const key = readKey(own)
  return async (): Promise<Proof> => {
    const iat = Math.floor(now().getTime() / 1_000)
    const assertion = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: own.alg, typ: 'JWT', ...(own.kid !== undefined && { kid: own.kid }) })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience(tokenUrl)
      .setIssuedAt(iat)
      .setExpirationTime(iat + assertionLifetimeS)
      .sign(key)
    return { parameters: { client_assertion_type: assertionType, client_assertion: assertion, client_id: clientId } }
  }
}

// RFC 6749 §2.3.1: both are form-encoded before they are joined.
const formEncode = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2)

const basic = (clientId: string, secret: string): Proof => {
  const pair = Buffer.from(`${formEncode(clientId)}:${formEncode(secret)}`).toString('base64')
  return { headers: { authorization: `Basic ${pair}` }, parameters: {} }
}

/** Reads the key at once: a file that is absent or unfit stops the start. */
export const createClientProof = (config: ClientCredentials, now: () => Date): (() => Promise<Proof>) => {
  const { clientId, clientSecret = '', clientSecretIn } = config
  if (config.privateKeyJwt !== undefined) return privateKeyJwt(config.privateKeyJwt, config, now)
  const proof =
    clientSecretIn === 'basic'
      ? basic(clientId, clientSecret)
      : { parameters: { client_id: clientId, client_secret: clientSecret } }
  return async () => proof
}
