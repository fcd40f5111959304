import { randomUUID } from 'node:crypto'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'

type SignerAlgorithm = 'PS256' | 'RS256' | 'ES256' | 'EdDSA'

/** One key of an issuer: its public half as the JWKS shows it, and the means to sign with the other half. */
export type Signer = {
  readonly kid: string
  readonly publicKey: CryptoKey
  readonly jwk: JWK
  /** Signs claims as they are; `header` adds to or replaces `alg`, `kid` and `typ`. A claim set to undefined is absent. */
  readonly sign: (
    claims: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>
  ) => Promise<string>
}

export const createSigner = async (alg: SignerAlgorithm): Promise<Signer> => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const kid = randomUUID()
  return {
    kid,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
    sign: (claims, header) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header }).sign(privateKey)
  }
}
