import { setTimeout as wait } from 'node:timers/promises'

export type LoopOptions = {
  readonly concurrency: number
  readonly durationMs: number
  /** Workers start spread over this time, so that they do not all ask at the same moment. */
  readonly spreadMs: number
}
export type LoopResult = { readonly durationsMs: readonly number[]; readonly perSecond: number }

/** Closed loop: each worker asks, waits for the whole answer and asks again. */
export const loop = async (
  { concurrency, durationMs, spreadMs }: LoopOptions,
  work: (turn: number) => Promise<void>
): Promise<LoopResult> => {
  const durationsMs: number[] = []
  const startedMs = performance.now()
  let turn = 0
  const worker = async (_: unknown, index: number): Promise<void> => {
    await wait((index * spreadMs) / concurrency)
    while (performance.now() - startedMs < durationMs) {
      const beganMs = performance.now()
      await work(turn++)
      durationsMs.push(performance.now() - beganMs)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { durationsMs, perSecond: (durationsMs.length * 1_000) / (performance.now() - startedMs) }
}
