import { readFileSync } from 'node:fs'

// Loaded into the service before it starts: tells by message how it is doing, after a forced collection of garbage.

let broken = 0
// Looks on only: what Node does with it stays what it is.
process.on('uncaughtExceptionMonitor', () => {
  broken += 1
})
process.on('warning', ({ name }) => {
  if (name === 'MaxListenersExceededWarning') broken += 1
})

/** How the process is doing; sizes in bytes, what it holds open by kind. */
export type Stand = {
  readonly rss: number
  /** Of it what is a file: code, and pages of the logboek. */
  readonly bestand: number
  /** What V8 uses, and what it holds for it. */
  readonly heap: number
  readonly heapTotal: number
  readonly external: number
  readonly open: Readonly<Record<string, number>>
  /** Uncaught exceptions, unhandled rejections and warnings of too many listeners. */
  readonly broken: number
}

const countOpen = (): Record<string, number> => {
  const open: Record<string, number> = {}
  for (const kind of process.getActiveResourcesInfo()) open[kind] = (open[kind] ?? 0) + 1
  return open
}

/** Linux tells it in KiB; elsewhere it stays nothing. */
const bestand = (): number => {
  try {
    const [, kib] = /^RssFile:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kib ?? 0) * 1_024
  } catch {
    return 0
  }
}

process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed: heap, heapTotal, external } = process.memoryUsage()
  process.send?.({ rss, bestand: bestand(), heap, heapTotal, external, open: countOpen(), broken } satisfies Stand)
})
// To be asked does not keep it alive.
process.channel?.unref()
