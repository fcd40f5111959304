import type { Klasserij } from './klasse.ts'
import type { Geschreven } from './store.ts'

/** One append that waits for its answer. */
export type Entry = {
  readonly rows: readonly Klasserij[]
  /** Answered already, because its time was up. */
  readonly settled: boolean
  settle(geschreven: Geschreven): void
}

/** Appends in order of arrival, bounded by the lines that were not answered yet (those under way included). */
export class Queue {
  readonly #maxLines: number
  readonly #limitMs: number
  #entries: Entry[] = []
  #lines = 0

  constructor({ maxLines, limitMs }: { maxLines: number; limitMs: number }) {
    this.#maxLines = maxLines
    this.#limitMs = limitMs
  }

  get lines(): number {
    return this.#lines
  }

  /** The answer comes through `settle`, and at the latest after `limitMs`. */
  add(rows: readonly Klasserij[]): Promise<Geschreven> {
    if (this.#lines + rows.length > this.#maxLines) return Promise.resolve({ ok: false, reden: 'wachtrijVol' })
    this.#lines += rows.length
    return new Promise(resolve => {
      let settled = false
      const settle = (geschreven: Geschreven): void => {
        if (settled) return
        settled = true
        clearTimeout(timer)
        this.#lines -= rows.length
        resolve(geschreven)
      }
      const timer = setTimeout(settle, this.#limitMs, { ok: false, reden: 'tijdslimiet' })
      this.#entries.push({
        rows,
        get settled() {
          return settled
        },
        settle
      })
    })
  }

  /** The next appends, at most `max`; those whose time was up are dropped unwritten. */
  take(max: number): Entry[] {
    const waiting = this.#entries.filter(({ settled }) => !settled)
    this.#entries = waiting.slice(max)
    return waiting.slice(0, max)
  }
}
