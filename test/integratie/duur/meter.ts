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
  readonly heap: number
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

process.on('message', () => {
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ rss, heap: heapUsed, external, open: countOpen(), broken } satisfies Stand)
})
// To be asked does not keep it alive.
process.channel?.unref()
