import type { Readable } from 'node:stream'
import parseRange from 'range-parser'

/** First and last byte, both included. */
export type Bereik = { readonly start: number; readonly end: number }

/**
 * One range in bytes (RFC 9110 §14.2). Undefined: none was asked, or in a form that may be ignored, several ranges
 * included; `buiten`: it lies outside of what there is.
 */
export const toBereik = (header: string | undefined, size: number | undefined): Bereik | 'buiten' | undefined => {
  if (header === undefined || size === undefined) return undefined
  const suffix = Number(/^bytes=-(\d+)$/.exec(header)?.[1] ?? 0)
  // The parser calls a suffix that is longer than the whole outside; it is the whole (RFC 9110 §14.1.2).
  if (size > 0 && suffix >= size) return { start: 0, end: size - 1 }
  const ranges = parseRange(size, header)
  if (ranges === -1) return 'buiten'
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return undefined
  return ranges[0]
}

async function* slicesOf(body: Readable, { start, end }: Bereik): AsyncGenerator<Buffer> {
  let position = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    const from = Math.max(0, start - position)
    const to = Math.min(chunk.length, end + 1 - position)
    if (to > from) yield chunk.subarray(from, to)
    position += chunk.length
    if (position > end) return
  }
}

/** The bytes of a range out of a whole: sources do not know ranges themselves. Stops reading at the last byte. */
export const sliceBytes = (body: Readable, bereik: Bereik): AsyncIterableIterator<Buffer> => {
  const slices = slicesOf(body, bereik)
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: () => slices.next(),
    // A generator that never started, or waits for a chunk, would not let go of the body itself.
    return: async () => {
      body.destroy()
      return slices.return(undefined)
    }
  }
}
