import { generate } from 'selfsigned'

export type Pem = { readonly cert: string; readonly key: string }

const dayMs = 86_400_000
const daysFromNow = (days: number) => new Date(Date.now() + days * dayMs)
const common = { keyType: 'ec', algorithm: 'sha256' } as const

/** One that signs certificates, and that a test may trust. */
export const createAuthority = async (naam: string): Promise<Pem> => {
  const made = await generate([{ name: 'commonName', value: naam }], {
    ...common,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
    ]
  })
  return { cert: made.cert, key: made.private }
}

type Over = {
  /** Of the subject; a name that must be seen nowhere. */
  readonly naam?: string
  /** Instead of this machine. */
  readonly host?: string
  /** From and until, in days from now. */
  readonly days?: readonly [number, number]
}

const thisMachine = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' }
] as const

/** A certificate of a server or a client, signed by the authority. */
export const createLeaf = async (
  ca: Pem,
  { naam = 'geheime-naam', host, days = [-1, 30] }: Over = {}
): Promise<Pem> => {
  const made = await generate([{ name: 'commonName', value: naam }], {
    ...common,
    ca,
    notBeforeDate: daysFromNow(days[0]),
    notAfterDate: daysFromNow(days[1]),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
      { name: 'subjectAltName', altNames: host === undefined ? [...thisMachine] : [{ type: 2, value: host }] }
    ]
  })
  return { cert: made.cert, key: made.private }
}
