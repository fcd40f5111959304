import type { Regel } from './regel.ts'
import type { Reden } from './store.ts'

/** Where lines go: a name for its position in the store, and which streams it takes. */
export type Sink = { readonly naam: string; readonly stromen: readonly Regel['stroom'][] }

/** `id` is the same for the same line, however often it is given. */
export type Uitvoerregel = { readonly id: string; readonly nummer: number; readonly line: Regel }

type Fout = { readonly ok: false; readonly reden: Reden }
export type Volgende = { readonly ok: true; readonly regels: readonly Uitvoerregel[] } | Fout

/**
 * What exporters take lines from: at least once each, in order per chain, of all writers. One process at a time gets
 * the lines of a sink; another one takes over when it has not asked for a minute. Nothing throws or rejects.
 */
export interface Uitvoer {
  /** The first lines, at most `limit`, that were not acknowledged yet; none when another process has the sink. */
  next(vraag: { readonly sink: Sink; readonly limit: number }): Promise<Volgende>
  /** Durable when it resolves: these lines, and all before them of their chains, are not given again. */
  acknowledge(vraag: {
    readonly sink: Sink
    readonly nummers: readonly number[]
  }): Promise<{ readonly ok: true } | Fout>
  /** How many lines wait, for a metric with an alarm. */
  backlog(vraag: { readonly sink: Sink }): Promise<{ readonly ok: true; readonly regels: number } | Fout>
}
