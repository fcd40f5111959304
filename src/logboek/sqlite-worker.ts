import { randomUUID } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { Klasserij } from './klasse.ts'
import { createSchrijver } from './schrijver.ts'
import { openSchrijfbank } from './sqlite-databank.ts'
import type { Geschreven } from './store.ts'
import { createWriter } from './writer.ts'
import type { Zegelsleutel } from './zegel.ts'

export type WorkerSettings = { readonly pad: string; readonly zegelsleutel?: Zegelsleutel | undefined }
export type WorkerQuestion = readonly Klasserij[]
export type WorkerAnswer = Geschreven

if (parentPort === null) throw new Error('sqlite-worker.ts runs as a worker thread only')
const port = parentPort
const { pad, zegelsleutel }: WorkerSettings = workerData

const writer = createWriter({
  connect: async opties => {
    const db = await openSchrijfbank(pad, opties)
    return { write: createSchrijver(db, { newId: randomUUID, zegelsleutel, nowMs: Date.now }), close: db.close }
  },
  nowMs: () => performance.now()
})

// One batch at a time and answers in order: the client sends the next batch after the answer to this one.
port.on('message', async (rows: WorkerQuestion | undefined) => {
  if (rows === undefined) {
    await writer.close()
    port.close()
  } else {
    port.postMessage((await writer.commit(rows)) satisfies WorkerAnswer)
  }
})
