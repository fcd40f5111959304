import type { Worker } from 'node:worker_threads'
import { RETRY_MS } from './writer.ts'

export type WorkerThreadOptions = {
  readonly start: () => Worker
  /** Monotonic ms. */
  readonly nowMs: () => number
  /** How long the thread may take to end. */
  readonly limitMs: number
  /** Ends it when nothing was asked for so long, more than a second; absent: it stays. */
  readonly idleMs?: number
}

/**
 * A thread that answers questions in the order in which they came, started when there is one. `undefined` is no
 * question: it asks the thread to let go of everything and end.
 */
export class WorkerThread<Question, Answer> {
  readonly #options: WorkerThreadOptions
  #worker: Worker | undefined
  #startedMs = Number.NEGATIVE_INFINITY
  #idle: NodeJS.Timeout | undefined
  #waiting: ((answer: Answer | undefined) => void)[] = []

  constructor(options: WorkerThreadOptions) {
    this.#options = options
  }

  /** `undefined`: there is no thread to be had, or it died before it answered. */
  ask(question: Question): Promise<Answer | undefined> {
    clearTimeout(this.#idle)
    const worker = this.#worker ?? this.#start()
    if (worker === undefined) return Promise.resolve(undefined)
    return new Promise(resolve => {
      this.#waiting.push(resolve)
      worker.postMessage(question)
    })
  }

  async end(): Promise<void> {
    clearTimeout(this.#idle)
    const worker = this.#worker
    if (!worker) return
    const timer = setTimeout(() => worker.terminate(), this.#options.limitMs)
    await new Promise<void>(resolve => {
      worker.once('exit', () => resolve())
      worker.postMessage(undefined)
    })
    clearTimeout(timer)
  }

  #start(): Worker | undefined {
    const { start, nowMs } = this.#options
    // A thread that dies at once is not started for every request anew.
    if (nowMs() - this.#startedMs < RETRY_MS) return undefined
    this.#startedMs = nowMs()
    try {
      const worker = start()
      worker.on('message', (answer: Answer) => this.#answered(answer))
      // Without a listener the error would end the process; 'exit' follows and says enough.
      worker.on('error', () => undefined)
      worker.on('exit', () => this.#ended(worker))
      this.#worker = worker
      return worker
    } catch {
      // No thread to be had, as at the process limit of a container.
      return undefined
    }
  }

  #answered(answer: Answer): void {
    this.#waiting.shift()?.(answer)
    const { idleMs } = this.#options
    if (idleMs === undefined || this.#waiting.length > 0) return
    this.#idle = setTimeout(() => {
      this.#worker?.postMessage(undefined)
      this.#worker = undefined
    }, idleMs).unref()
  }

  #ended(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    for (const resolve of this.#waiting.splice(0)) resolve(undefined)
  }
}
