import { setTimeout as delay } from 'node:timers/promises'
import { present } from '../klantbeeld/present.ts'
import { backoffMs } from './sink-backoff.ts'
import type { Bestemming } from './sink-bestemming.ts'
import type { Parkeerplaats } from './sink-parkeerplaats.ts'
import { herkans, type Ronde, type Rondeopties, ronde } from './sink-ronde.ts'
import type { Sinktoestand } from './sink-toestand.ts'
import type { Uitvoer } from './uitvoer.ts'

/** New lines wait no longer than this. */
const POLL_MS = 1_000
const REPORT_MS = 1_000
const RETRY_PARKED_MS = 3_600_000
/** After `stop` the call under way gets so long; less than the time in which the process must be gone. */
const GRACE_MS = 3_000

export interface Klok {
  /** Epoch ms. */
  nowMs(): number
  /** Resolves after so long, or when the signal fires. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const systeemklok: Klok = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) => delay(ms, undefined, { signal }).catch(() => undefined)
}

type Options = {
  readonly uitvoer: Uitvoer
  readonly parkeerplaats: Parkeerplaats
  readonly sinks: readonly Bestemming[]
  readonly klok: Klok
  /** At least 0 and less than 1. */
  readonly random: () => number
  /** Every second or so, and at every fault. */
  readonly onToestand: (toestand: Sinktoestand) => void
}

/** The export of the logboek to all sinks, each at its own pace. */
export interface Uitvoering {
  start(): void
  /** Finishes the call under way, at most 3 s, and keeps what came of it; then lets go of the connections. */
  stop(): Promise<void>
}

type Lopend = {
  faults: number
  verzonden: number
  reportedMs: number
  retriedMs: number
  geparkeerd: number | undefined
}

const count = async (answer: Promise<{ ok: true; regels: number } | { ok: false }>): Promise<number | undefined> => {
  const counted = await answer
  return counted.ok ? counted.regels : undefined
}

const createReport =
  ({ uitvoer, klok, onToestand }: Options, sink: Bestemming['sink'], lopend: Lopend) =>
  async ({ gezien, oudsteMs, storing }: Ronde): Promise<void> => {
    const now = klok.nowMs()
    // While it catches up not after each round: counting costs as much as sending.
    if (gezien > 0 && storing === undefined && now - lopend.reportedMs < REPORT_MS) return
    lopend.reportedMs = now
    const wachtend = await count(uitvoer.backlog({ sink }))
    const { verzonden, geparkeerd } = lopend
    onToestand({ sink: sink.naam, verzonden, ...present({ wachtend, oudsteMs, geparkeerd, storing }) })
  }

// By a bug only: everything here answers. It must not end the export of the sink, nor go unseen.
const broken: Ronde = {
  gezien: 0,
  verzonden: 0,
  geparkeerd: 0,
  pauzeMs: 0,
  storing: { bij: 'sink', reden: 'interne-fout' }
}

const runSink = async (options: Options, rondeopties: Rondeopties, wake: AbortSignal): Promise<void> => {
  const { klok, random, parkeerplaats } = options
  const { sink } = rondeopties.bestemming
  const never = Number.NEGATIVE_INFINITY
  const lopend: Lopend = { faults: 0, verzonden: 0, reportedMs: never, retriedMs: never, geparkeerd: undefined }
  const report = createReport(options, sink, lopend)

  const retryParked = async (): Promise<void> => {
    if (klok.nowMs() - lopend.retriedMs < RETRY_PARKED_MS) return
    lopend.retriedMs = klok.nowMs()
    await herkans(rondeopties)
    lopend.geparkeerd = await count(parkeerplaats.countGeparkeerd({ sink }))
  }

  const step = async (): Promise<Ronde> => {
    const done = await ronde(rondeopties)
    if (done.geparkeerd > 0) lopend.geparkeerd = await count(parkeerplaats.countGeparkeerd({ sink }))
    lopend.verzonden += done.verzonden
    lopend.faults = done.storing ? lopend.faults + 1 : 0
    if (!done.storing) await retryParked()
    return done
  }

  while (!wake.aborted) {
    const done = await step().catch(() => {
      lopend.faults++
      return broken
    })
    // A metric that fails costs no line.
    await report(done).catch(() => undefined)
    if (done.storing) await klok.sleep(Math.max(backoffMs(lopend.faults, random), done.pauzeMs), wake)
    else if (done.gezien === 0) await klok.sleep(POLL_MS, wake)
  }
}

/** Nothing here throws or rejects after the start. One call at a time to each sink. */
export const createUitvoering = (options: Options): Uitvoering => {
  const { uitvoer, parkeerplaats, sinks, klok } = options
  const wake = new AbortController()
  const breakOff = new AbortController()
  const isStopping = () => wake.signal.aborted
  let running: Promise<unknown> = Promise.resolve()

  return {
    start: () => {
      const shared = { uitvoer, parkeerplaats, nowMs: klok.nowMs, signal: breakOff.signal, isStopping }
      running = Promise.all(sinks.map(bestemming => runSink(options, { ...shared, bestemming }, wake.signal)))
    },
    stop: async () => {
      wake.abort()
      const timer = setTimeout(() => breakOff.abort(), GRACE_MS)
      await running
      clearTimeout(timer)
      await Promise.all(sinks.map(sink => sink.close()))
    }
  }
}
