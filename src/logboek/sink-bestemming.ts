import type { Storingsreden } from '../klantbeeld/resultaat.ts'
import type { Sink, Uitvoerregel } from './uitvoer.ts'

/** What a sink said to the lines of one call. */
export type Antwoord =
  | { readonly soort: 'aangenomen' }
  /** It works, but does not want so many of these lines, or more. Which ones it does not say. */
  | { readonly soort: 'geweigerd'; readonly aantal: number }
  /** Says nothing of the lines: they are offered again. `pauzeMs`: the sink asked for so long a rest; else 0. */
  | { readonly soort: 'storing'; readonly reden: Storingsreden; readonly pauzeMs: number }

/** One sink as the export sees it. */
export interface Bestemming {
  readonly sink: Sink
  /** Most lines in one call. */
  readonly maxRegels: number
  /** Whether a line is for this sink at all; others are passed over. */
  takes(regel: Uitvoerregel): boolean
  /** One call, one in flight. Never rejects. */
  send(regels: readonly Uitvoerregel[], signal: AbortSignal): Promise<Antwoord>
  close(): Promise<void>
}
