import { connect } from 'node:net'
import { createServer, type TLSSocket } from 'node:tls'
import { type Fault, merk } from './faults.ts'
import { type Certificaten, type Gate, startGate } from './gate.ts'

/** Ten times what Redis may cost. */
const slowMs = 200

const commandsIn = (chunk: Buffer): number => chunk.toString('latin1').match(/\*\d+\r\n\$/g)?.length ?? 1
const refuse = (error: string) => (client: TLSSocket, chunk: Buffer) => {
  client.write(`-${error} ${merk}\r\n`.repeat(commandsIn(chunk)))
}

type Answer = (client: TLSSocket, chunk: Buffer, gate: Gate) => void

/** What is said instead of what Redis would say. */
const answers: { readonly [F in Fault]?: Answer } = {
  '429': refuse('OOM command not allowed when used memory > maxmemory'),
  '500': refuse('ERR internal error'),
  '503': refuse('LOADING Redis is loading the dataset in memory'),
  HTML: client => client.write(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<html>${merk}</html>`),
  'half an answer': client => client.write(`$1000\r\n${merk}`, () => client.destroy()),
  reset: (client, _chunk, { reset }) => client.write(`$1000\r\n${merk}`, reset)
}

/** Writes in order, however late each piece may go. */
const lateWriter = (client: TLSSocket) => {
  let last = Promise.resolve()
  return (pieces: readonly Buffer[], delayMs: number): void => {
    for (const piece of pieces) {
      last = last
        .then(() => (delayMs > 0 ? new Promise(resolve => setTimeout(resolve, delayMs)) : undefined))
        .then(() => void client.write(piece))
    }
  }
}

const relay = (client: TLSSocket, { target, gate }: { readonly target: number; readonly gate: () => Gate }): void => {
  const upstream = connect(target, '127.0.0.1')
  const write = lateWriter(client)
  // What fell into the hole is never sent again here, so nothing may follow it: TCP leaves nothing out.
  let isLost = false
  client.on('error', () => {}).on('close', () => upstream.destroy())
  upstream.on('error', () => {}).on('close', () => client.destroy())
  client.on('data', chunk => {
    const fault = gate().fault()
    const answer = fault && answers[fault]
    isLost ||= fault === 'blackhole'
    if (isLost) return
    if (answer) answer(client, chunk, gate())
    else upstream.write(chunk)
  })
  upstream.on('data', chunk => {
    const fault = gate().fault()
    if (fault === 'slow headers') write([chunk], slowMs)
    else if (fault === 'slow body') write([chunk.subarray(0, 1), chunk.subarray(1)], slowMs)
    else write([chunk], 0)
  })
}

export const startRedisGate = async (target: number, certificaten: Certificaten): Promise<Gate> => {
  const server = createServer({ ...certificaten.good }, client => relay(client, { target, gate: () => gate }))
  const gate = await startGate(server, certificaten)
  return gate
}
