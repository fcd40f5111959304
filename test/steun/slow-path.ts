import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be made slow, and that counts what goes over it. */
export type SlowPath = {
  readonly port: number
  /** How late each answer comes from now on. */
  delay(ms: number): void
  /** How often this text was sent to the server. */
  count(text: string): number
  close(): void
}

export const startSlowPath = async (targetPort: number): Promise<SlowPath> => {
  const sockets = new Set<Socket>()
  let delayMs = 0
  let sent = ''
  const server = createServer(client => {
    const upstream = connect(targetPort, '127.0.0.1')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.on('data', chunk => {
      sent += chunk.toString('latin1')
      upstream.write(chunk)
    })
    upstream.on('data', chunk => {
      if (delayMs === 0) client.write(chunk)
      else setTimeout(() => client.write(chunk), delayMs)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return {
    port: address.port,
    delay: ms => {
      delayMs = ms
    },
    count: text => sent.split(text).length - 1,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    }
  }
}
