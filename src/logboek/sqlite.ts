import { randomUUID } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import { GroupCommit } from './group-commit.ts'
import { createToRij } from './klasse.ts'
import { createOpslag, type Logboekopslag, type Opslagopties } from './opslag.ts'
import type { LogboekInstellingen } from './schema.ts'
import type { TakenQuestion, TakenSettings } from './sqlite-taken-worker.ts'
import type { WorkerAnswer, WorkerQuestion, WorkerSettings } from './sqlite-worker.ts'
import type { Taken } from './taken.ts'
import { WorkerThread } from './worker-thread.ts'
import { currentKey } from './zegel.ts'

/** What comes from outside: the writing thread, the clock (monotonic ms), and how long an append may take. */
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

// The thread for inzage, export and retention is there when it has something to do.
const IDLE_MS = 60_000

const createTaken = (pad: string, { nowMs, limitMs }: Surroundings): { taken: Taken; end: () => Promise<void> } => {
  const workerData: TakenSettings = { pad, houder: randomUUID() }
  const thread = new WorkerThread<TakenQuestion, unknown>({
    start: () => new Worker(new URL('./sqlite-taken-worker.ts', import.meta.url), { workerData }),
    nowMs,
    limitMs,
    idleMs: IDLE_MS
  })
  const ask =
    <Answer>(taak: keyof Taken) =>
    async (vraag: unknown): Promise<Answer> =>
      // The thread answers with what the task of this name gives.
      ((await thread.ask({ taak, vraag })) ?? { ok: false, reden: 'gestopt' }) as Answer
  const taken: Taken = {
    readTrace: ask('readTrace'),
    readBetrokkene: ask('readBetrokkene'),
    readProcessingActivities: ask('readProcessingActivities'),
    next: ask('next'),
    acknowledge: ask('acknowledge'),
    backlog: ask('backlog'),
    park: ask('park'),
    readGeparkeerd: ask('readGeparkeerd'),
    release: ask('release'),
    countGeparkeerd: ask('countGeparkeerd'),
    opschonen: ask('opschonen')
  }
  return { taken, end: () => thread.end() }
}

/** Starts the thread and tries the file; never rejects: when the file cannot be used, `state` says why. */
export const openSqliteLogboek = async (
  settings: LogboekInstellingen,
  opties: Opslagopties = {},
  environment: Surroundings = surroundings
): Promise<Logboekopslag> => {
  const { pad, maxWachtend, bewaartermijnen } = settings
  const { startWorker, nowMs, limitMs } = environment
  const zegelsleutel = opties.zegels && currentKey(opties.zegels)
  const thread = new WorkerThread<WorkerQuestion, WorkerAnswer>({
    start: () => startWorker({ pad, zegelsleutel }),
    nowMs,
    limitMs
  })
  const logboek = new GroupCommit({
    toRij: createToRij(bewaartermijnen),
    commit: async rows => (await thread.ask(rows)) ?? { ok: false, reden: 'gestopt' },
    end: () => thread.end(),
    maxWachtend,
    limitMs,
    nowMs
  })
  await logboek.append([])
  return createOpslag({ logboek, ...createTaken(pad, environment) }, settings, opties)
}
