import { Worker } from 'node:worker_threads'
import type { Inhoud } from './keten.ts'
import { type Entry, Queue } from './queue.ts'
import type { Regel } from './regel.ts'
import type { LogboekInstellingen } from './schema.ts'
import type { WorkerAnswer, WorkerQuestion, WorkerSettings } from './sqlite-worker.ts'
import type { Geschreven, Logboek, LogboekToestand, Reden } from './store.ts'
import { RETRY_MS } from './writer.ts'

// More appends in one transaction save no time any more and make the first of them wait.
const MAX_APPENDS_PER_COMMIT = 256

/** What comes from outside: the thread, the clock (monotonic ms), and how long an append may take. */
export type Surroundings = {
  readonly startWorker: (settings: WorkerSettings) => Worker
  readonly nowMs: () => number
  readonly limitMs: number
}

const surroundings: Surroundings = {
  startWorker: settings => new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: settings }),
  nowMs: () => performance.now(),
  limitMs: 2000
}

const toTijdstip = ({ stroom, regel }: Regel): number => {
  switch (stroom) {
    case 'ldv':
      return regel.start_time
    case 'audit':
      return Date.parse(regel.tijdstip)
    case 'adl':
      return regel.timestamp
  }
}

const toInhoud = (line: Regel): Inhoud => ({
  stroom: line.stroom,
  traceId: line.regel.trace_id,
  tijdstip: toTijdstip(line),
  regel: JSON.stringify(line.regel)
})

/** Group commit from this side: one batch is under way, what comes in meanwhile forms the next. */
class SqliteLogboek implements Logboek {
  readonly #settings: WorkerSettings
  readonly #surroundings: Surroundings
  readonly #queue: Queue
  #worker: Worker | undefined
  #startedMs = Number.NEGATIVE_INFINITY
  #underWay: { entries: Entry[]; sinceMs: number } | undefined
  #flushPlanned = false
  #reden: Reden | undefined
  #geschreven = 0
  #commits = 0
  #closing: Promise<void> | undefined

  constructor(settings: LogboekInstellingen, environment: Surroundings) {
    this.#settings = { pad: settings.pad }
    this.#surroundings = environment
    this.#queue = new Queue({ maxLines: settings.maxWachtend, limitMs: environment.limitMs })
  }

  append(regels: readonly Regel[]): Promise<Geschreven> {
    const reden = this.#refusal()
    if (reden) return Promise.resolve({ ok: false, reden })
    const answer = this.#queue.add(regels.map(toInhoud))
    this.#planFlush()
    return answer
  }

  state(): LogboekToestand {
    const reden = this.#refusal() ?? this.#reden
    const counts = { wachtend: this.#queue.lines, geschreven: this.#geschreven, commits: this.#commits }
    return { schrijfbaar: reden === undefined, ...(reden && { reden }), ...counts }
  }

  close(): Promise<void> {
    // The queue is first in, first out: when this empty append is answered, so is everything before it.
    this.#closing ??= this.append([]).then(() => this.#endWorker())
    return this.#closing
  }

  /** Why nothing can be written now, without asking the thread. */
  #refusal(): Reden | undefined {
    if (this.#closing) return 'gesloten'
    const { nowMs, limitMs } = this.#surroundings
    if (this.#underWay && nowMs() - this.#underWay.sinceMs > limitMs) return 'tijdslimiet'
    return !this.#worker && nowMs() - this.#startedMs < RETRY_MS ? 'gestopt' : undefined
  }

  // After the microtasks of this turn: appends that come out of one answered batch go into one batch again.
  #planFlush(): void {
    if (this.#flushPlanned || this.#underWay) return
    this.#flushPlanned = true
    process.nextTick(() => this.#flush())
  }

  #flush(): void {
    this.#flushPlanned = false
    if (this.#underWay) return
    const entries = this.#queue.take(MAX_APPENDS_PER_COMMIT)
    if (entries.length === 0) return
    this.#underWay = { entries, sinceMs: this.#surroundings.nowMs() }
    try {
      this.#worker ??= this.#startWorker()
      this.#worker.postMessage(entries.flatMap(({ rows }) => rows) satisfies WorkerQuestion)
    } catch {
      // No thread to be had, as at the process limit of a container.
      this.#fail('gestopt')
    }
  }

  #startWorker(): Worker {
    this.#startedMs = this.#surroundings.nowMs()
    const worker = this.#surroundings.startWorker(this.#settings)
    worker.on('message', (answer: WorkerAnswer) => this.#answered(answer))
    // Without a listener the error would end the process; 'exit' follows and says enough.
    worker.on('error', () => undefined)
    worker.on('exit', () => this.#workerEnded(worker))
    return worker
  }

  #answered(answer: WorkerAnswer): void {
    const entries = this.#underWay?.entries ?? []
    this.#underWay = undefined
    this.#reden = answer.ok ? undefined : answer.reden
    const lines = entries.reduce((sum, { rows }) => sum + rows.length, 0)
    if (answer.ok && lines > 0) {
      this.#commits += 1
      this.#geschreven += lines
    }
    this.#flush()
    for (const entry of entries) entry.settle(answer)
  }

  #workerEnded(worker: Worker): void {
    if (this.#worker !== worker) return
    this.#worker = undefined
    this.#fail('gestopt')
  }

  #fail(reden: Reden): void {
    this.#reden = reden
    const entries = [...(this.#underWay?.entries ?? []), ...this.#queue.take(Number.POSITIVE_INFINITY)]
    this.#underWay = undefined
    for (const entry of entries) entry.settle({ ok: false, reden })
  }

  async #endWorker(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    const timer = setTimeout(() => worker.terminate(), this.#surroundings.limitMs)
    await new Promise<void>(resolve => {
      worker.once('exit', () => resolve())
      worker.postMessage(undefined satisfies WorkerQuestion)
    })
    clearTimeout(timer)
  }
}

/** Starts the thread and tries the file; never rejects: when the file cannot be used, `state` says why. */
export const openSqliteLogboek = async (
  settings: LogboekInstellingen,
  environment: Surroundings = surroundings
): Promise<Logboek> => {
  const logboek = new SqliteLogboek(settings, environment)
  await logboek.append([])
  return logboek
}
