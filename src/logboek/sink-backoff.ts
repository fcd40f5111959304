const FIRST_MS = 500
/** Well under the minute after which another process may take over a sink that nobody asks for. */
const LONGEST_MS = 30_000

/** How long to leave a sink alone after so many faults on end (1 is the first): doubles, and by chance up to half less. */
export const backoffMs = (faults: number, random: () => number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(faults - 1, 10)) * (1 - random() / 2)
