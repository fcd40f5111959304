export type Tally = { passed: number; failed: number; skipped: number }

const summary = /^# \{ total: \d+.*\}$/gm

const count = (line: string, name: string): number => Number(new RegExp(`\\b${name}: (\\d+)`).exec(line)?.[1] ?? 0)

/** Reads the totals that tap writes on the last lines of its raw output; undefined when it did not get that far. */
export const toTally = (tapOutput: string): Tally | undefined => {
  const line = tapOutput.match(summary)?.at(-1)
  if (!line) return undefined
  return {
    passed: count(line, 'pass'),
    failed: count(line, 'fail'),
    skipped: count(line, 'skip') + count(line, 'todo')
  }
}
