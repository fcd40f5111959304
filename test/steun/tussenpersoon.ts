import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** What a source said, and the way to say something else. */
export type Gezegd = {
  readonly path: string
  readonly status: number
  readonly body: string
  readonly response: ServerResponse
}
type Zegt = (gezegd: Gezegd) => void

/** Stands between the service and a simulated source, and may change what that says. */
export type Tussenpersoon = {
  readonly origin: string
  /** Instead of handing on; undefined: hand on. */
  zegt: Zegt | undefined
  /** Calls since the last `reset`. */
  readonly count: () => number
  readonly reset: () => void
  readonly close: () => void
}

const json = { 'content-type': 'application/json' }

/** As the source would have said it. */
export const send = ({ response, status }: Gezegd, body: string, headers = {}): void => {
  response.writeHead(status, { ...json, ...headers }).end(body)
}

const forward = async (from: IncomingMessage, target: string): Promise<{ status: number; body: string }> => {
  const { method, headers } = from
  const call = request(`${target}${from.url}`, { ...(method && { method }), headers, agent: false })
  call.end(await buffer(from))
  const [answer] = (await once(call, 'response')) as [IncomingMessage]
  return { status: answer.statusCode ?? 502, body: (await buffer(answer)).toString() }
}

/** The `Host` header goes through, so that a source writes addresses that lead back here. */
export const startTussenpersoon = async (target: string): Promise<Tussenpersoon> => {
  let [zegt, calls]: [Zegt | undefined, number] = [undefined, 0]
  const server = createServer(async (from, response) => {
    calls += 1
    response.on('error', () => {})
    try {
      const gezegd = { path: from.url ?? '', response, ...(await forward(from, target)) }
      if (zegt) zegt(gezegd)
      else send(gezegd, gezegd.body)
    } catch {
      response.destroy()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no TCP port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    get zegt() {
      return zegt
    },
    set zegt(changed) {
      zegt = changed
    },
    count: () => calls,
    reset: () => {
      calls = 0
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
