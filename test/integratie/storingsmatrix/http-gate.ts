import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { Simulator } from '../../../simulatie/server/simulator.ts'
import { type Fault, merk } from './faults.ts'
import { type Certificaten, type Gate, startGate } from './gate.ts'

/** The name by which a source behind a gate knows itself. */
export const canonicalHost = 'bron.test'

const lek = { 'x-lek': merk, server: merk }
const problem = JSON.stringify({ title: merk, detail: `${merk} 999993653` })
const dripMs = 50

const drip = ({ socket }: ServerResponse, text: (turn: number) => string): void => {
  let turn = 0
  const timer = setInterval(() => socket?.write(text(turn++)), dripMs)
  socket?.once('close', () => clearInterval(timer))
}

const say = (response: ServerResponse, status: number, body: string, headers: Readonly<Record<string, string>> = {}) =>
  response.writeHead(status, { ...lek, 'content-type': 'application/json', ...headers }).end(body)

const half = (response: ServerResponse, then: () => void): void => {
  response.writeHead(200, { ...lek, 'content-type': 'application/json', 'content-length': '1000' })
  response.write(`{"results": ["${merk}`, then)
}

type Answer = (response: ServerResponse, gate: Gate) => void

/** What there is to say once a request has come in. */
const answers: { readonly [F in Fault]?: Answer } = {
  blackhole: () => {},
  'slow headers': response => {
    response.socket?.write('HTTP/1.1 200 OK\r\n')
    drip(response, turn => `x-lek-${turn}: ${merk}\r\n`)
  },
  'slow body': response => {
    response.writeHead(200, { ...lek, 'content-type': 'application/json', 'content-length': '100000' })
    response.write(' ')
    drip(response, () => ' ')
  },
  '429': response => say(response, 429, problem, { 'retry-after': '1' }),
  '500': response => say(response, 500, problem),
  '503': response => say(response, 503, problem),
  HTML: response => say(response, 200, `<html><body>${merk}</body></html>`, { 'content-type': 'text/html' }),
  'half an answer': response => half(response, () => response.socket?.destroy()),
  reset: (response, { reset }) => half(response, reset)
}

/** A gate to a simulated source. It may also be one without this API, so that nothing of it gets known. */
export const startHttpGate = async (
  { server: source }: Simulator,
  certificaten: Certificaten
): Promise<Gate & { readonly setAbsent: (isAbsent: boolean) => void }> => {
  let isAbsent = false
  const server = createServer({ ...certificaten.good, keepAlive: true }, (request, response) => {
    response.on('error', () => {})
    const fault = gate.fault()
    const answer = fault && answers[fault]
    if (answer) return answer(response, gate)
    if (isAbsent) return void say(response, 404, problem)
    // As a gateway that calls the source by its own name.
    request.headers.host = canonicalHost
    source.server.emit('request', request, response)
  })
  const gate = await startGate(server, certificaten)
  return {
    ...gate,
    setAbsent: value => {
      isAbsent = value
    }
  }
}
