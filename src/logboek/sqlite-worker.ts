import { parentPort, workerData } from 'node:worker_threads'
import { connect } from './connection.ts'
import type { Inhoud } from './keten.ts'
import type { Geschreven } from './store.ts'
import { createWriter } from './writer.ts'

export type WorkerSettings = { readonly pad: string }
/** `undefined` asks the worker to close the file and end. */
export type WorkerQuestion = readonly Inhoud[] | undefined
export type WorkerAnswer = Geschreven

if (parentPort === null) throw new Error('sqlite-worker.ts runs as a worker thread only')
const port = parentPort
const { pad }: WorkerSettings = workerData
const writer = createWriter({ connect: opties => connect(pad, opties), nowMs: () => performance.now() })

// One batch at a time and answers in order: the client sends the next batch after the answer to this one.
port.on('message', (rows: WorkerQuestion) => {
  if (rows === undefined) {
    writer.close()
    port.close()
  } else {
    port.postMessage(writer.commit(rows) satisfies WorkerAnswer)
  }
})
