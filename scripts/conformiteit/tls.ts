import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { Tls } from '../../src/adapters/common-schema.ts'
import { type Bevinding, ja, nee, overgeslagen } from './bevinding.ts'

type Verbinding = { readonly tls?: Tls | undefined; readonly tijdslimietMs: number }

const dayMs = 86_400_000
const soonDays = 30
const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127\..*|\[::1\])$/.test(hostname)

const read = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path))

/** Undefined: this OpenSSL or that server gave no certificate to look at. */
const daysLeft = (socket: TLSSocket, now: () => Date): number | undefined => {
  const untilMs = Date.parse(socket.getPeerCertificate().valid_to ?? '')
  return Number.isNaN(untilMs) ? undefined : Math.floor((untilMs - now().getTime()) / dayMs)
}

const judge = (socket: TLSSocket, now: () => Date): Bevinding => {
  const days = daysLeft(socket, now)
  const tekst = `${socket.getProtocol()}${days === undefined ? '' : `, certificaat nog ${days} dagen geldig`}`
  return days !== undefined && days < soonDays ? nee('tls', tekst) : ja('tls', tekst)
}

// OpenSSL's and Node's own class of the fault, such as CERT_HAS_EXPIRED; its text names hosts and subjects.
const toKlasse = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'onbekende fout'

const shakeHands = ({ hostname, port }: URL, { tls = {}, tijdslimietMs }: Verbinding, now: () => Date) =>
  new Promise<Bevinding>(resolve => {
    const { certificaat, sleutel, ca } = tls
    const host = hostname.replace(/^\[|\]$/g, '')
    const options = { cert: read(certificaat), key: read(sleutel), ca: read(ca) }
    const socket = connect({
      host,
      port: Number(port) || 443,
      ...(isIP(host) === 0 && { servername: host }),
      ...options
    })
    const end = (bevinding: Bevinding) => {
      socket.destroy()
      resolve(bevinding)
    }
    socket.setTimeout(tijdslimietMs, () => end(nee('tls', 'geen handdruk binnen tijdslimietMs')))
    socket.once('secureConnect', () => end(judge(socket, now)))
    socket.once('error', error =>
      end(
        nee('tls', toKlasse(error), 'controleer tls.ca (de uitgever), het certificaat van de bron en tls.certificaat')
      )
    )
  })

/** Whether the certificate of each host is one that we trust, and for how long still. */
export const checkTls = async (
  bases: readonly string[],
  verbinding: Verbinding,
  now: () => Date
): Promise<readonly Bevinding[]> => {
  const hosts = new Map(bases.map(base => [new URL(base).origin, new URL(base)]))
  return Promise.all(
    [...hosts.values()].map(url => {
      if (url.protocol === 'https:') return shakeHands(url, verbinding, now)
      if (isLoopback(url)) return overgeslagen('tls', 'http binnen deze machine')
      return nee('tls', 'http: persoonsgegevens gaan onversleuteld over het netwerk')
    })
  )
}
