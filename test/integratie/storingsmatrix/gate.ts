import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { SecureContextOptions, Server as TlsServer } from 'node:tls'
import { createAuthority, createLeaf } from '../../steun/certificaten.ts'
import { type Fault, merk } from './faults.ts'

/** The certificate of a server that is well, those of one that is not, and who vouches for the first. */
export type Certificaten = {
  readonly ca: string
  readonly good: SecureContextOptions
  readonly of: (fault: Fault | undefined) => SecureContextOptions
}

export const createCertificaten = async (): Promise<Certificaten> => {
  const [ca, otherCa] = await Promise.all([createAuthority(`${merk} Root`), createAuthority(`${merk} Andere Root`)])
  const [good, expired, otherHost, foreign] = await Promise.all([
    createLeaf(ca, { naam: merk }),
    createLeaf(ca, { naam: merk, days: [-30, -1] }),
    createLeaf(ca, { naam: merk, host: `${merk.toLowerCase()}.example` }),
    createLeaf(otherCa, { naam: merk })
  ])
  const bad = { 'expired certificate': expired, 'other host': otherHost, 'other authority': foreign }
  return {
    ca: ca.cert,
    good,
    of: fault => (fault !== undefined && fault in bad && bad[fault as keyof typeof bad]) || good
  }
}

/** A way to a server over TLS, where anything can be made to go wrong; also on connections that are open already. */
export type Gate = {
  readonly port: number
  readonly fault: () => Fault | undefined
  readonly set: (fault: Fault | undefined) => Promise<void>
  /** Breaks all connections with an RST. */
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** These meet a connection at its start: with them in force no older one may go on. */
const atConnect: readonly Fault[] = ['refused', 'expired certificate', 'other host', 'other authority']

const portOf = (server: Server): number => {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return address.port
}

const listen = async (server: Server, port: number): Promise<void> => {
  for (let left = 100; ; left--) {
    try {
      await once(server.listen(port, '127.0.0.1'), 'listening')
      return
    } catch (error) {
      // Somebody's outgoing connection may have got our port for a moment.
      if (left === 0) throw error
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}

/** Stands in front of a TLS server that is not listening itself. */
export const startGate = async (server: TlsServer, certificaten: Certificaten): Promise<Gate> => {
  const open = new Set<Socket>()
  let fault: Fault | undefined
  const front = createServer(socket => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    // Who connects into a black hole hears nothing, then or later.
    if (fault !== 'blackhole') server.emit('connection', socket)
  })
  server.on('tlsClientError', () => {})
  const close = async () => {
    if (!front.listening) return
    const closed = once(front.close(), 'close')
    for (const socket of open) socket.destroy()
    await closed
  }
  await listen(front, 0)
  const port = portOf(front)

  return {
    port,
    fault: () => fault,
    set: async next => {
      fault = next
      server.setSecureContext(certificaten.of(next))
      if (next !== undefined && atConnect.includes(next)) for (const socket of open) socket.destroy()
      if (next === 'refused') await close()
      else if (!front.listening) await listen(front, port)
    },
    reset: () => {
      for (const socket of open) socket.resetAndDestroy()
    },
    close
  }
}
