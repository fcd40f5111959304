import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { type Collector, createCollector } from '../../simulatie/logboek/collector.ts'
import type { UseDatabank } from '../../src/logboek/databank.ts'
import { openLogboek } from '../../src/logboek/open.ts'
import type { Logboekopslag } from '../../src/logboek/opslag.ts'
import { beginRegels, eindRegels, type Raadpleging } from '../../src/logboek/raadpleging.ts'
import type { Regel } from '../../src/logboek/regel.ts'
import { logboekSchema } from '../../src/logboek/schema.ts'
import { openSinks } from '../../src/logboek/sink-open.ts'
import { createParkeerplaats, type Parkeerplaats } from '../../src/logboek/sink-parkeerplaats.ts'
import { type UitvoerConfig, uitvoerSchema } from '../../src/logboek/sink-schema.ts'
import type { Sinktoestand } from '../../src/logboek/sink-toestand.ts'
import { createUitvoering, type Klok } from '../../src/logboek/sink-uitvoering.ts'
import { openDatabank } from '../../src/logboek/sqlite-databank.ts'
import { untilWritable } from '../logboek/schrijfbaar.ts'
import { raadpleging } from '../logboek/voorbeeld.ts'

export const useFile =
  (pad: string): UseDatabank =>
  async (access, work) => {
    const db = await openDatabank(pad, { readOnly: access === 'lezen' })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }

export type Winkel = { readonly pad: string; readonly logboek: Logboekopslag }

/** A real store with nothing in it. */
export const openWinkel = async (t: Test): Promise<Winkel> => {
  const folder = await mkdtemp(join(tmpdir(), 'klantbeeld-uitvoer-'))
  const pad = join(folder, 'regels.sqlite')
  const logboek = await openLogboek(logboekSchema.parse({ pad, maxWachtend: 200_000 }))
  // Not tap's own folder: that goes at its own moment, when a thread may still put a file there.
  t.teardown(async () => {
    await logboek.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  await untilWritable(logboek)
  return { pad, logboek }
}

/** A collector on a port of its own. `prepare` comes before it listens. */
export const listen = async (
  t: Test,
  prepare: (collector: Collector) => void = () => undefined
): Promise<Collector & { readonly url: string }> => {
  const collector = createCollector()
  prepare(collector)
  const url = await collector.simulator.listen()
  t.teardown(() => collector.simulator.close())
  return { ...collector, url }
}

const naam = (nummer: number): Raadpleging => ({
  ...raadpleging,
  traceId: nummer.toString(16).padStart(32, '0'),
  actie: `raadpleging ${nummer}`
})

/** The lines of so many consultations; each has two LDV lines and two audit lines. */
export const lines = (count: number, from = 0): Regel[] =>
  Array.from({ length: count }, (_, i) => naam(from + i)).flatMap(one => [
    ...beginRegels(one),
    ...eindRegels(one, { resultaat: 'gelukt', geeindigdMs: one.begonnenMs + 9, bronnen: [] })
  ])

type Uitvoer = { readonly soort: 'otlp' | 'otlp-audit' | 'vng'; readonly url: string; readonly [key: string]: unknown }

export const configOf = (...sinks: readonly Uitvoer[]): UitvoerConfig =>
  uitvoerSchema.parse(sinks.map(sink => ({ naam: sink.soort, authenticatie: { type: 'geen' }, ...sink })))

export type Loop = {
  readonly toestanden: readonly Sinktoestand[]
  /** How long it wanted to sleep each time, ms; in the test it never does. */
  readonly sleeps: readonly number[]
  /** The first state, from now on, that is as asked. */
  until(isWanted: (toestand: Sinktoestand) => boolean): Promise<Sinktoestand>
  stop(): Promise<void>
}

const yieldOnce: Klok['sleep'] = () => new Promise(resolve => setImmediate(resolve))

/** The export of a store to real ports, with a clock that does not make it wait. */
export const startUitvoering = async (
  t: Test,
  { pad, logboek }: { readonly pad: string; readonly logboek: Pick<Logboekopslag, 'uitvoer' | 'lezer'> },
  uitvoer: UitvoerConfig,
  over: Partial<Klok> & {
    readonly parkeerplaats?: Parkeerplaats
    readonly isVertrouwelijk?: (uri: string) => boolean
    readonly bewaartermijnen?: object
  } = {}
): Promise<Loop> => {
  const toestanden: Sinktoestand[] = []
  const sleeps: number[] = []
  const waiting = new Set<(toestand: Sinktoestand) => void>()
  const { bewaartermijnen } = logboekSchema.parse({ pad, bewaartermijnen: over.bewaartermijnen })
  const { isVertrouwelijk = () => false } = over
  const { sleep = yieldOnce, nowMs = Date.now, parkeerplaats = createParkeerplaats(useFile(pad)) } = over
  const sinks = await openSinks(uitvoer, {
    lezer: logboek.lezer,
    bewaartermijnen,
    isVertrouwelijk,
    now: () => new Date()
  })
  const uitvoering = createUitvoering({
    uitvoer: logboek.uitvoer,
    parkeerplaats,
    sinks,
    random: () => 0,
    klok: {
      nowMs,
      sleep: (ms, signal) => {
        sleeps.push(ms)
        return sleep(ms, signal)
      }
    },
    onToestand: toestand => {
      toestanden.push(toestand)
      for (const look of waiting) look(toestand)
    }
  })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= uitvoering.stop()
    return stopped
  }
  t.teardown(stop)
  uitvoering.start()
  return {
    toestanden,
    sleeps,
    until: isWanted =>
      new Promise(resolve => {
        const look = (toestand: Sinktoestand) => {
          if (!isWanted(toestand)) return
          waiting.delete(look)
          resolve(toestand)
        }
        waiting.add(look)
      }),
    stop
  }
}

export const isLeeg = ({ wachtend, storing }: Sinktoestand): boolean => wachtend === 0 && storing === undefined
