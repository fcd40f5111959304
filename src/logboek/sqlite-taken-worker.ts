import { parentPort, workerData } from 'node:worker_threads'
import type { UseDatabank } from './databank.ts'
import { openDatabank } from './sqlite-databank.ts'
import { createTaken, type Taken } from './taken.ts'

/** `houder`: who holds the sinks, the same for every thread of one process. */
export type TakenSettings = { readonly pad: string; readonly houder: string }
export type TakenQuestion = { readonly taak: keyof Taken; readonly vraag: unknown }

if (parentPort === null) throw new Error('sqlite-taken-worker.ts runs as a worker thread only')
const port = parentPort
const { pad, houder }: TakenSettings = workerData

// A connection of its own for each question: the file may have been replaced since the last one.
const use: UseDatabank = async (access, work) => {
  const db = await openDatabank(pad, { readOnly: access === 'lezen' })
  try {
    // One view of the file for all statements of a question.
    if (access === 'lezen') await db.query('BEGIN')
    return await work(db)
  } finally {
    await db.close()
  }
}

const taken = createTaken(use, { id: houder, nowMs: Date.now })

const answer = async ({ taak, vraag }: TakenQuestion): Promise<void> => {
  // The client types question and answer of each task.
  const work = taken[taak] as (vraag: unknown) => Promise<unknown>
  port.postMessage(await work(vraag))
}

// The client knows the answers by their order.
let last: Promise<void> = Promise.resolve()
port.on('message', (question: TakenQuestion | undefined) => {
  last = last.then(() => (question === undefined ? port.close() : answer(question)))
})
